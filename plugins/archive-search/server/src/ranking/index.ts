import { SHOWN_ATTRIBUTES } from '../../../shared/search/plan-search';
import type { RankSource } from '../../../shared/search/rank-hits';
import type { Suggesting } from '../../../shared/search/suggest-words';
import type { SearchEngine } from '../engine/search-engine';
import { createRankCache } from './rank-cache';
import { createWordBook } from './word-book';
import { createWordCounts } from './word-counts';

/** What the search keeps between two questions about the texts of one index. */
export interface Ranking {
  source: RankSource;
  suggesting: Suggesting;
}

/** @param clock milliseconds */
export function createRanking(engine: SearchEngine, clock: () => number): Ranking {
  const cache = createRankCache((ids, attributes) => engine.documents(ids, attributes));
  return {
    source: {
      get vocabulary() {
        return cache.vocabulary;
      },
      entries: (hits) => cache.entries(hits),
      shown: (ids) => engine.documents(ids, SHOWN_ATTRIBUTES),
      counts: createWordCounts((queries) => engine.search(queries), clock),
    },
    suggesting: { book: createWordBook(engine, clock) },
  };
}
