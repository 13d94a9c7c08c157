import type { FacetName } from '../api/search';
import { FACETS, MAX_QUERY_LENGTH, SORTS, VIEWS, type SearchState } from './search-state';

const KINDS: readonly string[] = ['photo', 'film', 'document'];
/** Bounds of the API on facet values; beyond them it refuses the whole request. */
const LONGEST_VALUE = 100;
const MOST_VALUES = 50;

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
  return clean
    .slice(0, MAX_QUERY_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

function facetValues(params: URLSearchParams, facet: FacetName): string[] {
  const values = params.getAll(facet).map((value) => value.trim());
  return [...new Set(values.filter((value) => isPossible(facet, value)))].slice(0, MOST_VALUES);
}

function isPossible(facet: FacetName, value: string): boolean {
  if (facet === 'kind') return KINDS.includes(value);
  if (facet === 'decade') return /^(0|[1-9]\d{0,2}0)$/.test(value);
  return value !== '' && value.length <= LONGEST_VALUE;
}

function positiveInteger(text: string | null, maxDigits: number): number | null {
  if (text === null || text.length > maxDigits || !/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= 1 ? value : null;
}

function oneOf<T extends string>(allowed: readonly T[], text: string | null): T | undefined {
  return allowed.find((value) => value === text);
}
