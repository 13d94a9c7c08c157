import { Grid } from '@strapi/design-system';

import type { Sentence } from '../../api/contracts';
import { useGetRestorationCostsQuery } from '../../api/restoration';
import { useWords } from '../../parts/says';
import { dongOf, typedDong } from '../money';
import { LineInput } from '../parts/Inputs';
import type { CostDraft } from './cost-draft';

interface CostFieldsProps {
  readonly line: CostDraft;
  /** Path of the line: `lines.0`, `cost`. */
  readonly at: string;
  readonly errors: Readonly<Record<string, Sentence>>;
  readonly onChange: (line: CostDraft) => void;
  readonly required?: boolean;
}

/** The phases of the plan (A27), where the archive wrote down none yet. */
const PHASES = ['1', '2'];

/** One line of cost. What was written elsewhere is suggested, so that sums of one source do not fall apart by spelling. */
export const CostFields = ({ line, at, errors, onChange, required = false }: CostFieldsProps) => {
  const words = useWords('restoration');
  const { data } = useGetRestorationCostsQuery({});
  const tidy = (): void => {
    const amount = dongOf(line.amount);
    if (amount !== null) onChange({ ...line, amount: typedDong(amount) });
  };
  const text = (field: 'phase' | 'source' | 'year' | 'what', suggestions?: readonly string[]) => (
    <LineInput
      name={`${at}.${field}`}
      label={words(`cost.${field}`)}
      required={required}
      value={line[field]}
      error={errors[`${at}.${field}`]}
      suggestions={suggestions}
      onChange={(value) => onChange({ ...line, [field]: value })}
    />
  );
  return (
    <Grid.Root gap={3}>
      <Grid.Item col={12} s={12} xs={12} direction="column" alignItems="stretch">
        {text('what')}
      </Grid.Item>
      <Grid.Item col={2} s={6} xs={6} direction="column" alignItems="stretch">
        {text('phase', [...new Set([...PHASES, ...(data?.phases ?? [])])])}
      </Grid.Item>
      <Grid.Item col={5} s={6} xs={12} direction="column" alignItems="stretch">
        {text('source', data?.sources)}
      </Grid.Item>
      <Grid.Item col={2} s={6} xs={6} direction="column" alignItems="stretch">
        {text('year')}
      </Grid.Item>
      <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="stretch" onBlur={tidy}>
        <LineInput
          name={`${at}.amount`}
          label={words('cost.amount')}
          required={required}
          value={line.amount}
          error={errors[`${at}.amount`]}
          onChange={(amount) => onChange({ ...line, amount })}
        />
      </Grid.Item>
    </Grid.Root>
  );
};
