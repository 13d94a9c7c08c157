import { showInOrder, widerCandidates, type Decision } from './decide';
import type { AskEngine, EngineHit } from './engine-query';
import { isWider } from './plan-search';
import { foldedWords, tellingWords } from './question-words';
import { rankHits, type RankSource } from './rank-hits';
import type { SearchRequest } from './search-request';

/** Where fewer items than this have every word, others are shown beside them. */
export const FEW = 10;
const MOST_NEAR = 10;
const CANDIDATES = 150;
/** The least share of a question's weight that makes an item worth showing beside the result. */
const LEAST_COVER = 1 / 3;

/**
 * Items that have some of the words, for the first page of a short result (rule X32): they stand apart and are not counted.
 */
export async function nearHits(
  request: SearchRequest,
  decision: Decision,
  parts: { ask: AskEngine; source: RankSource },
): Promise<EngineHit[]> {
  const { reading, counts, predicate, head, total } = decision;
  const wanted =
    request.page === 1 &&
    request.sort === 'relevance' &&
    !isWider(predicate) &&
    total < FEW &&
    foldedWords(reading).length > 1 &&
    !reading.includes('"');
  const words = wanted ? tellingWords(reading, counts) : [];
  if (head === null || words.length === 0) return [];
  const candidates = await widerCandidates(words, request, CANDIDATES, parts);
  const found = new Set(head.hits.map(({ id }) => id));
  const others = candidates.filter(({ id }) => typeof id === 'string' && !found.has(id));
  const ranked = await rankHits(reading, others, counts, parts.source);
  const ids = ranked.hits.filter(({ cover }) => cover >= LEAST_COVER).slice(0, MOST_NEAR);
  return showInOrder(
    ids.map(({ id }) => id),
    parts,
  );
}
