import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { type FormEvent, useRef, useState } from 'react';

import type { ItemRestoration } from '../../../../shared/restoration/api';
import type { Sentence } from '../../api/contracts';
import type { RefusalWords } from '../../api/refusal';
import type { FieldErrors } from '../../appraisal/act-form';
import { Note } from '../../appraisal/Note';
import { Refused } from '../../appraisal/Refused';
import { useWords } from '../../parts/says';
import type { ItemFile } from '../case/item-files';
import { DamageMap } from '../damages/DamageMap';
import { JudgementFields } from './JudgementFields';
import { formOfDraft, missingInSurvey, type SurveyDraft } from './survey-draft';
import { SurveyHead, SurveyTail } from './SurveyFacts';

interface SurveyEditorProps {
  readonly state: ItemRestoration;
  readonly files: readonly ItemFile[];
  readonly draft: SurveyDraft;
  readonly isTakenUp: boolean;
  readonly isLoading: boolean;
  readonly onChange: (draft: SurveyDraft) => void;
  /** Sends it; what was refused comes back. */
  readonly onSend: (body: Readonly<Record<string, unknown>>) => Promise<RefusalWords | null>;
  readonly onClose: () => void;
  readonly onThrowAway: () => void;
}

const MISSING: Sentence = {
  vi: 'Còn ô chưa ghi; xem các ô được đánh dấu bên dưới.',
  en: 'Something is still missing: see the fields that are marked.',
};

/** A condition survey as it is written. It stands on the page, not in a dialog: the picture needs the room. */
export const SurveyEditor = (props: SurveyEditorProps) => {
  const { state, files, draft, isTakenUp, isLoading, onChange, onSend, onClose, onThrowAway } = props;
  const words = useWords('restoration');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const top = useRef<HTMLDivElement>(null);
  const errorAt = (field: string): Sentence | undefined => errors[field];
  const change = (next: SurveyDraft): void => {
    // What was missing and is there now is no error any more; what the server said stands until it is asked again.
    const [before, after] = [missingInSurvey(draft), missingInSurvey(next)];
    setErrors((shown) =>
      Object.fromEntries(Object.entries(shown).filter(([field]) => field in after || !(field in before))),
    );
    onChange(next);
  };
  const shared = { draft, onChange: change, options: state.options, errorAt };

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = missingInSurvey(draft);
    const form = formOfDraft(draft);
    setErrors(missing);
    setRefused([]);
    if (!form || Object.keys(missing).length > 0) {
      setRefused([MISSING]);
      return top.current?.scrollIntoView({ block: 'start' });
    }
    const refusal = await onSend({ ...form });
    if (!refusal) return;
    setErrors(refusal.fields);
    setRefused(refusal.others.length > 0 ? refusal.others : [refusal]);
    top.current?.scrollIntoView({ block: 'start' });
  };

  return (
    <form onSubmit={send} noValidate aria-label={words('survey.new')}>
      <Flex direction="column" alignItems="stretch" gap={6} ref={top} style={{ scrollMarginTop: 80 }}>
        {isTakenUp ? <Note tone="warning">{words('survey.takenUp')}</Note> : null}
        <Refused sentences={refused} />
        <SurveyHead {...shared} />
        <Box>
          <Typography tag="h3" variant="epsilon" fontWeight="bold">
            {words('damages')}
          </Typography>
          <Box paddingTop={3}>
            <DamageMap {...shared} files={files} earlier={state.surveys} />
          </Box>
        </Box>
        <JudgementFields {...shared} grades={state.options.grades} />
        <SurveyTail {...shared} files={files} />
        <Flex gap={2} wrap="wrap" justifyContent="space-between">
          <Flex gap={2} wrap="wrap">
            <Button type="submit" loading={isLoading}>
              {words('survey.save')}
            </Button>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {words('survey.close')}
            </Button>
          </Flex>
          <Button type="button" variant="danger-light" onClick={onThrowAway}>
            {words('survey.throwAway')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};
