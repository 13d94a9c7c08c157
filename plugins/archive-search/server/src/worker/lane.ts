import type { Core } from '@strapi/strapi';

import { LEASE_MS } from '../../../../../packages/background/src/claim-rows';
import { backoff } from '../../../shared/backoff';
import { EngineUnavailable } from '../engine/search-engine';
import type { OutboxRow, Priority } from '../outbox/outbox-row';
import type { OutboxStore } from '../outbox/outbox-store';
import { ExchangeUnderWay } from '../rebuild/builder';
import { processBatch, type BatchParts } from './process-batch';

/** One of several loops that work off the outbox side by side, each with leases of its own. */
export interface Lane {
  /** Works off one claimed batch. @returns whether anything was done. @throws EngineUnavailable, the rows given back */
  step(): Promise<boolean>;
}

interface LaneParts {
  /** Who holds the leases: no two lanes have the same. */
  owner: string;
  /** Rows of one batch. */
  size: number;
  priorities: readonly Priority[];
  log: Pick<Core.Strapi['log'], 'warn'>;
  store: OutboxStore;
  batch: BatchParts;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const createLane = ({ owner, size, priorities, log, store, batch }: LaneParts): Lane => {
  /** After an error that is not the engine's: a row that cannot even be read is set aside, the others go on. */
  const oneByOne = async (rows: readonly OutboxRow[], cause: unknown): Promise<void> => {
    log.warn(`archive-search: batch of ${rows.length} failed (${message(cause)}); row by row`);
    for (const row of rows) {
      try {
        await processBatch([row], batch);
      } catch (error) {
        if (error instanceof EngineUnavailable) {
          await store.release(owner);
          throw error;
        }
        if (error instanceof ExchangeUnderWay) return store.release(owner);
        const wait = backoff(row.attempts + 1);
        await store.fail(row, message(error), wait === null ? null : batch.clock() + wait);
      }
    }
  };

  return {
    async step() {
      const rows = await store.claim(owner, size, priorities);
      if (rows.length === 0) return false;
      const beat = setInterval(() => {
        store
          .extendLease(owner)
          .catch((error: unknown) => log.warn(`archive-search: lease: ${message(error)}`));
      }, LEASE_MS / 3);
      try {
        await processBatch(rows, batch);
      } catch (error) {
        const isNoFault = error instanceof ExchangeUnderWay;
        if (isNoFault || error instanceof EngineUnavailable) await store.release(owner);
        else await oneByOne(rows, error);
        if (error instanceof EngineUnavailable) throw error;
        return !isNoFault;
      } finally {
        clearInterval(beat);
      }
      return true;
    },
  };
};
