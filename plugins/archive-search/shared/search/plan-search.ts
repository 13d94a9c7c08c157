import { MARK_CLOSE, MARK_OPEN } from '../clean-text';
import type { EngineQuery } from './engine-query';
import { FACET_FIELDS, FACETS, type Facet } from './facets';
import type { SearchRequest } from './search-request';

/** Words of a snippet. */
const SNIPPET_WORDS = 30;

/** Texts a snippet may come from, in order of preference. */
export const SNIPPET_FIELDS = ['description', 'inscriptions', 'details', 'transcription'] as const;

/** The queries that answer one search: one for the hits, one for the counts of each facet with a chosen value. */
export interface SearchPlan {
  main: EngineQuery;
  ownCounts: { facet: Facet; query: EngineQuery }[];
}

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

/**
 * Translates a search request for the engine (rule X14). Chosen values of one facet are joined by OR, facets by AND; a
 * facet with chosen values is counted without its own filter, so that its other values stay on offer.
 */
export function planSearch(
  request: SearchRequest,
  matchingStrategy: EngineQuery['matchingStrategy'],
): SearchPlan {
  const chosen = FACETS.filter((facet) => request[facet].length > 0);
  const sort = sortOf(request);
  return {
    main: {
      q: request.q,
      filter: filterWithout(null, request),
      facets: FACETS.filter((facet) => !chosen.includes(facet)).map((facet) => FACET_FIELDS[facet].counted),
      matchingStrategy,
      page: request.page,
      hitsPerPage: request.pageSize,
      ...(sort.length > 0 ? { sort } : {}),
      attributesToRetrieve: ['kind', 'documentId', 'title', 'groupCode', 'restorationStatus', 'display'],
      attributesToHighlight: ['title', ...SNIPPET_FIELDS],
      attributesToCrop: [...SNIPPET_FIELDS],
      cropLength: SNIPPET_WORDS,
      cropMarker: '…',
      highlightPreTag: MARK_OPEN,
      highlightPostTag: MARK_CLOSE,
    },
    ownCounts: chosen.map((facet) => ({
      facet,
      query: {
        q: request.q,
        filter: filterWithout(facet, request),
        facets: [FACET_FIELDS[facet].counted],
        matchingStrategy,
        limit: 0,
      },
    })),
  };
}
