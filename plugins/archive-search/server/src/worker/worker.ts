import type { Core } from '@strapi/strapi';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { createBell } from '../../../../../packages/background/src/bell';
import { isNewEnough } from '../../../shared/engine-state';
import { EngineUnavailable, type SearchEngine } from '../engine/search-engine';
import { PRIORITY } from '../outbox/outbox-row';
import type { OutboxStore } from '../outbox/outbox-store';
import type { Builder } from '../rebuild/builder';
import type { IndexGuard } from './index-guard';
import { createLane, type Lane } from './lane';
import type { BatchParts } from './process-batch';

/** What people just saved: small batches, so that the engine is soon free for the next edit. */
const EDITS = { size: 200, priorities: [PRIORITY.edit] };
/** What follows from edits, and whole indexes: large batches, which the engine takes several times faster. */
const BULK = { size: 1_000, priorities: [PRIORITY.derived, PRIORITY.rebuild] };
/** While the engine indexes one batch, the next one is read from the database. */
const BULK_LANES = 2;
/** Between looks when nobody wakes us: rows of other processes, retries that are due, an engine that lost its index. */
const IDLE_MS = 1_000;
/** Between health checks of an engine that is away: what waited is found within seconds of its return. */
const AWAY_MS = 500;
/** A process that is still starting is too busy to hear a quick answer in time: only the third miss is worth a line. */
const PATIENCE_AT_START = 3;
/** After a database error: the cause is elsewhere, and the log should stay readable. */
const TROUBLE_MS = 2_000;
const DISK_FULL = 'no_space_left_on_device';
/** Longest wait for the batch at hand when the archive shuts down; past it the lease ends by itself. */
const FAREWELL_MS = 15_000;

export interface Worker {
  start(): void;
  /** Says that there is work. Costs nothing, throws nothing. */
  kick(): void;
  /** What the engine last failed with, until it works again; null where nothing is wrong. */
  trouble(): EngineUnavailable | null;
  /** Stops claiming and waits for the batches at hand. */
  stop(): Promise<void>;
}

interface WorkerParts {
  log: Pick<Core.Strapi['log'], 'info' | 'warn' | 'error'>;
  engine: SearchEngine;
  store: OutboxStore;
  guard: Pick<IndexGuard, 'ensure' | 'isSame'>;
  builder: Pick<Builder, 'settle'>;
  batch: BatchParts;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The loops that bring the index up to date (rules X3–X6, X26). They never throw: errors end in a pause and another try. */
export function createWorker({ log, engine, store, guard, builder, batch }: WorkerParts): Worker {
  let stopping = false;
  let running: Promise<unknown> = Promise.resolve();
  let state: 'unknown' | 'here' | 'away' = 'unknown';
  let unanswered = 0;
  let patience = PATIENCE_AT_START;
  let lastMiss: unknown = null;
  let trouble: EngineUnavailable | null = null;

  /** One look at a time at the engine: two loops that both find its index gone would set it up twice. */
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    if (state !== 'here') {
      if (!(await engine.healthy())) throw new EngineUnavailable('no answer');
      const version = await engine.version();
      if (!isNewEnough(version)) throw new EngineUnavailable(`its version is ${version}`, 'old_version');
      await guard.ensure();
      log.info('archive-search: engine ready');
      state = 'here';
      unanswered = 0;
      patience = 1;
      // A full disk is only known to be mended when something could be written.
      if (trouble?.code !== DISK_FULL) trouble = null;
    } else if (!(await guard.isSame())) {
      // The engine was away and back between two looks, and lost the index meanwhile.
      await guard.ensure();
    }
  };
  const lookAtEngine = (): Promise<void> => {
    looking ??= look().finally(() => (looking = null));
    return looking;
  };

  const turn = async ({ lane, wakes }: { lane: Lane; wakes: () => void }): Promise<void> => {
    await lookAtEngine();
    for (; !stopping && (await lane.step()); await lookAtEngine()) {
      trouble = null;
      wakes();
    }
    if (!stopping && (await builder.settle())) {
      log.info('archive-search: the index that was built beside is in use');
      await lookAtEngine();
    }
  };

  /** What a failed turn says of the engine. @returns how long to wait */
  const afterFailure = (error: unknown): number => {
    if (!(error instanceof EngineUnavailable)) {
      log.error(`archive-search: worker: ${message(error)}`);
      state = 'unknown';
      return TROUBLE_MS;
    }
    trouble = error;
    // The loops share one look at the engine: one miss of it is one miss.
    if (error !== lastMiss) unanswered += 1;
    lastMiss = error;
    if (unanswered === patience)
      log.warn(`archive-search: engine unavailable (${message(error)}); edits wait in the outbox`);
    state = 'away';
    return AWAY_MS;
  };

  const laneOf = (kind: typeof EDITS | typeof BULK) => ({
    bell: createBell(),
    lane: createLane({ ...kind, owner: randomUUID(), log, store, batch }),
    wakes: (): void => undefined,
  });
  const bulk = Array.from({ length: BULK_LANES }, () => laneOf(BULK));
  // An edit of a person makes work for the others: their items.
  const edits = { ...laneOf(EDITS), wakes: () => bulk.forEach(({ bell }) => bell.ring()) };
  const lanes = [edits, ...bulk];

  const loop = async ({ bell, ...lane }: (typeof lanes)[number]): Promise<void> => {
    while (!stopping) {
      let wait = IDLE_MS;
      try {
        await turn(lane);
      } catch (error) {
        wait = afterFailure(error);
      }
      if (!stopping) await bell.pause(wait);
    }
  };

  const ringAll = () => lanes.forEach(({ bell }) => bell.ring());

  return {
    start() {
      running = Promise.all(lanes.map(loop));
    },
    kick: ringAll,
    trouble: () => trouble,
    async stop() {
      stopping = true;
      ringAll();
      const farewell = new AbortController();
      const enough = pause(FAREWELL_MS, undefined, { signal: farewell.signal }).catch(() => undefined);
      await Promise.race([running, enough]);
      farewell.abort();
    },
  };
}
