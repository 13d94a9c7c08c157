import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { CaseView, ItemRestoration } from '../../../../shared/restoration/api';
import type { Step } from '../../../../shared/restoration/contract';
import type { ItemName } from '../../api/page-contracts';
import { isoDay } from '../../appraisal/iso-day';
import { useSays, useWords } from '../../parts/says';
import { dayWords } from '../day';
import { dong } from '../money';
import { Section } from '../parts/Section';
import { StrikeButton } from '../parts/StrikeButton';
import { StruckNote } from '../parts/StruckNote';
import { useChange } from '../use-change';
import { hoursOf } from './cost-sums';
import { Sums } from './EstimateSection';
import { emptyStep, type StepDraft } from './step-draft';
import { StepEditor } from './StepEditor';

interface TreatmentSectionProps {
  readonly item: ItemName;
  readonly state: ItemRestoration;
  readonly current: CaseView;
}

/** What was done to the object, step by step, with time and money. */
export const TreatmentSection = ({ item, state, current }: TreatmentSectionProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const user = useAuth('TreatmentSection', (auth) => auth.user);
  const { change, isLoading } = useChange(item, state);
  const [draft, setDraft] = useState<StepDraft | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [last, setLast] = useState<StepDraft | null>(null);
  const duty = state.duties['record-step'];
  const valid = current.steps.filter(({ struck }) => struck === null);
  const costs = valid.flatMap(({ cost }) => (cost ? [cost] : []));
  const minutes = valid.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const treatmentName = (code: string): string => {
    const option = state.options.treatments.find(({ value }) => value === code);
    return option ? says(option) : code;
  };
  const begin = (): void => {
    const name = [user?.lastname, user?.firstname].filter(Boolean).join(' ');
    setDraft((before) => before ?? emptyStep(name, isoDay(new Date()), last));
    setIsOpen(true);
  };
  const facts = (step: Step): string =>
    [
      dayWords(step.on),
      step.operator,
      step.minutes === null ? null : words('step.took', hoursOf(step.minutes)),
      step.materials,
      step.cost ? dong(step.cost.amount) : null,
    ]
      .filter(Boolean)
      .join(' · ');

  return (
    <Section
      title={words('treatment')}
      anchor="treatment"
      action={
        duty.allowed && !isOpen ? (
          <Button type="button" variant="secondary" onClick={begin}>
            {words('step.new')}
          </Button>
        ) : null
      }
    >
      {isOpen && draft ? (
        <StepEditor
          draft={draft}
          treatments={state.options.treatments}
          isLoading={isLoading}
          onChange={setDraft}
          onClose={() => setIsOpen(false)}
          onSend={async (step) => {
            const refusal = await change('steps', { ...step }, words('step.saved'));
            if (refusal) return refusal;
            setLast(draft);
            setDraft(null);
            setIsOpen(false);
            return null;
          }}
        />
      ) : null}
      {current.steps.length === 0 ? (
        <Typography textColor="neutral600">{words('treatment.none')}</Typography>
      ) : (
        <Box
          tag="ol"
          paddingTop={isOpen ? 5 : 0}
          style={{ display: 'grid', gap: 12 }}
          aria-label={words('treatment')}
        >
          {current.steps.map((step, index) => (
            <Flex key={step.id} tag="li" justifyContent="space-between" alignItems="flex-start" gap={3}>
              <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
                <Typography
                  tag="p"
                  fontWeight="semiBold"
                  style={step.struck ? { textDecoration: 'line-through' } : undefined}
                >
                  {`${index + 1}. ${treatmentName(step.treatment)}`}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {facts(step)}
                </Typography>
                {step.note ? (
                  <Typography tag="p" variant="pi">
                    {step.note}
                  </Typography>
                ) : null}
                <StruckNote struck={step.struck} />
              </Box>
              {step.struck ? null : (
                <StrikeButton
                  duty={state.duties['strike-step']}
                  name={treatmentName(step.treatment)}
                  isLoading={isLoading}
                  onStrike={(body) => change(`steps/${step.id}/strike`, body, words('strike.done'))}
                />
              )}
            </Flex>
          ))}
        </Box>
      )}
      {valid.length > 0 ? (
        <Box paddingTop={4}>
          <Typography tag="p" fontWeight="bold">
            {words('treatment.total', {
              ...hoursOf(minutes),
              spent: dong(current.spent),
              estimated: dong(current.estimated),
            })}
          </Typography>
          {current.spent > current.estimated ? (
            <Typography tag="p" textColor="danger700">
              {words('treatment.over', { amount: dong(current.spent - current.estimated) })}
            </Typography>
          ) : null}
          {costs.length > 0 ? <Sums lines={costs} /> : null}
        </Box>
      ) : null}
    </Section>
  );
};
