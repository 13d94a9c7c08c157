import type { VocabularyTerm } from './use-vocabulary';

export interface CodeOption {
  readonly value: string;
  readonly label: string;
}

/** The label of a term in the language of the interface. */
export const termLabel = (term: VocabularyTerm, locale: string): string =>
  locale === 'vi' ? term.label : (term.labelEn ?? term.label);

/**
 * The options of a coded field. P19: a code that is not in the vocabulary (any more) is an option of its own, so that
 * opening and saving a record never loses it.
 */
export const codeOptions = (
  terms: readonly VocabularyTerm[],
  current: string | null,
  locale: string,
): CodeOption[] => {
  const options = terms.map((term) => ({ value: term.code, label: termLabel(term, locale) }));
  const known = current === null || options.some(({ value }) => value === current);
  return known ? options : [{ value: current, label: current }, ...options];
};
