import { Field, SingleSelect, SingleSelectOption, useComposedRefs } from '@strapi/design-system';
import { useFocusInputField, useForm } from '@strapi/strapi/admin';
import { forwardRef } from 'react';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { codeOptions } from './code-options';
import type { CustomInputProps } from './custom-input-props';
import { placeOf, sourceOptions } from './source-options';
import { useVocabulary } from './use-vocabulary';

/** Chooses what a file was made from among the other files of the same item; stores its SHA-256. */
export const SourceInput = forwardRef<HTMLDivElement, CustomInputProps<string>>(
  ({ name, label, value, onChange, hint, error, required, disabled, placeholder, labelAction }, ref) => {
    const { formatMessage, locale } = useIntl();
    const fieldRef = useComposedRefs<HTMLDivElement | null>(ref, useFocusInputField<HTMLDivElement>(name));
    const representations: unknown = useForm(
      'SourceInput',
      ({ values }) => (values as { representations?: unknown } | undefined)?.representations,
    );
    const roles = codeOptions(useVocabulary('representation-roles').terms, null, locale);
    const current = value || null;
    const options = sourceOptions(representations, placeOf(name), current, {
      role: (code) => roles.find((option) => option.value === code)?.label ?? code,
      nth: (number) => formatMessage({ id: messageId('source.nth') }, { number }),
      elsewhere: (sha12) => formatMessage({ id: messageId('source.elsewhere') }, { sha12 }),
    });
    const empty = options.length === 0;

    return (
      <Field.Root name={name} id={name} hint={hint} error={error} required={required}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <SingleSelect
          ref={fieldRef}
          disabled={disabled || empty}
          placeholder={
            placeholder || formatMessage({ id: messageId(empty ? 'source.none' : 'source.choose') })
          }
          value={current ?? ''}
          onClear={current === null ? undefined : () => onChange(name, null)}
          onChange={(next) => onChange(name, String(next))}
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
  },
);

SourceInput.displayName = 'SourceInput';
