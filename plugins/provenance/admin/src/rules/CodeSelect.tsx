import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import { type RuleCode, type Switch, SWITCHES } from '../api/page-contracts';
import { useWords } from '../parts/says';

interface CodeSelectProps {
  readonly code: RuleCode;
  readonly value: Switch;
  readonly error: string | undefined;
  readonly onChange: (severity: Switch) => void;
}

/** How severe a finding of this code is; a locked one says why it cannot be changed. */
export const CodeSelect = ({ code, value, error, onChange }: CodeSelectProps) => {
  const words = useWords('rules');
  const hint = code.locked ? words('locked') : words('default', { value: words(`severity.${code.default}`) });
  return (
    <Field.Root name={code.code} hint={hint} error={error}>
      <Field.Label>{code.code}</Field.Label>
      <SingleSelect
        value={value}
        disabled={code.locked}
        onChange={(next) => onChange(SWITCHES.find((one) => one === next) ?? value)}
      >
        {SWITCHES.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {words(`severity.${one}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
