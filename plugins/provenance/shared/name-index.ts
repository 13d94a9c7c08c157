import { fold } from '../../../packages/vietnamese/src/text/fold';
import { canonicalTone } from '../../../packages/vietnamese/src/text/canonical-tone';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;
/** A name of one word ("Ba") stands in every second caption and names nobody. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The words with their marks, in one spelling of case and tone place: tells Bình from Bính. */
const marked = (words: readonly string[]): string => canonicalTone(words.join(' ')).toLowerCase();

interface Entry {
  readonly marked: string;
  readonly ids: Set<string>;
}

/** Persons found by the names that stand in a text. */
export interface NameIndex {
  /** Puts the names of a person in the place of what was known of them; none removes the person. */
  set(id: string, names: readonly string[]): void;
  /** Ids of the persons whose name stands in one of the texts as whole words. */
  find(texts: readonly string[]): Set<string>;
  /** Number of persons. */
  readonly size: number;
}

/**
 * Names by their folded words. Looking up goes over the text, not over the names: each run of two to eight words is
 * one look into a table, so that 20,000 names cost no more than twenty. Text typed without marks finds every name that
 * folds alike; where the text has marks, they must be those of the name.
 */
export const createNameIndex = (): NameIndex => {
  const entries = new Map<string, Entry[]>();
  const keysOf = new Map<string, string[]>();
  let longest = FEWEST_WORDS;

  const remove = (id: string): void => {
    for (const key of keysOf.get(id) ?? []) {
      const left = (entries.get(key) ?? []).filter((entry) => {
        entry.ids.delete(id);
        return entry.ids.size > 0;
      });
      if (left.length > 0) entries.set(key, left);
      else entries.delete(key);
    }
    keysOf.delete(id);
  };

  const add = (id: string, name: string): string | null => {
    const words = wordsOf(name.normalize('NFC'));
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return null;
    longest = Math.max(longest, words.length);
    const key = fold(words.join(' '));
    const spelling = marked(words);
    const alike = entries.get(key) ?? [];
    const entry = alike.find((one) => one.marked === spelling);
    if (entry) entry.ids.add(id);
    else entries.set(key, [...alike, { marked: spelling, ids: new Set([id]) }]);
    return key;
  };

  return {
    set(id, names) {
      remove(id);
      const keys = names.map((name) => add(id, name)).filter((key) => key !== null);
      if (names.length > 0) keysOf.set(id, keys);
    },

    find(texts) {
      const found = new Set<string>();
      for (const text of texts) {
        const words = wordsOf(text.normalize('NFC'));
        const folded = words.map(fold);
        for (let start = 0; start + FEWEST_WORDS <= words.length; start += 1) {
          let key = folded[start] ?? '';
          for (let count = 2; count <= longest && start + count <= words.length; count += 1) {
            key += ` ${folded[start + count - 1]}`;
            const alike = entries.get(key);
            if (!alike) continue;
            const spelling = marked(words.slice(start, start + count));
            const plain = spelling === key;
            for (const entry of alike)
              if (plain || entry.marked === spelling) entry.ids.forEach((id) => found.add(id));
          }
        }
      }
      return found;
    },

    get size() {
      return keysOf.size;
    },
  };
};
