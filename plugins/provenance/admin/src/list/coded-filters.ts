import type { ComponentType } from 'react';

import { codeFields } from '../../../shared/code-fields';
import type { ItemKind } from '../../../shared/contracts';
import { messageId } from '../plugin-id';
import type { LabelledOption } from './term-options';

/** A filter as the content manager's list draws it. */
export interface ListFilter {
  readonly name: string;
  readonly type: string;
  readonly label: unknown;
  readonly input?: unknown;
  readonly options?: readonly LabelledOption[];
  readonly operators?: readonly {
    readonly label: { id: string; defaultMessage: string };
    readonly value: string;
  }[];
}

const OPERATORS = [
  { label: { id: messageId('list.is'), defaultMessage: 'is' }, value: '$eq' },
  { label: { id: messageId('list.isNot'), defaultMessage: 'is not' }, value: '$ne' },
];

/** The vocabularies of an item's own coded fields, by field; those inside components cannot be filtered by. */
export const vocabulariesOf = (kind: ItemKind): ReadonlyMap<string, string> =>
  new Map(
    codeFields(kind).flatMap(({ pattern, vocabulary }) => {
      const [name, ...rest] = pattern;
      return name !== undefined && rest.length === 0 ? [[name, vocabulary] as const] : [];
    }),
  );

/**
 * Filters by coded fields offer the words of their vocabulary. Strapi knows a code only as text: it would ask for
 * "under-appraisal" to be typed, and "contains" would find nothing that a person means.
 *
 * @param optionsOf the terms of a vocabulary
 * @param inputFor what a value is chosen with
 */
export const withWords = (
  filters: readonly ListFilter[],
  kind: ItemKind,
  optionsOf: (vocabulary: string) => readonly LabelledOption[],
  inputFor: (vocabulary: string) => ComponentType<{ name: string }>,
): ListFilter[] => {
  const vocabularies = vocabulariesOf(kind);
  return filters.map((filter) => {
    const vocabulary = vocabularies.get(filter.name);
    if (vocabulary === undefined) return filter;
    return { ...filter, input: inputFor(vocabulary), options: optionsOf(vocabulary), operators: OPERATORS };
  });
};
