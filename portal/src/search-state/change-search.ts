import type { FacetName } from '../api/search';
import { EMPTY_SEARCH, FACETS, type SearchState } from './search-state';

/** Any change of what is searched starts again at the first page. */
export function changeSearch(state: SearchState, change: Partial<Omit<SearchState, 'page'>>): SearchState {
  return { ...state, ...change, page: 1 };
}

export function withPage(state: SearchState, page: number): SearchState {
  return { ...state, page };
}

/** Ticks a facet value, or takes the tick away. */
export function toggleFacet(state: SearchState, facet: FacetName, value: string): SearchState {
  const chosen = state.facets[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return changeSearch(state, { facets: { ...state.facets, [facet]: next } });
}

/** "Xóa lọc": the words, the order and the view stay. */
export function clearFilters(state: SearchState): SearchState {
  return changeSearch(state, { facets: EMPTY_SEARCH.facets, from: null, to: null });
}

/** How many filters are on; the span of years counts once. */
export function countFilters(state: SearchState): number {
  const ticked = FACETS.reduce((sum, facet) => sum + state.facets[facet].length, 0);
  return ticked + (state.from !== null || state.to !== null ? 1 : 0);
}

/** A search for one facet value and nothing else: the links of the item page and of the home page. */
export function facetSearch(facet: FacetName, value: string): SearchState {
  return toggleFacet(EMPTY_SEARCH, facet, value);
}
