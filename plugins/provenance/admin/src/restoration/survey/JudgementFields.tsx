import { Grid } from '@strapi/design-system';

import type { RestorationOptions } from '../../../../shared/restoration/options';
import type { Grade } from '../../../../shared/restoration/contract';
import { FACTOR_WORDS, MOST_POINTS, priorityOf } from '../../../../shared/restoration/priority';
import type { Sentence } from '../../api/contracts';
import { Note } from '../../appraisal/Note';
import { useSays, useWords } from '../../parts/says';
import { ChoiceInput } from '../parts/Inputs';
import { formOfDraft, JUDGED, type SurveyDraft } from './survey-draft';

interface JudgementFieldsProps {
  readonly draft: SurveyDraft;
  readonly onChange: (draft: SurveyDraft) => void;
  readonly grades: RestorationOptions['grades'];
  readonly errorAt: (field: string) => Sentence | undefined;
}

/** The grade and the three judgements, and what priority comes of them as they are chosen. */
export const JudgementFields = ({ draft, onChange, grades, errorAt }: JudgementFieldsProps) => {
  const words = useWords('restoration');
  const says = useSays();
  const form = formOfDraft(draft);
  const answers = (part: (typeof JUDGED)[number]) =>
    Array.from({ length: MOST_POINTS }, (_, index) => {
      const points = index + 1;
      const { vi, en } = FACTOR_WORDS[part];
      return {
        value: String(points),
        label: `${points} – ${says({ vi: vi[points] ?? '', en: en[points] ?? '' })}`,
      };
    });
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
        <ChoiceInput
          name="grade"
          label={words('survey.grade')}
          required
          value={draft.grade === null ? '' : String(draft.grade)}
          options={grades.map((option) => ({
            value: option.value,
            label: `${option.value} – ${says(option)}`,
          }))}
          error={errorAt('grade')}
          onChange={(grade) => onChange({ ...draft, grade: Number(grade) as Grade })}
        />
      </Grid.Item>
      {JUDGED.map((part) => (
        <Grid.Item key={part} col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <ChoiceInput
            name={`judgement.${part}`}
            label={says({ vi: FACTOR_WORDS[part].vi[0], en: FACTOR_WORDS[part].en[0] })}
            required
            value={String(draft.judgement[part] ?? '')}
            options={answers(part)}
            error={errorAt(`judgement.${part}`)}
            onChange={(points) =>
              onChange({ ...draft, judgement: { ...draft.judgement, [part]: Number(points) } })
            }
          />
        </Grid.Item>
      ))}
      {form ? (
        <Grid.Item col={12} s={12} xs={12}>
          <Note tone="neutral">{words('survey.priority', { score: priorityOf(form).score })}</Note>
        </Grid.Item>
      ) : null}
    </Grid.Root>
  );
};
