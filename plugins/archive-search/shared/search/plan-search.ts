import { MARK_CLOSE, MARK_OPEN } from '../clean-text';
import type { EngineQuery } from './engine-query';
import { FACET_FIELDS, FACETS, type Facet } from './facets';
import { RANKED_ATTRIBUTES } from './rank-hits';
import type { SearchRequest } from './search-request';

/** Words of a snippet. */
const SNIPPET_WORDS = 30;

/** Texts a snippet may come from, in order of preference. */
export const SNIPPET_FIELDS = ['description', 'inscriptions', 'details', 'transcription'] as const;

/**
 * What an item must have to belong to the result (rules X30, X31): every word of `q`, or the first word of one of `anyOf`.
 * Hits, total and facets of one answer are always those of one predicate.
 */
export type Predicate = { q: string; anyOf?: undefined } | { q: string; anyOf: readonly string[] };

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

const asked = ({ q, anyOf }: Predicate): Pick<EngineQuery, 'q' | 'anyOf' | 'matchingStrategy'> =>
  anyOf === undefined ? { q, matchingStrategy: 'all' } : { q: '', anyOf, matchingStrategy: 'last' };

/** What of a hit is shown, with the words of the question marked. */
const SHOWN = {
  attributesToRetrieve: ['id', 'kind', 'documentId', 'title', 'groupCode', 'restorationStatus', 'display'],
  attributesToHighlight: ['title', ...SNIPPET_FIELDS],
  attributesToCrop: [...SNIPPET_FIELDS],
  cropLength: SNIPPET_WORDS,
  cropMarker: '…',
  highlightPreTag: MARK_OPEN,
  highlightPostTag: MARK_CLOSE,
};

/** Asks for some hits of a predicate by their ids, as they are shown. */
export const showHits = (predicate: Predicate, ids: readonly string[]): EngineQuery => ({
  ...asked(predicate),
  filter: [`id IN [${ids.map(quoted).join(', ')}]`],
  facets: [],
  page: 1,
  hitsPerPage: Math.max(1, ids.length),
  ...SHOWN,
});

/** Asks for the candidates of a predicate among what the facets leave, without counts. */
export const findCandidates = (predicate: Predicate, request: SearchRequest, most: number): EngineQuery => ({
  ...asked(predicate),
  filter: filterWithout(null, request),
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
      ...asked(predicate),
      filter: filterWithout(null, request),
      facets: FACETS.filter((facet) => !chosen.includes(facet)).map((facet) => FACET_FIELDS[facet].counted),
      ...(isHead
        ? { page: 1, hitsPerPage: wanted.head, attributesToRetrieve: RANKED_ATTRIBUTES }
        : { page: wanted.page, hitsPerPage: request.pageSize, ...SHOWN }),
      ...(sort.length > 0 ? { sort } : {}),
    },
    ownCounts: chosen.map((facet) => ({
      facet,
      query: {
        ...asked(predicate),
        filter: filterWithout(facet, request),
        facets: [FACET_FIELDS[facet].counted],
        limit: 0,
      },
    })),
  };
}
