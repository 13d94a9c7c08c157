import { setTimeout as pause } from 'node:timers/promises';

import type { ItemKind } from '../../../../shared/contracts';
import type { JobOrder } from '../../../../shared/jobs/contract';
import type { PageStore } from '../store/page-store';
import type { Unordered } from '../store/backlog';
import { pagesOrder } from './orders';

const KINDS: readonly ItemKind[] = ['document', 'photo', 'film'];
const BATCH = 100;

interface BacklogPorts {
  readonly find: (kind: ItemKind, after: string, limit: number) => Promise<readonly Unordered[]>;
  readonly store: Pick<PageStore, 'orderFile'>;
  readonly enqueue: (orders: readonly JobOrder[]) => Promise<void>;
  readonly inTransaction: (work: () => Promise<void>) => Promise<void>;
  /** Between two batches, in ms: requests go first. */
  readonly restMs: number;
}

/**
 * Orders the pages of what was described before there were pages (F165), in batches, each whole or not at all: whatever
 * stops it, the next start goes on. Repeating it orders nothing twice.
 * @returns how many files were ordered
 */
export const orderBacklog = async (
  { find, store, enqueue, inTransaction, restMs }: BacklogPorts,
  signal: AbortSignal,
): Promise<number> => {
  let ordered = 0;
  for (const kind of KINDS) {
    for (let after = ''; !signal.aborted; ) {
      const batch = await find(kind, after, BATCH);
      const last = batch.at(-1);
      if (!last) break;
      await inTransaction(async () => {
        const orders: JobOrder[] = [];
        for (const { sha256, name } of batch)
          if (await store.orderFile(sha256, name)) orders.push(pagesOrder(sha256, name, 'backlog'));
        await enqueue(orders);
        ordered += orders.length;
      });
      after = last.sha256;
      await pause(restMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return ordered;
};
