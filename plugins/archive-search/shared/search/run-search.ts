import type { LabelBook } from '../labels';
import { answerPage, decidePredicate, type Decision } from './decide';
import type { AskEngine, EngineAnswer } from './engine-query';
import { FACETS, type Facet } from './facets';
import { wantedWords } from './mark-words';
import { nearHits } from './near-hits';
import { isWider } from './plan-search';
import type { RankSource } from './rank-hits';
import type { SearchRequest } from './search-request';
import type { FacetCount, SearchResponse } from './search-response';
import { shapeFacet } from './shape-facets';
import { shapeHit } from './shape-hit';
import { suggestWords, type Suggesting } from './suggest-words';

/** What answering a search needs. All throw what the engine throws. */
export interface SearchParts {
  ask: AskEngine;
  source: RankSource;
  suggesting: Suggesting;
  labels: LabelBook;
  /** Milliseconds. */
  clock: () => number;
}

const facetsOf = (
  request: SearchRequest,
  { distributions }: Decision,
  labels: LabelBook,
): Record<Facet, FacetCount[]> =>
  Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      shapeFacet(facet, distributions[facet], request[facet].map(String), labels),
    ]),
  ) as Record<Facet, FacetCount[]>;

/**
 * Answers a checked search request (rules X14, X30–X37): chooses the predicate, takes hits, total and facets from it, puts
 * the head in order, and looks beside it where it found little. Engine errors pass through.
 */
export async function runSearch(request: SearchRequest, parts: SearchParts): Promise<SearchResponse> {
  const { labels, clock } = parts;
  const start = clock();
  const decision = await decidePredicate(request, parts);
  const [hits, near, suggestion] = await Promise.all([
    answerPage(request, decision, parts),
    nearHits(request, decision, parts),
    suggestWords(request, decision, parts),
  ]);
  const wanted = wantedWords(decision.reading);
  const shaped = (found: EngineAnswer['hits']) =>
    found.map((hit) => shapeHit(hit, labels, wanted)).filter((hit) => hit !== null);
  return {
    query: request.q,
    page: request.page,
    pageSize: request.pageSize,
    pageCount: Math.ceil(decision.total / request.pageSize),
    total: decision.total,
    hits: shaped(hits),
    match: isWider(decision.predicate) ? 'some' : 'every',
    readAs: decision.reading === request.q ? null : decision.reading,
    near: shaped(near),
    suggestion,
    facets: facetsOf(request, decision, labels),
    tookMs: Math.round(clock() - start),
  };
}
