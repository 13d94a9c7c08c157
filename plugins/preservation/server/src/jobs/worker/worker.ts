import { setTimeout as pause } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { createBell } from '../../../../../../packages/background/src/bell';
import type { JobHandler } from '../../../../shared/jobs/contract';
import type { DecoderPlaces } from '../../semaphore';
import type { JobStore } from '../store/job-store';
import { type RunningJob, runJob } from './run-job';

/** Between looks when nobody rings: work that is due again, orders of other processes, what a dead process left. */
const IDLE_MS = 2_000;
/** After a database error: the cause is elsewhere, and the log should stay readable. */
const TROUBLE_MS = 2_000;
/** Work that only reads the database, at the same time. */
const LIGHT_AT_ONCE = 2;
/** Longest wait for work to let go when the archive shuts down; past it the lease ends by itself. */
const FAREWELL_MS = 15_000;
/** How long what was done stands in the list, and how often the list is cleared. */
const KEEP_DONE_MS = 7 * 24 * 3_600_000;
const SWEEP_EVERY_MS = 3_600_000;

export interface WorkerParts {
  readonly log: Pick<Core.Strapi['log'], 'warn' | 'error'>;
  readonly store: JobStore;
  readonly handlers: ReadonlyMap<string, JobHandler>;
  readonly places: Pick<DecoderPlaces, 'takeForBackground'>;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Works the queue off (F52). A place first, then the work that fills it: what waits for a place would hold a lease that
 * another process could use. Never throws: errors end in a pause and another look.
 */
export const createWorker = ({ log, store, handlers, places }: WorkerParts) => {
  const bell = createBell();
  const running = new Set<RunningJob>();
  let stopping = false;
  let light = LIGHT_AT_ONCE;
  let sweptAt = 0;
  let loopEnded: Promise<void> = Promise.resolve();

  const takeLight = (): (() => void) | null => {
    if (light === 0) return null;
    light -= 1;
    return () => {
      light += 1;
    };
  };
  const placeFor = { light: takeLight, decoder: () => places.takeForBackground() };
  const kindsOf = (weight: JobHandler['weight']): string[] =>
    [...handlers.values()].filter((handler) => handler.weight === weight).map(({ kind }) => kind);

  const beginOne = async (weight: JobHandler['weight']): Promise<boolean> => {
    const kinds = kindsOf(weight);
    const giveBack = kinds.length > 0 ? placeFor[weight]() : null;
    if (!giveBack) return false;
    let taken = false;
    try {
      const job = await store.claim(kinds);
      const handler = job && handlers.get(job.kind);
      if (!job || !handler) return false;
      if (stopping) {
        await store.release(job);
        return false;
      }
      const run = runJob({ log, store }, job, handler);
      running.add(run);
      taken = true;
      void run.ended.then(() => {
        running.delete(run);
        giveBack();
        bell.ring();
      });
      return true;
    } finally {
      if (!taken) giveBack();
    }
  };

  const look = async (): Promise<void> => {
    for (const weight of ['light', 'decoder'] as const) while (!stopping && (await beginOne(weight)));
    if (!stopping && store.clock() - sweptAt > SWEEP_EVERY_MS) {
      await store.sweep(store.clock() - KEEP_DONE_MS);
      sweptAt = store.clock();
    }
  };

  const loop = async (): Promise<void> => {
    while (!stopping) {
      let wait = IDLE_MS;
      try {
        await look();
      } catch (error) {
        log.error(`preservation: work in the background: ${message(error)}`);
        wait = TROUBLE_MS;
      }
      if (!stopping) await bell.pause(wait);
    }
  };

  return {
    start(): void {
      loopEnded = loop();
    },
    /** Says that there is work. Costs nothing, throws nothing. */
    wake: (): void => bell.ring(),
    /** How much this process is working on. */
    count: (): number => running.size,
    /** Takes nothing more, breaks off what runs, gives it back (F54). */
    async stop(): Promise<void> {
      stopping = true;
      bell.ring();
      const patience = new AbortController();
      const enough = pause(FAREWELL_MS, undefined, { signal: patience.signal }).catch(() => undefined);
      const farewell = async (): Promise<void> => {
        await loopEnded;
        for (const run of running) run.abort('shutdown');
        await Promise.all([...running].map(({ ended }) => ended));
      };
      for (const run of running) run.abort('shutdown');
      await Promise.race([farewell(), enough]);
      patience.abort();
    },
  };
};

export type Worker = ReturnType<typeof createWorker>;
