import {
  DatePicker,
  Field,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Sentence } from '../../api/contracts';
import { dateOfDay, isoDay } from '../../appraisal/iso-day';
import { useSays, useWords } from '../../parts/says';

interface InputProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: Sentence;
  readonly hint?: string;
  readonly required?: boolean;
}

const useError = (error: Sentence | undefined): string | undefined => {
  const says = useSays();
  return error && says(error);
};

/** One line of text with its label and what is wrong with it. */
export const LineInput = ({
  name,
  label,
  value,
  onChange,
  error,
  hint,
  required,
  suggestions,
}: InputProps & { readonly suggestions?: readonly string[] }) => {
  const list = suggestions && suggestions.length > 0 ? `${name}-suggestions` : undefined;
  return (
    <Field.Root name={name} error={useError(error)} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        name={name}
        value={value}
        list={list}
        autoComplete="off"
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
      {list ? (
        <datalist id={list}>
          {suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

/** Several lines of text. */
export const NoteInput = ({ name, label, value, onChange, error, hint, required }: InputProps) => (
  <Field.Root name={name} error={useError(error)} hint={hint} required={required} width="100%">
    <Field.Label>{label}</Field.Label>
    <Textarea
      name={name}
      value={value}
      hasError={error !== undefined}
      onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
    />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);

/** A day, kept as `YYYY-MM-DD`; empty where there is none. */
export const DayInput = ({ name, label, value, onChange, error, hint, required }: InputProps) => {
  const { locale } = useIntl();
  return (
    <Field.Root name={name} error={useError(error)} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <DatePicker
        name={name}
        // Days are written with the day first in both languages of the panel.
        locale={locale === 'vi' ? 'vi-VN' : 'en-GB'}
        value={dateOfDay(value)}
        onChange={(date) => onChange(date ? isoDay(date) : '')}
        onClear={() => onChange('')}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

interface ChoiceInputProps extends InputProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few answers. */
export const ChoiceInput = ({
  name,
  label,
  value,
  onChange,
  error,
  hint,
  required,
  options,
}: ChoiceInputProps) => {
  const words = useWords('restoration');
  return (
    <Field.Root name={name} error={useError(error)} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        name={name}
        value={value}
        placeholder={words('choose')}
        onChange={(next) => onChange(String(next))}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
