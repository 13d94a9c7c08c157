import type { EngineQuery } from './engine-query';
import { FACET_FIELDS, FACETS, type Facet } from './facets';
import { RANKED_ATTRIBUTES } from './rank-hits';
import type { SearchRequest } from './search-request';

/** What of a hit is shown. */
export const SHOWN_ATTRIBUTES = [
  'id',
  'kind',
  'documentId',
  'title',
  'texts',
  'groupCode',
  'restorationStatus',
  'display',
] as const;

/**
 * What an item must have to belong to the result (rules X30, X31): every word of a question, as the engine finds words
 * (with typos, beginnings, synonyms), or one of some words without marks. Hits, total and facets of one answer are always
 * those of one predicate.
 */
export type Predicate = { every: string } | { some: readonly string[] };

export const isWider = (predicate: Predicate): predicate is { some: readonly string[] } =>
  'some' in predicate;

/** The queries that answer one search: one for the hits, one for the counts of each facet with a chosen value. */
export interface SearchPlan {
  main: EngineQuery;
  ownCounts: { facet: Facet; query: EngineQuery }[];
}

/** Which hits are wanted: a page of the engine's own order, or so many to be ranked by us. */
export type Wanted = { page: number } | { head: number };

const quoted = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${value.replace(/[\\"]/g, '\\$&')}"`;

const facetFilter = (facet: Facet, request: SearchRequest): string[] =>
  request[facet].length === 0
    ? []
    : [`${FACET_FIELDS[facet].filter} IN [${request[facet].map(quoted).join(', ')}]`];

const yearFilter = ({ from, to }: SearchRequest): string[] => [
  ...(from === undefined ? [] : [`yearTo >= ${from}`]),
  ...(to === undefined ? [] : [`yearFrom <= ${to}`]),
];

const filterWithout = (left: Facet | null, request: SearchRequest): string[] => [
  ...FACETS.filter((facet) => facet !== left).flatMap((facet) => facetFilter(facet, request)),
  ...yearFilter(request),
];

function sortOf({ sort, q }: SearchRequest): string[] {
  switch (sort) {
    case 'date':
      return ['sortDate:asc'];
    case '-date':
      return ['sortDate:desc'];
    case 'title':
      return ['titleSort:asc'];
    case '-added':
      return ['addedAt:desc'];
    case 'relevance':
      // Without words everything is equally relevant: the newest first.
      return q === '' ? ['addedAt:desc'] : [];
  }
}

const hasOneOf = (words: readonly string[]): string => `words IN [${words.map(quoted).join(', ')}]`;

/** A predicate and the facets as the engine's question and filter. */
function asked(
  predicate: Predicate,
  facets: string[],
): Pick<EngineQuery, 'q' | 'filter' | 'matchingStrategy'> {
  return isWider(predicate)
    ? { q: '', filter: [hasOneOf(predicate.some), ...facets], matchingStrategy: 'all' }
    : { q: predicate.every, filter: facets, matchingStrategy: 'all' };
}

/** Items that have two of some words at least, without counts: the best candidates of a wide result (rule X33). */
export function findCloser(words: readonly string[], request: SearchRequest, most: number): EngineQuery {
  const pairs = words.flatMap((left, at) =>
    words.slice(at + 1).map((right) => `(words = ${quoted(left)} AND words = ${quoted(right)})`),
  );
  return {
    q: '',
    filter: [pairs.join(' OR '), ...filterWithout(null, request)],
    facets: [],
    matchingStrategy: 'all',
    page: 1,
    hitsPerPage: most,
    attributesToRetrieve: RANKED_ATTRIBUTES,
  };
}

/** Asks for the candidates of a predicate among what the facets leave, without counts. */
export const findCandidates = (predicate: Predicate, request: SearchRequest, most: number): EngineQuery => ({
  ...asked(predicate, filterWithout(null, request)),
  facets: [],
  page: 1,
  hitsPerPage: most,
  attributesToRetrieve: RANKED_ATTRIBUTES,
});

/**
 * Translates a search request for the engine (rule X14). Chosen values of one facet are joined by OR, facets by AND; a
 * facet with chosen values is counted without its own filter, so that its other values stay on offer.
 */
export function planSearch(request: SearchRequest, predicate: Predicate, wanted: Wanted): SearchPlan {
  const chosen = FACETS.filter((facet) => request[facet].length > 0);
  const isHead = 'head' in wanted;
  const sort = isHead ? [] : sortOf(request);
  return {
    main: {
      ...asked(predicate, filterWithout(null, request)),
      facets: FACETS.filter((facet) => !chosen.includes(facet)).map((facet) => FACET_FIELDS[facet].counted),
      ...(isHead
        ? { page: 1, hitsPerPage: wanted.head, attributesToRetrieve: RANKED_ATTRIBUTES }
        : { page: wanted.page, hitsPerPage: request.pageSize, attributesToRetrieve: [...SHOWN_ATTRIBUTES] }),
      ...(sort.length > 0 ? { sort } : {}),
    },
    ownCounts: chosen.map((facet) => ({
      facet,
      query: {
        ...asked(predicate, filterWithout(facet, request)),
        facets: [FACET_FIELDS[facet].counted],
        limit: 0,
      },
    })),
  };
}
