import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { createBell } from '../../../../../packages/background/src/bell';
import { LEASE_MS } from '../../../../../packages/background/src/claim-rows';
import { backoff } from '../../../shared/backoff';
import { EngineUnavailable, type SearchEngine } from '../engine/search-engine';
import type { OutboxRow } from '../outbox/outbox-row';
import type { OutboxStore } from '../outbox/outbox-store';
import type { IndexGuard } from './index-guard';
import { processBatch, type BatchParts } from './process-batch';

/** Rows of one batch. */
const BATCH = 200;
/** Between looks when nobody wakes us: rows of other processes, retries that are due, an engine that lost its index. */
const IDLE_MS = 1_000;
/** Between health checks of an engine that is away: what waited is found within seconds of its return. */
const AWAY_MS = 500;
/** A process that is still starting is too busy to hear a quick answer in time: only the third miss is worth a line. */
const PATIENCE_AT_START = 3;
/** After a database error: the cause is elsewhere, and the log should stay readable. */
const TROUBLE_MS = 2_000;
/** Longest wait for the batch at hand when the archive shuts down; past it the lease ends by itself. */
const FAREWELL_MS = 15_000;

export interface Worker {
  start(): void;
  /** Says that there is work. Costs nothing, throws nothing. */
  kick(): void;
  /** Stops claiming and waits for the batch at hand. */
  stop(): Promise<void>;
}

interface WorkerParts {
  log: Pick<Core.Strapi['log'], 'info' | 'warn' | 'error'>;
  engine: SearchEngine;
  store: OutboxStore;
  guard: Pick<IndexGuard, 'ensure' | 'isSame'>;
  batch: BatchParts;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The loop that brings the index up to date (rules X3–X6). It never throws: errors end in a pause and another try. */
export function createWorker({ log, engine, store, guard, batch }: WorkerParts): Worker {
  const owner = randomUUID();
  const bell = createBell();
  let stopping = false;
  let running: Promise<void> = Promise.resolve();
  let state: 'unknown' | 'here' | 'away' = 'unknown';
  let unanswered = 0;
  let patience = PATIENCE_AT_START;

  /** Works off one claimed batch, with a sign of life for its lease. Says whether there was anything. */
  async function step(): Promise<boolean> {
    const rows = await store.claim(owner, BATCH);
    if (rows.length === 0) return false;
    const beat = setInterval(() => {
      store
        .extendLease(owner)
        .catch((error: unknown) => log.warn(`archive-search: lease: ${message(error)}`));
    }, LEASE_MS / 3);
    try {
      await processBatch(rows, batch);
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) await oneByOne(rows, error);
      else {
        await store.release(owner);
        throw error;
      }
    } finally {
      clearInterval(beat);
    }
    return true;
  }

  /** After an error that is not the engine's: a row that cannot even be read is set aside, the others go on. */
  async function oneByOne(rows: readonly OutboxRow[], cause: unknown): Promise<void> {
    log.warn(`archive-search: batch of ${rows.length} failed (${message(cause)}); row by row`);
    for (const row of rows) {
      try {
        await processBatch([row], batch);
      } catch (error) {
        if (error instanceof EngineUnavailable) {
          await store.release(owner);
          throw error;
        }
        const wait = backoff(row.attempts + 1);
        await store.fail(row, message(error), wait === null ? null : batch.clock() + wait);
      }
    }
  }

  async function turn(): Promise<void> {
    if (state !== 'here') {
      if (!(await engine.healthy())) throw new EngineUnavailable('no answer');
      await guard.ensure();
      log.info('archive-search: engine ready');
      state = 'here';
      unanswered = 0;
      patience = 1;
    } else if (!(await guard.isSame())) {
      // The engine was away and back between two looks, and lost the index meanwhile.
      await guard.ensure();
    }
    while (!stopping && (await step())) {
      if (!(await guard.isSame())) await guard.ensure();
    }
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      let wait = IDLE_MS;
      try {
        await turn();
      } catch (error) {
        if (error instanceof EngineUnavailable) {
          unanswered += 1;
          if (unanswered === patience)
            log.warn(`archive-search: engine unavailable (${message(error)}); edits wait in the outbox`);
          state = 'away';
          wait = AWAY_MS;
        } else {
          log.error(`archive-search: worker: ${message(error)}`);
          state = 'unknown';
          wait = TROUBLE_MS;
        }
      }
      if (!stopping) await bell.pause(wait);
    }
  }

  return {
    start() {
      running = loop();
    },
    kick: () => bell.ring(),
    async stop() {
      stopping = true;
      bell.ring();
      const patience = new AbortController();
      const enough = pause(FAREWELL_MS, undefined, { signal: patience.signal }).catch(() => undefined);
      await Promise.race([running, enough]);
      patience.abort();
    },
  };
}
