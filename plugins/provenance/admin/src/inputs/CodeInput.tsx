import {
  Combobox,
  ComboboxOption,
  Field,
  SingleSelect,
  SingleSelectOption,
  useComposedRefs,
} from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { forwardRef } from 'react';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { codeOptions } from './code-options';
import type { CustomInputProps } from './custom-input-props';
import { useVocabulary } from './use-vocabulary';

/** Up to this many terms a plain list is quicker than typing, and on a telephone no keyboard covers it. */
const SHORT_LIST = 12;

/** A plain list is a `div`, one that filters is an `input`: a ref must do for both. */
type Picker = HTMLDivElement & HTMLInputElement;

/** Chooses a term of the vocabulary named in the attribute's options: shows its label, stores its code. */
export const CodeInput = forwardRef<Picker, CustomInputProps<string>>(
  (
    { name, label, value, onChange, attribute, hint, error, required, disabled, placeholder, labelAction },
    ref,
  ) => {
    const { formatMessage, locale } = useIntl();
    const fieldRef = useComposedRefs<Picker | null>(ref, useFocusInputField<Picker>(name));
    const { terms, state } = useVocabulary(attribute.options?.vocabulary ?? '');
    const code = value || null;
    const options = codeOptions(terms, code, locale);
    const failure = state === 'failed' ? formatMessage({ id: messageId('code.failed') }) : undefined;
    const clear = (): void => onChange(name, null);
    const shared = {
      disabled,
      placeholder:
        placeholder || formatMessage({ id: messageId(state === 'loading' ? 'code.loading' : 'code.choose') }),
      value: code ?? '',
      // A required field is changed, never emptied.
      onClear: required || code === null ? undefined : clear,
    };

    return (
      <Field.Root name={name} id={name} hint={hint} error={error ?? failure} required={required}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        {options.length <= SHORT_LIST ? (
          <SingleSelect {...shared} ref={fieldRef} onChange={(next) => onChange(name, String(next))}>
            {options.map((option) => (
              <SingleSelectOption key={option.value} value={option.value}>
                {option.label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        ) : (
          <Combobox
            {...shared}
            ref={fieldRef}
            autocomplete="list"
            onChange={(next?: string) => onChange(name, next || null)}
            noOptionsMessage={() => formatMessage({ id: messageId('code.none') })}
          >
            {options.map((option) => (
              <ComboboxOption key={option.value} value={option.value}>
                {option.label}
              </ComboboxOption>
            ))}
          </Combobox>
        )}
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    );
  },
);

CodeInput.displayName = 'CodeInput';
