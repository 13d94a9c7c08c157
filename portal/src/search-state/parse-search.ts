import type { FacetName } from '../api/search';
import { FACETS, MAX_QUERY_LENGTH, SORTS, VIEWS, type SearchState } from './search-state';

const KINDS: readonly string[] = ['photo', 'film', 'document'];

/**
 * Reads the state out of a URL. Never fails: what is malformed falls back to its default, because a link may
 * have been cut by a mail program or typed by hand.
 */
export function parseSearch(params: URLSearchParams): SearchState {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, facetValues(params, facet)]));
  return {
    q: tidyQuery(params.get('q') ?? ''),
    facets: facets as Record<FacetName, string[]>,
    from: positiveInteger(params.get('from'), 4),
    to: positiveInteger(params.get('to'), 4),
    page: positiveInteger(params.get('page'), 6) ?? 1,
    sort: oneOf(SORTS, params.get('sort')) ?? 'relevance',
    view: oneOf(VIEWS, params.get('view')) ?? 'grid',
  };
}

/** The query as it is sent: composed letters (NFC), no outer spaces, no control characters, bounded length. */
export function tidyQuery(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return [...clean].slice(0, MAX_QUERY_LENGTH).join('').trim();
}

function facetValues(params: URLSearchParams, facet: FacetName): string[] {
  const values = params.getAll(facet).map((value) => value.trim());
  const known = values.filter((value) => value !== '' && (facet !== 'kind' || KINDS.includes(value)));
  return [...new Set(known)];
}

function positiveInteger(text: string | null, maxDigits: number): number | null {
  if (text === null || text.length > maxDigits || !/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= 1 ? value : null;
}

function oneOf<T extends string>(allowed: readonly T[], text: string | null): T | undefined {
  return allowed.find((value) => value === text);
}
