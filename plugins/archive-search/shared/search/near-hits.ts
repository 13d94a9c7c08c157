import { showInOrder, type Decision } from './decide';
import type { AskEngine, EngineAnswer, EngineHit } from './engine-query';
import { findCandidates, type Predicate } from './plan-search';
import { foldedWords, widerQuestions } from './question-words';
import { rankHits, type RankSource } from './rank-hits';
import type { SearchRequest } from './search-request';

/** Where fewer items than this have every word, others are shown beside them. */
export const FEW = 10;
const MOST_NEAR = 10;
const CANDIDATES = 150;
/** The least share of a question's weight that makes an item worth showing beside the result. */
const LEAST_COVER = 1 / 3;

const NONE: EngineAnswer = { hits: [], totalHits: 0, totalPages: 0, facetDistribution: {} };

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
    head !== null &&
    predicate.anyOf === undefined &&
    total < FEW &&
    foldedWords(reading).length > 1 &&
    !reading.includes('"');
  const anyOf = wanted ? widerQuestions(reading, counts) : [];
  if (head === null || anyOf.length === 0) return [];
  const wider: Predicate = { q: reading, anyOf };
  const [candidates = NONE] = await parts.ask([findCandidates(wider, request, CANDIDATES)]);
  const found = new Set(head.hits.map(({ id }) => id));
  const others = candidates.hits.filter(({ id }) => typeof id === 'string' && !found.has(id));
  const ranked = await rankHits(reading, others, counts, parts.source);
  const ids = ranked.hits.filter(({ cover }) => cover >= LEAST_COVER).slice(0, MOST_NEAR);
  return showInOrder(
    wider,
    ids.map(({ id }) => id),
    parts,
  );
}
