import { setTimeout as pause } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { JOB_KINDS, type JobHandler, type JobOrder, type JobsService } from '../../../shared/jobs/contract';
import { sanitizeOptions } from '../options';
import { decodersOf } from '../services/decoders';
import { createJobReader, type JobReader } from './store/job-reader';
import { createJobStore, type JobStore } from './store/job-store';
import { ensureJobsTable } from './store/table';
import { createWorker, type Worker } from './worker/worker';

const DRAIN_LOOK_MS = 25;
const LONGEST_KEY = 200;
const LONGEST_LABEL = 500;

/** The queue, beyond what other rooms need of it. */
export interface JobQueue extends JobsService {
  /** Makes the table. Called as soon as the database is in shape. */
  prepare: () => Promise<void>;
  /** Starts working; without it, orders are only taken. */
  start: () => void;
  stop: () => Promise<void>;
  /** Has failed work tried again: one piece, or all of a kind. @returns how many */
  retry: (which: { readonly id: number } | { readonly kind: string }) => Promise<number>;
  /** Lets failed work be, in somebody's name. @returns whether it had failed */
  dismiss: (id: number, by: { readonly id: string; readonly name: string }) => Promise<boolean>;
  reader: () => JobReader;
}

/** @throws Error: an order that could never be done is a fault of the program that gave it. */
const checked = (order: JobOrder): JobOrder => {
  if (!JOB_KINDS.includes(order.kind))
    throw new Error(`preservation: no kind of work is called ${order.kind}`);
  if (order.key === '' || order.key.length > LONGEST_KEY)
    throw new Error(`preservation: the key of ${order.kind} must have 1 to ${LONGEST_KEY} characters`);
  return { ...order, label: order.label.slice(0, LONGEST_LABEL) };
};

export const createJobs = ({ strapi }: { strapi: Core.Strapi }): JobQueue => {
  const handlers = new Map<string, JobHandler>();
  const { jobs: settings } = sanitizeOptions(strapi.config.get('plugin::preservation'));
  let worker: Worker | null = null;
  let store: JobStore | null = null;
  // Rooms register handlers before there is a database.
  const stored = (): JobStore => (store ??= createJobStore(strapi, { leaseMs: settings.leaseMs }));

  const start = (): void => {
    if (worker) return;
    worker = createWorker({ log: strapi.log, store: stored(), handlers, places: decodersOf(strapi) });
    worker.start();
  };
  const stop = async (): Promise<void> => {
    const leaving = worker;
    worker = null;
    await leaving?.stop();
  };

  return {
    handle(handler) {
      if (handlers.has(handler.kind))
        throw new Error(`preservation: two rooms want to do work of the kind ${handler.kind}`);
      handlers.set(handler.kind, handler);
    },

    async enqueue(orders) {
      if (orders.length === 0) return;
      const wanted = orders.map(checked);
      await strapi.db.transaction(
        async ({ trx, onCommit }: { trx: Knex.Transaction; onCommit: (work: () => void) => void }) => {
          await stored().insert(trx, wanted);
          onCommit(() => worker?.wake());
        },
      );
    },

    async drain(ms) {
      // Its loop would inherit the transaction and look into it for ever (strapi-notes 1.3).
      if (strapi.db.inTransaction()) throw new Error('preservation: a transaction cannot wait for work');
      const until = Date.now() + ms;
      const isOff = worker === null;
      if (isOff) start();
      try {
        for (;;) {
          const open = (await stored().busy([...handlers.keys()])) + (worker?.count() ?? 0);
          if (open === 0) return;
          if (Date.now() > until)
            throw new Error(`preservation: work in the background was not done after ${ms} ms`);
          await pause(DRAIN_LOOK_MS);
        }
      } finally {
        if (isOff) await stop();
      }
    },

    async retry(which) {
      const again = await stored().retry(which);
      worker?.wake();
      return again;
    },

    dismiss: (id, by) => stored().dismiss(id, by),

    prepare: () => ensureJobsTable(strapi),
    start,
    stop,
    reader: () => createJobReader(stored(), handlers),
  };
};

/** Typed access to the service. */
export const jobsOf = (strapi: Core.Strapi): JobQueue => strapi.plugin('preservation').service('jobs');
