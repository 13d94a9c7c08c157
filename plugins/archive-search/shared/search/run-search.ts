import type { LabelBook } from '../labels';
import type { EngineAnswer, EngineQuery } from './engine-query';
import { FACET_FIELDS, FACETS, type Facet } from './facets';
import { planSearch, type SearchPlan } from './plan-search';
import type { SearchRequest } from './search-request';
import type { FacetCount, SearchResponse } from './search-response';
import { shapeFacet } from './shape-facets';
import { shapeHit } from './shape-hit';

/** Asks the engine several queries in one go; answers come in the order of the queries. */
export type AskEngine = (queries: EngineQuery[]) => Promise<EngineAnswer[]>;

interface Answered {
  main: EngineAnswer;
  distributions: Partial<Record<Facet, Record<string, number>>>;
}

const EMPTY: EngineAnswer = { hits: [], totalHits: 0, totalPages: 0, facetDistribution: {} };

async function answer(plan: SearchPlan, ask: AskEngine): Promise<Answered> {
  const answers = await ask([plan.main, ...plan.ownCounts.map(({ query }) => query)]);
  const main = answers[0] ?? EMPTY;
  const own = new Map(plan.ownCounts.map(({ facet }, index) => [facet, answers[index + 1]]));
  const distributions: Answered['distributions'] = {};
  for (const facet of FACETS) {
    const source = own.has(facet) ? own.get(facet) : main;
    distributions[facet] = source?.facetDistribution[FACET_FIELDS[facet].counted] ?? {};
  }
  return { main, distributions };
}

/**
 * Answers a checked search request: every word must occur; where nothing has them all, the last words are dropped one
 * by one by the engine (rule X14). Engine errors pass through.
 */
export async function runSearch(
  request: SearchRequest,
  ask: AskEngine,
  labels: LabelBook,
  clock: () => number,
): Promise<SearchResponse> {
  const start = clock();
  let answered = await answer(planSearch(request, 'all'), ask);
  if (answered.main.totalHits === 0 && request.q.includes(' ')) {
    answered = await answer(planSearch(request, 'last'), ask);
  }
  const { main, distributions } = answered;
  const facets = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      shapeFacet(facet, distributions[facet], request[facet].map(String), labels),
    ]),
  ) as Record<Facet, FacetCount[]>;
  return {
    query: request.q,
    page: request.page,
    pageSize: request.pageSize,
    pageCount: main.totalPages,
    total: main.totalHits,
    hits: main.hits.map((hit) => shapeHit(hit, labels)).filter((hit) => hit !== null),
    facets,
    tookMs: Math.round(clock() - start),
  };
}
