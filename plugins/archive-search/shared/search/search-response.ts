import type { ItemKind } from '../kinds';
import type { HitDisplay } from '../public-item-document';
import type { Facet } from './facets';

/** One value of a facet with its number of items. */
export interface FacetCount {
  value: string;
  label: string;
  count: number;
}

export interface SearchHit extends Omit<HitDisplay, 'picture'> {
  kind: ItemKind;
  documentId: string;
  title: string;
  /** Escaped HTML whose only markup is `<mark>`. */
  titleHighlighted: string;
  /** Escaped HTML whose only markup is `<mark>`; empty where the item has no text. */
  snippet: string;
  group: { code: string; label: string } | null;
  restoration: { status: string; label: string };
  picture:
    | (Omit<NonNullable<HitDisplay['picture']>, 'processing'> & {
        /** What was done to the file of this picture since it was scanned. */
        processing: { code: string; label: string };
      })
    | null;
}

/** The answer of `GET /api/search` (architecture, "Search"). `total` is exact; `tookMs` in milliseconds. */
export interface SearchResponse {
  query: string;
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
  hits: SearchHit[];
  facets: Record<Facet, FacetCount[]>;
  tookMs: number;
}
