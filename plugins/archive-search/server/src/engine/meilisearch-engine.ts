import { Meilisearch, MeilisearchApiError, type EnqueuedTask } from 'meilisearch';

import type { EngineAnswer } from '../../../shared/search/engine-query';
import type { IndexedDocument } from '../projecting/content-hash';
import { awaitTask } from './await-task';
import { asking } from './engine-errors';
import { createSearchClient } from './search-client';
import { EngineUnavailable, type IndexedHash, type SearchEngine } from './search-engine';

/** Where the engine is. `indexUid` is the full name of the public index. */
export interface EngineAddress {
  url: string;
  apiKey: string;
  indexUid: string;
}

/** Patience of a reader, of the worker and of a health check, in milliseconds. */
const SEARCH_TIMEOUT_MS = 5_000;
const WRITE_TIMEOUT_MS = 60_000;
const HEALTH_TIMEOUT_MS = 1_000;
const IDS_PER_PAGE = 1_000;
const HASHES_PER_PAGE = 5_000;
const MANY_INDEXES = 1_000;
/** What a builder adds to the name of the index it builds beside. */
const NAMESAKE = /^-b[0-9a-f]{12}$/;

/**
 * Compressed answers come in several pieces, and Meilisearch's socket holds each piece back until the last one is
 * acknowledged: 45 ms instead of 2 ms a search, measured. The engine is near; its answers need no compression.
 */
const UNCOMPRESSED = { headers: { 'Accept-Encoding': 'identity' } };

const isMissing = (error: unknown): boolean =>
  error instanceof MeilisearchApiError && error.response.status === 404;

const toHash = ({ id, contentHash }: { id: string; contentHash?: string }): IndexedHash => ({
  id,
  contentHash: contentHash ?? null,
});

/** The engine says so in a task's error, not as an answer. */
const unlessMissing = (error: unknown): void => {
  if (!(error instanceof EngineUnavailable) || !/not found/i.test(error.message)) throw error;
};

/** The adapter for Meilisearch 1.21. */
export function createMeilisearchEngine({ url, apiKey, indexUid }: EngineAddress): SearchEngine {
  const connect = (timeout: number) =>
    new Meilisearch({ host: url, ...(apiKey ? { apiKey } : {}), timeout, requestInit: UNCOMPRESSED });
  const reader = createSearchClient({ url, apiKey, timeoutMs: SEARCH_TIMEOUT_MS });
  const writer = connect(WRITE_TIMEOUT_MS);
  const prober = connect(HEALTH_TIMEOUT_MS);
  const index = writer.index<IndexedDocument & Record<string, unknown>>(indexUid);

  const perform = (send: () => Promise<EnqueuedTask>): Promise<void> =>
    asking(async () => awaitTask(writer, (await send()).taskUid));

  return {
    healthy: () => prober.isHealthy(),

    indexCreatedAt: () =>
      asking(async () => {
        try {
          return (await prober.getRawIndex(indexUid)).createdAt;
        } catch (error) {
          if (isMissing(error)) return null;
          throw error;
        }
      }),

    createIndex: () => perform(() => writer.createIndex(indexUid, { primaryKey: 'id' })),

    applySettings: (settings) => perform(() => index.updateSettings(settings)),

    settings: () => asking(() => index.getSettings()),

    upsert: (documents) =>
      perform(() =>
        index.addDocuments(
          documents.map((document) => ({ ...document })),
          { primaryKey: 'id' },
        ),
      ),

    remove: (ids) => perform(() => index.deleteDocuments(ids)),

    search: (queries) =>
      asking(async () => {
        const { results } = (await reader.post('/multi-search', {
          queries: queries.map((query) => ({ indexUid, ...query })),
        })) as { results: EngineAnswer[] };
        return results;
      }),

    documents: (ids, attributes) =>
      asking(async () => {
        if (ids.length === 0) return [];
        const address = `/indexes/${indexUid}/documents/fetch`;
        const { results } = (await reader.post(address, { ids, fields: attributes, limit: ids.length })) as {
          results: Record<string, unknown>[];
        };
        return results;
      }),

    async *ids(ref) {
      for (let offset = 0; ; offset += IDS_PER_PAGE) {
        const page = await asking(() =>
          index.getDocuments<{ id: string }>({
            fields: ['id'],
            limit: IDS_PER_PAGE,
            offset,
            ...(ref === undefined ? {} : { filter: `refs = ${JSON.stringify(ref)}` }),
          }),
        );
        if (page.results.length > 0) yield page.results.map(({ id }) => id);
        if (page.results.length < IDS_PER_PAGE) return;
      }
    },

    async *hashes() {
      for (let offset = 0; ; offset += HASHES_PER_PAGE) {
        const page = await asking(() =>
          index.getDocuments<{ id: string; contentHash?: string }>({
            fields: ['id', 'contentHash'],
            limit: HASHES_PER_PAGE,
            offset,
          }),
        );
        if (page.results.length > 0) yield page.results.map(toHash);
        if (page.results.length < HASHES_PER_PAGE) return;
      }
    },
    hashesOf: (ids) =>
      asking(async () => {
        const { results } = await index.getDocuments<{ id: string; contentHash?: string }>({
          fields: ['id', 'contentHash'],
          ids: [...ids],
          limit: ids.length,
        });
        return results.map(toHash);
      }),
    swapWith: (other) => perform(() => writer.swapIndexes([{ indexes: [indexUid, other], rename: false }])),
    isSwapping: () =>
      asking(async () => {
        const { results } = await writer.tasks.getTasks({
          types: ['indexSwap'],
          statuses: ['enqueued', 'processing'],
          limit: 1,
        });
        return results.length > 0;
      }),
    drop: () => perform(() => writer.deleteIndex(indexUid)).catch(unlessMissing),
    namesakes: () =>
      asking(async () => {
        const { results } = await writer.getRawIndexes({ limit: MANY_INDEXES });
        return results.map(({ uid }) => uid).filter((uid) => NAMESAKE.test(uid.replace(indexUid, '')));
      }),
    version: () => asking(async () => (await prober.getVersion()).pkgVersion),
    close: () => reader.close(),

    count: () => asking(async () => (await index.getStats()).numberOfDocuments),

    has: (id) =>
      asking(async () => {
        try {
          await index.getDocument(id, { fields: ['id'] });
          return true;
        } catch (error) {
          // Also an index that is gone holds no document.
          if (isMissing(error)) return false;
          throw error;
        }
      }),
  };
}
