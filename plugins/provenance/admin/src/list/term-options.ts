import { getFetchClient } from '@strapi/strapi/admin';

import { termLabel } from '../inputs/code-options';
import type { VocabularyTerm } from '../inputs/use-vocabulary';

export interface LabelledOption {
  readonly value: string;
  readonly label: string;
}

const lists = new Map<string, LabelledOption[]>();

/**
 * The terms of a vocabulary as options. The list's filters are put together where no component can wait for an answer:
 * the array is handed out at once, empty, and filled in place when the terms come.
 */
export const termOptions = (vocabulary: string): readonly LabelledOption[] => {
  // The language stands on the page: the hook that asks is told none.
  const locale = document.documentElement.lang;
  const key = `${locale} ${vocabulary}`;
  const known = lists.get(key);
  if (known) return known;
  const options: LabelledOption[] = [];
  lists.set(key, options);
  getFetchClient()
    .get<VocabularyTerm[]>(`/provenance/vocabularies/${encodeURIComponent(vocabulary)}`)
    .then(
      ({ data }) =>
        options.push(...data.map((term) => ({ value: term.code, label: termLabel(term, locale) }))),
      // Not remembered: the next list tries again; until then the tag shows the code.
      () => lists.delete(key),
    );
  return options;
};
