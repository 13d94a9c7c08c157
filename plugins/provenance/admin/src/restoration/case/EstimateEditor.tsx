import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { type FormEvent, useState } from 'react';

import type { CostLine } from '../../../../shared/restoration/contract';
import type { Sentence } from '../../api/contracts';
import type { RefusalWords } from '../../api/refusal';
import type { FieldErrors } from '../../appraisal/act-form';
import { Refused } from '../../appraisal/Refused';
import { useWords } from '../../parts/says';
import { dong } from '../money';
import { NoteInput } from '../parts/Inputs';
import { type CostDraft, lineOfDraft, nextLine, typedTotal, wrongInLine } from './cost-draft';
import { CostFields } from './CostFields';

/** What stands in the table while it is written. */
export interface EstimateDraft {
  readonly lines: readonly CostDraft[];
  readonly note: string;
}

interface EstimateEditorProps {
  readonly draft: EstimateDraft;
  readonly isLoading: boolean;
  readonly onChange: (draft: EstimateDraft) => void;
  readonly onSend: (fields: { lines: readonly CostLine[]; note?: string }) => Promise<RefusalWords | null>;
  /** Puts it away; what was written stays for as long as the page does. */
  readonly onClose: () => void;
}

/** The lines of an estimate, with their sum as one types. */
export const EstimateEditor = ({ draft, isLoading, onChange, onSend, onClose }: EstimateEditorProps) => {
  const words = useWords('restoration');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const { lines, note } = draft;
  const setLines = (next: readonly CostDraft[]): void => onChange({ ...draft, lines: next });

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = Object.assign({}, ...lines.map((line, index) => wrongInLine(line, `lines.${index}`)));
    setErrors(wrong);
    setRefused([]);
    if (Object.keys(wrong).length > 0) return;
    const refusal = await onSend({
      lines: lines.map(lineOfDraft),
      ...(note.trim() && { note: note.trim() }),
    });
    if (!refusal) return;
    setErrors(refusal.fields);
    setRefused(refusal.others.length > 0 ? refusal.others : [refusal]);
  };

  return (
    <form onSubmit={send} noValidate aria-label={words('estimate.write')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Refused sentences={refused} />
        <Box tag="ol" style={{ display: 'grid', gap: 16 }}>
          {lines.map((line, index) => (
            <Flex key={line.key} tag="li" gap={2} alignItems="flex-start">
              <Box flex="1" minWidth={0}>
                <CostFields
                  line={line}
                  at={`lines.${index}`}
                  errors={errors}
                  required
                  onChange={(changed) =>
                    setLines(lines.map((other) => (other.key === line.key ? changed : other)))
                  }
                />
              </Box>
              <Box paddingTop={5}>
                <IconButton
                  type="button"
                  label={words('estimate.remove', { no: index + 1 })}
                  disabled={lines.length === 1}
                  onClick={() => setLines(lines.filter((other) => other.key !== line.key))}
                >
                  <Trash />
                </IconButton>
              </Box>
            </Flex>
          ))}
        </Box>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Button
            type="button"
            variant="secondary"
            size="S"
            startIcon={<Plus aria-hidden />}
            onClick={() => setLines([...lines, nextLine(lines, new Date().getFullYear())])}
          >
            {words('estimate.add')}
          </Button>
          <Typography fontWeight="bold" role="status">
            {words('estimate.total', { amount: dong(typedTotal(lines)) })}
          </Typography>
        </Flex>
        <NoteInput
          name="note"
          label={words('note')}
          value={note}
          error={errors.note}
          onChange={(next) => onChange({ ...draft, note: next })}
        />
        <Flex gap={2} wrap="wrap">
          <Button type="submit" loading={isLoading}>
            {words('estimate.save')}
          </Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {words('close')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};
