import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { createBell } from '../../../../../../packages/background/src/bell';
import { LEASE_MS } from '../../../../../../packages/background/src/claim-rows';
import { backoff } from '../../../../shared/backoff';
import type { DueRow, DueStore } from '../store/due-store';

/** Items of one batch: enough to share the queries, few enough that a request waits no time to speak of. */
const BATCH = 100;
/** Between looks when nobody rings: rows of other processes, retries that are due, a new day. */
const IDLE_MS = 1_000;
/** After a database error: the cause is elsewhere, and the log should stay readable. */
const TROUBLE_MS = 2_000;
/** Longest wait for the batch at hand when the archive shuts down; past it the lease ends by itself. */
const FAREWELL_MS = 15_000;

export interface WorkerParts {
  readonly log: Pick<Core.Strapi['log'], 'warn' | 'error'>;
  readonly due: DueStore;
  /** Works a batch off, all or nothing. */
  readonly process: (rows: readonly DueRow[]) => Promise<void>;
  /** Called between batches: starts a judgement of everything where rules or the day have changed. */
  readonly beforeLook: () => Promise<void>;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The loop that keeps the verdicts up to date (E5). It never throws: errors end in a pause and another try. */
export const createWorker = ({ log, due, process, beforeLook }: WorkerParts) => {
  const owner = randomUUID();
  const bell = createBell();
  let stopping = false;
  let started = false;
  let running: Promise<void> = Promise.resolve();

  const oneByOne = async (rows: readonly DueRow[]): Promise<void> => {
    for (const row of rows) {
      try {
        await process([row]);
      } catch (error) {
        const wait = backoff(row.attempts + 1);
        if (wait === null) log.warn(`provenance: ${row.uid} ${row.documentId} set aside: ${message(error)}`);
        await due.fail(row, message(error), wait === null ? null : Date.now() + wait);
      }
    }
  };

  /** Works off one claimed batch, with a sign of life for its lease. @returns whether there was anything */
  const step = async (): Promise<boolean> => {
    const rows = await due.claim(owner, BATCH);
    if (rows.length === 0) return false;
    const beat = setInterval(() => {
      due.extendLease(owner).catch((error: unknown) => log.warn(`provenance: lease: ${message(error)}`));
    }, LEASE_MS / 3);
    try {
      // A row that cannot be judged must not hold up the others.
      await process(rows).catch(() => oneByOne(rows));
    } finally {
      clearInterval(beat);
    }
    return true;
  };

  const loop = async (): Promise<void> => {
    while (!stopping) {
      let wait = IDLE_MS;
      try {
        await beforeLook();
        // Between two batches the server answers what came meanwhile.
        while (!stopping && (await step())) await new Promise(setImmediate);
      } catch (error) {
        log.error(`provenance: evaluation worker: ${message(error)}`);
        wait = TROUBLE_MS;
      }
      if (!stopping) await bell.pause(wait);
    }
  };

  return {
    start(): void {
      started = true;
      running = loop();
    },

    isRunning: () => started && !stopping,

    /** Says that there is work. Costs nothing, throws nothing. */
    wake: () => bell.ring(),

    step,

    /** Stops claiming and waits for the batch at hand. */
    async stop(): Promise<void> {
      stopping = true;
      bell.ring();
      const patience = new AbortController();
      const enough = pause(FAREWELL_MS, undefined, { signal: patience.signal }).catch(() => undefined);
      await Promise.race([running, enough]);
      patience.abort();
    },
  };
};

export type Worker = ReturnType<typeof createWorker>;
