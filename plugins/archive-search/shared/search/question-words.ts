import { foldWord, rankWords } from '../ranking/rank-text';

/** The engine reads ten words of a question and leaves out the others. */
export const MOST_WORDS = 10;
/** Of a question that no item answers whole, one of so many of the most telling words is enough (rule X31). */
export const TELLING = 4;
/** Two of so many make an item a better candidate (rule X33). */
export const CLOSER = 5;

/** How many items have a word (without marks), and how many items there are. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  size: number;
}

/** The distinct words of a question without marks, in order. */
export const foldedWords = (q: string): string[] => [...new Set(rankWords(q).map(foldWord))];

const byRarity =
  ({ counts }: WordCounts) =>
  (a: string, b: string): number =>
    (counts.get(a) ?? 0) - (counts.get(b) ?? 0);

/** Words that some item has, rarest first. */
export const tellingWords = (q: string, counts: WordCounts): string[] =>
  foldedWords(q)
    .filter((word) => (counts.counts.get(word) ?? 0) > 0)
    .sort(byRarity(counts));

/**
 * The words that every item of the result must have: all of them, or the ten most telling ones of a longer question,
 * in their order (rule X30).
 */
export function requiredWords(q: string, counts: WordCounts): string {
  if (foldedWords(q).length <= MOST_WORDS || q.includes('"')) return q;
  const kept = new Set(tellingWords(q, counts).slice(0, MOST_WORDS));
  return foldedWords(q)
    .filter((word) => kept.has(word))
    .join(' ');
}
