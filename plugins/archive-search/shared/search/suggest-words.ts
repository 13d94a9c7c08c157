import { correctWords, type WordBook } from '../suggesting/correct-words';
import type { Decision } from './decide';
import type { AskEngine } from './engine-query';
import { findCandidates, isWider } from './plan-search';
import { foldedWords } from './question-words';
import type { SearchRequest } from './search-request';

/** Where the words of the archive come from. */
export interface Suggesting {
  /** The archive's own words. Throws what the engine throws. */
  book(): Promise<WordBook>;
}

/** Longer questions are not corrected: too many words would have to be guessed. */
const MOST_CORRECTED = 8;

/**
 * "Did you mean" (rule X37): where no item has every word and one of them is in no item, the nearest words of the archive –
 * only when they find something.
 */
export async function suggestWords(
  request: SearchRequest,
  { predicate, total, counts, reading }: Decision,
  { ask, suggesting }: { ask: AskEngine; suggesting: Suggesting },
): Promise<string | null> {
  if (request.q === '' || request.page > 1) return null;
  if (total > 0 && !isWider(predicate)) return null;
  const words = foldedWords(reading);
  const unknown = new Set(words.filter((word) => (counts.counts.get(word) ?? 0) === 0));
  if (unknown.size === 0 || words.length > MOST_CORRECTED) return null;
  for (const correction of correctWords(reading, unknown, await suggesting.book())) {
    const [answer] = await ask([findCandidates({ every: correction }, request, 1)]);
    if (answer !== undefined && answer.totalHits > 0) return correction;
  }
  return null;
}
