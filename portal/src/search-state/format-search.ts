import { FACETS, type SearchState } from './search-state';

/** What `GET /api/search` is asked: the state without what only concerns the screen. */
export function apiQuery(state: SearchState): URLSearchParams {
  const query = new URLSearchParams();
  if (state.q !== '') query.set('q', state.q);
  for (const facet of FACETS) {
    for (const value of state.facets[facet]) query.append(facet, value);
  }
  if (state.from !== null) query.set('from', String(state.from));
  if (state.to !== null) query.set('to', String(state.to));
  if (state.sort !== 'relevance') query.set('sort', state.sort);
  if (state.page > 1) query.set('page', String(state.page));
  return query;
}

/** The results page's URL: defaults are left out, so that one state has one address. */
export function searchPath(state: SearchState): string {
  const query = apiQuery(state);
  if (state.view !== 'grid') query.set('view', state.view);
  const text = query.toString();
  return text === '' ? '/tim' : `/tim?${text}`;
}
