import type { Core } from '@strapi/strapi';
import { performance } from 'node:perf_hooks';

import { searchUnavailable } from '../../../shared/public-error';
import { runSearch } from '../../../shared/search/run-search';
import { parseSearchRequest } from '../../../shared/search/search-request';
import type { SearchResponse } from '../../../shared/search/search-response';
import { EngineRefused, EngineUnavailable } from '../engine/search-engine';
import { service } from '../plugin';

/** The public search (rules X13–X16). */
export interface SearchService {
  /**
   * Answers the query string of `GET /api/search`.
   * @throws PublicError 400 for a malformed parameter, 503 while the engine cannot answer
   */
  find(query: unknown): Promise<SearchResponse>;
}

export default ({ strapi }: { strapi: Core.Strapi }): SearchService => ({
  async find(query) {
    const request = parseSearchRequest(query);
    const labels = await service(strapi, 'labels').book();
    const { engine, ranking, isSettingUp } = service(strapi, 'runtime');
    // An index without its settings refuses searches, or answers them wrongly.
    if (isSettingUp()) throw searchUnavailable();
    try {
      return await runSearch(request, {
        ask: (queries) => engine.search(queries),
        source: ranking.source,
        suggesting: ranking.suggesting,
        labels,
        clock: () => performance.now(),
      });
    } catch (error) {
      if (!(error instanceof EngineUnavailable) && !(error instanceof EngineRefused)) throw error;
      // What the engine says stays in the log: readers learn neither its address nor its version.
      strapi.log.warn(`archive-search: search failed: ${error.message}`);
      throw searchUnavailable();
    }
  },
});
