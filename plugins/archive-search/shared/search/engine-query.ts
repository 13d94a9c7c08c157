/** One query as the engine understands it; the names are those of the engine. */
export interface EngineQuery {
  q: string;
  filter: string[];
  facets: string[];
  matchingStrategy: 'all';
  /** Page and page size give exact totals; `limit: 0` gives facet counts only. */
  page?: number;
  hitsPerPage?: number;
  limit?: number;
  sort?: string[];
  attributesToRetrieve?: string[];
}

/** The part of the engine's answer that is read. */
export interface EngineAnswer {
  hits: EngineHit[];
  totalHits: number;
  totalPages: number;
  facetDistribution: Record<string, Record<string, number>>;
}

export type EngineHit = Record<string, unknown>;

/** Asks the engine several queries in one go; answers come in the order of the queries. */
export type AskEngine = (queries: EngineQuery[]) => Promise<EngineAnswer[]>;
