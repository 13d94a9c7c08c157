import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { useIntl } from 'react-intl';

import { termLabel } from '../inputs/code-options';
import { useVocabulary } from '../inputs/use-vocabulary';
import { messageId } from '../plugin-id';

interface FilterInputProps {
  readonly name: string;
  readonly 'aria-label'?: string;
}

const inputs = new Map<string, ComponentType<FilterInputProps>>();

/** The input of a filter by a vocabulary: one component for each, or a list that is drawn again would lose its value. */
export const codeFilterInput = (vocabulary: string): ComponentType<FilterInputProps> => {
  const known = inputs.get(vocabulary);
  if (known) return known;
  const CodeFilterInput = ({ name, 'aria-label': label }: FilterInputProps) => {
    const { formatMessage, locale } = useIntl();
    const { terms } = useVocabulary(vocabulary);
    const field = useField<string>(name);
    return (
      <SingleSelect
        aria-label={label}
        placeholder={formatMessage({ id: messageId('code.choose') })}
        value={field.value ?? ''}
        onChange={(value) => field.onChange(name, String(value))}
      >
        {terms.map((term) => (
          <SingleSelectOption key={term.code} value={term.code}>
            {termLabel(term, locale)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  };
  inputs.set(vocabulary, CodeFilterInput);
  return CodeFilterInput;
};
