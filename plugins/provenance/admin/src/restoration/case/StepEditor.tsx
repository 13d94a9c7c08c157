import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';

import type { RestorationOptions } from '../../../../shared/restoration/options';
import type { StepForm } from '../../../../shared/restoration/contract';
import type { Sentence } from '../../api/contracts';
import type { RefusalWords } from '../../api/refusal';
import type { FieldErrors } from '../../appraisal/act-form';
import { Refused } from '../../appraisal/Refused';
import { useSays, useWords } from '../../parts/says';
import { ChoiceInput, DayInput, LineInput, NoteInput } from '../parts/Inputs';
import { CostFields } from './CostFields';
import { formOfStep, type StepDraft, wrongInStep } from './step-draft';

interface StepEditorProps {
  readonly draft: StepDraft;
  readonly treatments: RestorationOptions['treatments'];
  readonly isLoading: boolean;
  readonly onChange: (draft: StepDraft) => void;
  readonly onSend: (step: StepForm) => Promise<RefusalWords | null>;
  readonly onClose: () => void;
}

/** One step of the treatment as it is written down. */
export const StepEditor = ({ draft, treatments, isLoading, onChange, onSend, onClose }: StepEditorProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const option = treatments.find(({ value }) => value === draft.treatment);
  const treatmentName = option ? says(option) : draft.treatment;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = wrongInStep(draft, treatmentName);
    setErrors(wrong);
    setRefused([]);
    if (Object.keys(wrong).length > 0) return;
    const refusal = await onSend(formOfStep(draft, treatmentName));
    if (!refusal) return;
    setErrors(refusal.fields);
    setRefused(refusal.others.length > 0 ? refusal.others : [refusal]);
  };
  const text = (field: 'operator' | 'materials' | 'minutes', required = false) => (
    <LineInput
      name={field}
      label={words(`step.${field}`)}
      required={required}
      value={draft[field]}
      error={errors[field]}
      onChange={(value) => onChange({ ...draft, [field]: value })}
    />
  );
  return (
    <form onSubmit={send} noValidate aria-label={words('step.new')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Refused sentences={refused} />
        <Grid.Root gap={4}>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <ChoiceInput
              name="treatment"
              label={words('step.treatment')}
              required
              value={draft.treatment}
              options={treatments.map((treatment) => ({ value: treatment.value, label: says(treatment) }))}
              error={errors.treatment}
              onChange={(treatment) => onChange({ ...draft, treatment })}
            />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            {text('operator', true)}
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            <DayInput
              name="on"
              label={words('step.on')}
              required
              value={draft.on}
              error={errors.on}
              onChange={(on) => onChange({ ...draft, on })}
            />
          </Grid.Item>
          <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
            {text('minutes')}
          </Grid.Item>
          <Grid.Item col={12} s={12} xs={12} direction="column" alignItems="stretch">
            {text('materials')}
          </Grid.Item>
          <Grid.Item col={12} s={12} xs={12} direction="column" alignItems="stretch">
            <NoteInput
              name="note"
              label={words('note')}
              value={draft.note}
              error={errors.note}
              onChange={(note) => onChange({ ...draft, note })}
            />
          </Grid.Item>
        </Grid.Root>
        <Typography tag="h4" fontWeight="bold">
          {words('step.cost')}
        </Typography>
        <CostFields
          line={draft.cost}
          at="cost"
          errors={errors}
          onChange={(cost) => onChange({ ...draft, cost })}
        />
        <Flex gap={2} wrap="wrap">
          <Button type="submit" loading={isLoading}>
            {words('step.save')}
          </Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {words('close')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};
