import type { FacetName } from '../api/search';

/** Facets in the order the reader meets them. */
export const FACETS: readonly FacetName[] = [
  'kind',
  'group',
  'decade',
  'place',
  'person',
  'event',
  'donorKind',
  'restoration',
  'processing',
];

export const SORTS = ['relevance', 'date', '-date', 'title', '-added'] as const;
export type Sort = (typeof SORTS)[number];

export const VIEWS = ['grid', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** Everything a results page shows follows from this; the URL holds the whole of it. */
export interface SearchState {
  q: string;
  facets: Readonly<Record<FacetName, readonly string[]>>;
  /** Years, both inclusive. */
  from: number | null;
  to: number | null;
  /** From 1. */
  page: number;
  sort: Sort;
  view: View;
}

const NO_FACETS: SearchState['facets'] = {
  kind: [],
  group: [],
  decade: [],
  place: [],
  person: [],
  event: [],
  donorKind: [],
  restoration: [],
  processing: [],
};

export const EMPTY_SEARCH: SearchState = {
  q: '',
  facets: NO_FACETS,
  from: null,
  to: null,
  page: 1,
  sort: 'relevance',
  view: 'grid',
};

/** Longest query that the API takes, in UTF-16 units; longer is a pasted page, not a search. */
export const MAX_QUERY_LENGTH = 300;
