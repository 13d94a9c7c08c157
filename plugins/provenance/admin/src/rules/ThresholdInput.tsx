import { Field, TextInput } from '@strapi/design-system';

import type { RuleThreshold } from '../api/page-contracts';
import { useSays, useWords } from '../parts/says';
import type { ThresholdFault } from './rule-draft';

interface ThresholdInputProps {
  readonly threshold: RuleThreshold;
  readonly value: number | undefined;
  readonly fault: ThresholdFault | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** The units the rules know; a unit that comes later is shown as it is written. */
const UNITS: readonly string[] = ['days', 'years', 'year', 'rank'];

/** A number a rule compares with, with its unit and limits. */
export const ThresholdInput = ({ threshold, value, fault, error, onChange }: ThresholdInputProps) => {
  const words = useWords('rules');
  const says = useSays();
  const { min, max, unit } = threshold;
  const named =
    typeof unit === 'string' ? (UNITS.includes(unit) ? words(`unit.${unit}`) : unit) : unit ? says(unit) : '';
  return (
    <Field.Root
      name={threshold.key}
      // Years must not be written "1.839": limits go as text.
      hint={words('limits', {
        min: String(min),
        max: String(max),
        unit: named,
        value: String(threshold.default),
      })}
      error={fault ? words(`fault.${fault}`, { min: String(min), max: String(max) }) : error}
    >
      <Field.Label>{says(threshold)}</Field.Label>
      {/* A plain number: the design system's own would write the year 1839 as "1.839". */}
      <TextInput
        type="number"
        min={min}
        max={max}
        step={1}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
