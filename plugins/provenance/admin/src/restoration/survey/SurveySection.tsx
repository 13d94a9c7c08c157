import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ItemRestoration } from '../../../../shared/restoration/api';
import type { ItemName } from '../../api/page-contracts';
import { isoDay } from '../../appraisal/iso-day';
import { Note } from '../../appraisal/Note';
import { kindOf } from '../../parts/item-address';
import { useSays, useWords } from '../../parts/says';
import type { ItemFile } from '../case/item-files';
import { dayWords } from '../day';
import { Section } from '../parts/Section';
import { StrikeButton } from '../parts/StrikeButton';
import { useChange } from '../use-change';
import { GradeTrend } from './GradeTrend';
import { draftKey } from './kept-draft';
import { emptyDraft } from './survey-draft';
import { SurveyCard } from './SurveyCard';
import { SurveyEditor } from './SurveyEditor';
import { useSurveyDraft } from './use-survey-draft';

interface SurveySectionProps {
  readonly item: ItemName;
  readonly state: ItemRestoration;
  readonly files: readonly ItemFile[];
}

/** How many looks are shown before one asks for more. */
const FIRST = 3;

/** The looks at the object over the years, and the next one. */
export const SurveySection = ({ item, state, files }: SurveySectionProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const user = useAuth('SurveySection', (auth) => auth.user);
  const { change, isLoading } = useChange(item, state);
  const [isOpen, setIsOpen] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const before = state.surveys.find(({ struck }) => struck === null) ?? null;
  const { draft, isTakenUp, ...kept } = useSurveyDraft(
    draftKey(user?.id ?? 0, item.uid, item.documentId),
    () =>
      emptyDraft({
        kind: kindOf(item.uid),
        today: isoDay(new Date()),
        surveyor: [user?.lastname, user?.firstname].filter(Boolean).join(' '),
        before,
      }),
  );
  const open = (): void => {
    if (!draft) kept.start();
    setIsOpen(true);
  };
  const duty = state.duties.survey;
  const shown = showsAll ? state.surveys : state.surveys.slice(0, FIRST);

  return (
    <Section
      title={words('surveys')}
      anchor="surveys"
      action={
        isOpen || !duty.allowed ? null : (
          <Button type="button" onClick={open}>
            {words(draft ? 'survey.goOn' : 'survey.new')}
          </Button>
        )
      }
    >
      {duty.allowed || duty.why.length === 0 ? null : (
        <Typography variant="pi" textColor="neutral600">
          {duty.why.map(says).join(' ')}
        </Typography>
      )}
      {draft && !isOpen ? <Note tone="warning">{words('survey.unsent')}</Note> : null}
      {draft && isOpen ? (
        <SurveyEditor
          state={state}
          files={files}
          draft={draft}
          isTakenUp={isTakenUp}
          isLoading={isLoading}
          onChange={kept.change}
          onSend={async (body) => {
            const refusal = await change('surveys', body, words('survey.saved'));
            if (refusal) return refusal;
            kept.drop();
            setIsOpen(false);
            return null;
          }}
          onClose={() => setIsOpen(false)}
          onThrowAway={() => {
            kept.drop();
            setIsOpen(false);
          }}
        />
      ) : (
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={2}>
          <GradeTrend trend={state.trend} />
          {state.surveys.length === 0 ? (
            <Typography textColor="neutral600">{words('surveys.none')}</Typography>
          ) : null}
          <Box tag="ul" style={{ display: 'grid', gap: 12 }} aria-label={words('surveys')}>
            {shown.map((survey) => (
              <SurveyCard
                key={survey.id}
                survey={survey}
                earlier={state.surveys.slice(state.surveys.indexOf(survey) + 1)}
                files={files}
                options={state.options}
                action={
                  survey.struck ? null : (
                    <StrikeButton
                      duty={state.duties['strike-survey']}
                      name={words('survey.of', { on: dayWords(survey.on) })}
                      isLoading={isLoading}
                      onStrike={(body) => change(`surveys/${survey.id}/strike`, body, words('strike.done'))}
                    />
                  )
                }
              />
            ))}
          </Box>
          {state.surveys.length > shown.length ? (
            <Box>
              <Button type="button" variant="tertiary" onClick={() => setShowsAll(true)}>
                {words('surveys.all', { count: state.surveys.length })}
              </Button>
            </Box>
          ) : null}
        </Flex>
      )}
    </Section>
  );
};
