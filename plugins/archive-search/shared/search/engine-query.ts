/** One query as the engine understands it; the names are those of the engine, but for `anyOf`. */
export interface EngineQuery {
  q: string;
  /** Several questions instead of `q`: the result is everything that one of them finds, each item once. */
  anyOf?: readonly string[];
  filter: string[];
  facets: string[];
  matchingStrategy: 'all' | 'last';
  /** Page and page size give exact totals; `limit: 0` gives facet counts only. */
  page?: number;
  hitsPerPage?: number;
  limit?: number;
  sort?: string[];
  attributesToRetrieve?: string[];
  attributesToHighlight?: string[];
  attributesToCrop?: string[];
  cropLength?: number;
  cropMarker?: string;
  highlightPreTag?: string;
  highlightPostTag?: string;
}

/** The part of the engine's answer that is read. Highlighted texts carry private-use markers. */
export interface EngineAnswer {
  hits: EngineHit[];
  totalHits: number;
  totalPages: number;
  facetDistribution: Record<string, Record<string, number>>;
}

export interface EngineHit {
  [attribute: string]: unknown;
  _formatted?: Record<string, unknown>;
}

/** Asks the engine several queries in one go; answers come in the order of the queries. */
export type AskEngine = (queries: EngineQuery[]) => Promise<EngineAnswer[]>;
