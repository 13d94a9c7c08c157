import { listOf, objectOf, textOf } from '../../../shared/values';
import type { CodeOption } from './code-options';

/** What is asked of the words around the options. */
export interface SourceWords {
  /** Label of a role, such as "Mặt trước". */
  readonly role: (code: string) => string;
  /** A file by its place among the item's files, from 1. */
  readonly nth: (number: number) => string;
  /** A file that is not one of this item's. */
  readonly elsewhere: (sha12: string) => string;
}

/** SHA-256 of the file of a representation in the edit form: the media library keeps it as the file's hash. */
const hashOf = (representation: unknown): string | null =>
  textOf(objectOf(objectOf(representation).file).hash);

/** Place of the representation that holds a field: of `representations.2.madeFrom`, 2; null for any other name. */
export const placeOf = (name: string): number | null => {
  const found = /^representations\.(\d+)\.[^.]+$/.exec(name);
  return found ? Number(found[1]) : null;
};

/**
 * The other files of the item, by place, role and name; a source that is not among them stays an option of its own, so
 * that opening and saving never loses it. A file that is shown twice is offered once.
 *
 * @param representations of the edit form, in any state
 * @param own place of the representation that asks
 */
export const sourceOptions = (
  representations: unknown,
  own: number | null,
  current: string | null,
  words: SourceWords,
): CodeOption[] => {
  const all = listOf(representations);
  const itself = own === null ? null : hashOf(all[own]);
  const options = new Map<string, string>();
  all.forEach((representation, index) => {
    const hash = hashOf(representation);
    if (hash === null || hash === itself || options.has(hash)) return;
    const { role, file } = objectOf(representation);
    const code = textOf(role);
    const parts = [words.nth(index + 1), code && words.role(code), textOf(objectOf(file).name)];
    options.set(hash, parts.filter(Boolean).join(' – '));
  });
  if (current !== null && !options.has(current)) options.set(current, words.elsewhere(current.slice(0, 12)));
  return [...options].map(([value, label]) => ({ value, label }));
};
