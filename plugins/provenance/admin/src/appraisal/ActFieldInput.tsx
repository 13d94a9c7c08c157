import {
  Checkbox,
  DatePicker,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { useIntl } from 'react-intl';

import type { ActField, FieldOption } from '../api/contracts';
import { inLanguage } from '../api/in-language';
import { messageId } from '../plugin-id';
import { type ActValues, shapeOf } from './act-form';
import { dateOfDay, isoDay } from './iso-day';

interface ActFieldInputProps {
  field: ActField;
  value: ActValues[string] | undefined;
  error: string | undefined;
  onChange: (value: ActValues[string]) => void;
}

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

const ticked = (value: ActValues[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value : [];

const Checklist = ({ field, value, onChange }: Omit<ActFieldInputProps, 'error'>) => {
  const { locale } = useIntl();
  const chosen = ticked(value);
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      role="group"
      aria-label={inLanguage(field, locale)}
    >
      {(field.options ?? []).map((option) => (
        <Checkbox
          key={option.value}
          name={`${field.name}.${option.value}`}
          checked={chosen.includes(option.value)}
          onCheckedChange={(on) =>
            onChange(
              on === true ? [...chosen, option.value] : chosen.filter((other) => other !== option.value),
            )
          }
        >
          {inLanguage(option, locale)}
        </Checkbox>
      ))}
    </Flex>
  );
};

const Control = ({ field, value, error, onChange }: ActFieldInputProps) => {
  const { formatMessage, locale } = useIntl();
  const text = typeof value === 'string' ? value : '';
  const typed = (event: Typed): void => onChange(event.target.value);
  switch (shapeOf(field)) {
    case 'textarea':
      return <Textarea name={field.name} value={text} hasError={error !== undefined} onChange={typed} />;
    case 'checkbox':
      return (
        <Checkbox name={field.name} checked={value === true} onCheckedChange={(on) => onChange(on === true)}>
          {inLanguage(field, locale)}
        </Checkbox>
      );
    case 'checklist':
      return <Checklist field={field} value={value} onChange={onChange} />;
    case 'select':
      return (
        <SingleSelect
          name={field.name}
          value={text}
          placeholder={formatMessage({ id: messageId('code.choose') })}
          onChange={(next) => onChange(String(next))}
          onClear={field.required || text === '' ? undefined : () => onChange('')}
        >
          {(field.options ?? []).map((option: FieldOption) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {inLanguage(option, locale)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
    case 'date':
      return (
        <DatePicker
          name={field.name}
          locale={locale}
          value={dateOfDay(text)}
          onChange={(date) => onChange(date ? isoDay(date) : '')}
          onClear={() => onChange('')}
        />
      );
    case 'text':
      return <TextInput name={field.name} value={text} onChange={typed} autoComplete="off" />;
  }
};

/** One field of an act as the server describes it, with its label and what is wrong with it. */
export const ActFieldInput = (props: ActFieldInputProps) => {
  const { field, error } = props;
  const { locale } = useIntl();
  const shape = shapeOf(field);
  const label = inLanguage(field, locale);
  return (
    <Field.Root name={field.name} error={error} required={field.required} width="100%">
      {shape === 'checkbox' ? null : shape === 'checklist' ? (
        <Typography variant="pi" fontWeight="bold">
          {label}
          {field.required ? <Typography textColor="danger600"> *</Typography> : null}
        </Typography>
      ) : (
        <Field.Label>{label}</Field.Label>
      )}
      <Control {...props} />
      <Field.Error />
    </Field.Root>
  );
};
