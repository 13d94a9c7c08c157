import { fold } from '../../../../packages/vietnamese/src';
import type { Vocabulary } from './vocabulary';

/** One distinct word of a question, compared without marks; `weight` grows with its rarity. */
export interface Term {
  folded: number;
  weight: number;
}

/** A question as ranking reads it. */
export interface Question {
  terms: Term[];
  /** Word numbers as typed, and the term of each; empty where nothing was typed with marks. */
  marked: { word: number; term: number }[];
  /** Terms that stand side by side. */
  pairs: { left: number; right: number }[];
  /** The last word, which a reader may not have typed to its end. */
  lastFolded: string;
  /** Sum of all weights. */
  total: number;
}

/** Robertson and Spärck Jones: how telling a word is that `count` of `size` documents have. */
export const rarity = (count: number, size: number): number =>
  Math.log(1 + Math.max(0, size - count + 0.5) / (count + 0.5));

/**
 * Prepares a question for ranking.
 * @param words the words in order, as {@link rankWords} gives them
 * @param counts how many documents have a word, by its folded form; a word that none has weighs nothing
 * @param size number of documents
 */
export function prepareQuestion(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  size: number,
  vocabulary: Vocabulary,
): Question {
  const terms: Term[] = [];
  const termOf = new Map<number, number>();
  const marked = new Map<number, number>();
  const pairs = new Map<string, { left: number; right: number }>();
  const hasMarks = words.some((word) => fold(word) !== word);
  let previous = -1;
  for (const word of words) {
    const id = vocabulary.id(word);
    const folded = vocabulary.foldOf(id);
    let term = termOf.get(folded);
    if (term === undefined) {
      const count = counts.get(vocabulary.foldedText(folded)) ?? 0;
      term = terms.length;
      termOf.set(folded, term);
      terms.push({ folded, weight: count === 0 ? 0 : rarity(Math.min(count, size), size) });
    }
    if (hasMarks) marked.set(id, term);
    if (previous >= 0) pairs.set(`${previous} ${term}`, { left: previous, right: term });
    previous = term;
  }
  return {
    terms,
    marked: [...marked].map(([word, term]) => ({ word, term })),
    pairs: [...pairs.values()],
    lastFolded: fold(words.at(-1) ?? ''),
    total: terms.reduce((sum, { weight }) => sum + weight, 0),
  };
}
