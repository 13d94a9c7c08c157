import type { AskEngine, EngineQuery } from '../../../shared/search/engine-query';
import type { WordCounts } from '../../../shared/search/question-words';

/** How long a count is kept: which words are rare changes slowly, and a count only weighs and chooses words. */
const KEEP_MS = 5 * 60_000;
/** More words than Vietnamese and the names of an archive have. */
const MOST_KEPT = 100_000;

/** Asks for a number of items only. */
const counting = (filter: string[]): EngineQuery => ({
  q: '',
  filter,
  facets: [],
  matchingStrategy: 'all',
  page: 1,
  hitsPerPage: 0,
  attributesToRetrieve: [],
});

/**
 * How many items have a word, asked of the engine itself and kept for a while: never wrong for longer than that, in any
 * number of processes, without a table to maintain. A word that nobody had is asked for anew each time: it may have come.
 */
export function createWordCounts(
  ask: AskEngine,
  clock: () => number,
): (words: readonly string[]) => Promise<WordCounts> {
  let kept = new Map<string, number>();
  let size = 0;
  let until = 0;
  return async (words) => {
    if (clock() >= until || kept.size > MOST_KEPT) {
      kept = new Map();
      until = clock() + KEEP_MS;
      size = 0;
    }
    const missing = words.filter((word) => !kept.has(word));
    const needSize = size === 0;
    if (missing.length > 0 || needSize) {
      const answers = await ask([
        ...missing.map((word) => counting([`words = "${word}"`])),
        ...(needSize ? [counting([])] : []),
      ]);
      missing.forEach((word, index) => {
        const count = answers[index]?.totalHits ?? 0;
        if (count > 0) kept.set(word, count);
      });
      if (needSize) size = answers[missing.length]?.totalHits ?? 0;
    }
    return { counts: new Map(words.map((word) => [word, kept.get(word) ?? 0])), size };
  };
}
