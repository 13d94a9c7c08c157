import type { Core } from '@strapi/strapi';
import { setTimeout as pause } from 'node:timers/promises';

import { LABEL_UIDS } from '../../../shared/dependencies';
import { PRIORITY, type OutboxEntry } from '../outbox/outbox-row';
import { service } from '../plugin';

const LOOK_AGAIN_MS = 20;

/** The door through which changes reach the index (rules X1–X4). */
export interface OutboxService {
  /**
   * Notes that records changed, in the transaction of the change: called inside `strapi.db.transaction` it joins it,
   * outside it opens its own. The worker is woken once that transaction has committed.
   */
  enqueue(entries: readonly OutboxEntry[]): Promise<void>;
  /** Wakes the worker. Throws nothing. */
  kick(): void;
  /** Rows that wait, and rows that were given up. */
  pending(): Promise<number>;
  dead(): Promise<number>;
  /** Resolves when nothing waits any more and no index is being built beside. @throws after `timeoutMs` milliseconds */
  drain(timeoutMs: number): Promise<void>;
}

export default ({ strapi }: { strapi: Core.Strapi }): OutboxService => {
  const runtime = () => service(strapi, 'runtime');

  const outbox: OutboxService = {
    async enqueue(entries) {
      if (entries.length === 0) return;
      await strapi.db.transaction(async ({ trx, onCommit }) => {
        await runtime().store.insert(trx, entries, PRIORITY.edit);
        onCommit(() => {
          if (entries.some(({ uid }) => LABEL_UIDS.includes(uid))) service(strapi, 'labels').refresh();
          outbox.kick();
        });
      });
    },
    kick: () => runtime().worker.kick(),
    pending: () => runtime().store.count('pending'),
    dead: () => runtime().store.count('dead'),
    async drain(timeoutMs) {
      const deadline = Date.now() + timeoutMs;
      const isBusy = async () =>
        (await outbox.pending()) > 0 || (await runtime().builder.progress()) !== null;
      for (outbox.kick(); await isBusy(); await pause(LOOK_AGAIN_MS)) {
        if (Date.now() > deadline) {
          throw new Error(`archive-search: ${await outbox.pending()} rows still wait after ${timeoutMs} ms`);
        }
      }
    },
  };
  return outbox;
};
