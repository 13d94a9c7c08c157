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
  /**
   * Whether each hit has every word of the question (`every`), or only one of its most telling words at least (`some`);
   * of a question without words `every`.
   */
  match: 'every' | 'some';
  /** The question as it was understood, where that is not as it was typed ("ddangr booj" → "đảng bộ"); else null. */
  readAs: string | null;
  /** Items with only some of the words, where few have them all: beside the result, in no total and no facet. */
  near: SearchHit[];
  /** "Did you mean": words of the archive that find something, where the words as typed do not; else null. */
  suggestion: string | null;
  facets: Record<Facet, FacetCount[]>;
  tookMs: number;
}
