import { Combobox, ComboboxOption, Field } from '@strapi/design-system';

import type { DamageOption } from '../../../../shared/restoration/options';
import type { Sentence } from '../../api/contracts';
import { useSays, useWords } from '../../parts/says';

interface DamagePickerProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly DamageOption[];
  readonly value: string;
  readonly onPick: (code: string) => void;
  readonly error?: Sentence;
  readonly required?: boolean;
}

/** Picks a kind of damage from the list of the carrier, by typing a part of its name. */
export const DamagePicker = ({ name, label, options, value, onPick, error, required }: DamagePickerProps) => {
  const words = useWords('restoration');
  const says = useSays();
  return (
    <Field.Root name={name} error={error && says(error)} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value}
        placeholder={words('damages.search')}
        autocomplete={{ type: 'list', filter: 'contains' }}
        noOptionsMessage={() => words('damages.noSuch')}
        onChange={(code?: string) => onPick(code ?? '')}
      >
        {options.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {says(option)}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
};
