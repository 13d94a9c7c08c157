/** Contract of `GET /api/search` (docs/architecture.md, Search). */

export type Kind = 'photo' | 'film' | 'document';

export type FacetName =
  | 'kind'
  | 'group'
  | 'decade'
  | 'place'
  | 'person'
  | 'event'
  | 'donorKind'
  | 'restoration'
  | 'processing';

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export interface CodeLabel {
  code: string;
  label: string;
}

export interface Restoration {
  status: string;
  label: string;
}

/** What was done to a file since it was scanned. */
export type Processing = CodeLabel;

export interface HitPicture {
  /** Missing in an answer from before files had a label. */
  processing?: Processing;
  thumb: string;
  screen: string;
  width: number;
  height: number;
}

export interface SearchHit {
  kind: Kind;
  documentId: string;
  title: string;
  /** Escaped HTML whose only tag is `<mark>`. */
  titleHighlighted: string | null;
  /** As `titleHighlighted`. */
  snippet: string | null;
  date: string | null;
  place: string | null;
  persons: string[];
  event: string | null;
  group: CodeLabel | null;
  picture: HitPicture | null;
  pages: number | null;
  durationSeconds: number | null;
  restoration: Restoration | null;
}

export interface SearchAnswer {
  query: string;
  page: number;
  pageSize: number;
  pageCount: number;
  /** Exact, not an estimate. */
  total: number;
  hits: SearchHit[];
  /** `some`: no item has every word of the question; those below have some of them. */
  match?: 'every' | 'some';
  /** How the question was read where that is not as it was typed. */
  readAs?: string | null;
  /** Items with only some of the words, beside the result and not counted. */
  near?: SearchHit[];
  /** "Did you mean". */
  suggestion?: string | null;
  facets: Partial<Record<FacetName, FacetValue[]>>;
  tookMs: number;
}

/** Path of a search; `query` as `apiQuery` writes it. */
export function searchEndpoint(query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? '/api/search' : `/api/search?${text}`;
}
