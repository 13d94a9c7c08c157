import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { ADVISORY_LOCKS } from '../../../../../../packages/background/src/advisory-locks';
import { claimRows, LEASE_MS } from '../../../../../../packages/background/src/claim-rows';
import type { JobOrder } from '../../../../shared/jobs/contract';
import type { JobProblem } from '../../../../shared/jobs/problem';
import type { ClaimedJob, JobRow } from './job-row';
import { JOBS_TABLE } from './table';

/** Rows of one insert: SQLite takes 32,766 values in a statement. */
const INSERT_CHUNK = 500;
const SWEEP_CHUNK = 1_000;
const USUAL_PRIORITY = 100;

export interface StoreSettings {
  readonly leaseMs?: number;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

const inOrder = (one: JobOrder, other: JobOrder): number =>
  one.kind.localeCompare(other.kind) || one.key.localeCompare(other.key);

/** The queue's table (F50–F54), the same SQL on SQLite and PostgreSQL. */
export const createJobStore = (
  strapi: Core.Strapi,
  { leaseMs = LEASE_MS, clock = Date.now }: StoreSettings = {},
) => {
  const { db } = strapi;
  const schemaName: string | undefined = db.getSchemaName();
  const queue = {
    table: JOBS_TABLE,
    schemaName,
    isPostgres: db.dialect.client === 'postgres',
    lock: ADVISORY_LOCKS.jobsClaim,
    record: null,
  };
  const table = (connection: Knex = db.connection) => {
    const query = connection<JobRow>(JOBS_TABLE);
    return schemaName ? query.withSchema(schemaName) : query;
  };
  /** The attempt itself, as long as nobody else has taken it over. */
  const held = ({ id, lease }: ClaimedJob) => table().where({ id, lease_owner: lease, state: 'pending' });
  const LET_GO = { lease_until: null, lease_owner: null, progress_done: null, progress_total: null };

  return {
    leaseMs,
    clock,
    table,

    /** Writes orders on the connection of the change they follow from; what stands already is left alone (F51). */
    async insert(connection: Knex, orders: readonly JobOrder[]): Promise<void> {
      const now = clock();
      // Always in one order: two transactions with the same keys would otherwise wait for each other.
      const rows = [...orders]
        .sort(inOrder)
        .map(({ kind, key, payload, label, priority = USUAL_PRIORITY }) => ({
          kind,
          job_key: key,
          label,
          payload: JSON.stringify(payload),
          priority,
          enqueued_at: now,
          run_at: now,
        }));
      for (let start = 0; start < rows.length; start += INSERT_CHUNK)
        await table(connection)
          .insert(rows.slice(start, start + INSERT_CHUNK))
          .onConflict()
          .ignore();
    },

    /** Takes the most urgent due work of some kinds. The attempt is counted now: a process may not live to count it. */
    claim: async (kinds: readonly string[]): Promise<ClaimedJob | null> => {
      if (kinds.length === 0) return null;
      const now = clock();
      // A look that takes no lock and reads one entry of an index, for most looks find nothing.
      const any = await table()
        .where('state', 'pending')
        .whereIn('kind', [...kinds])
        .first('id');
      if (!any) return null;
      const lease = randomUUID();
      const [row] = (await db.connection.transaction((trx: Knex.Transaction) =>
        claimRows(trx, queue, {
          owner: lease,
          limit: 1,
          now,
          leaseMs,
          columns: ['id', 'kind', 'label', 'payload', 'attempts'],
          only: (rows) => void rows.whereIn('kind', [...kinds]),
          set: (connection) => ({
            attempts: connection.raw('attempts + 1'),
            started_at: now,
            progress_done: null,
            progress_total: null,
          }),
        }),
      )) as unknown as JobRow[];
      if (!row) return null;
      return {
        id: Number(row.id),
        lease,
        kind: row.kind,
        label: row.label,
        payload: JSON.parse(row.payload) as Record<string, unknown>,
        attempt: row.attempts,
      };
    },

    /** A sign of life, with how far it is. @returns false where the attempt is no longer ours */
    async beat(job: ClaimedJob, progress: Progress | null): Promise<boolean> {
      const touched = await held(job).update({
        lease_until: clock() + leaseMs,
        ...(progress && { progress_done: progress.done, progress_total: progress.total }),
      });
      return touched > 0;
    },

    /** Done. @returns false where the attempt is no longer ours */
    async complete(job: ClaimedJob): Promise<boolean> {
      const touched = await held(job).update({
        ...LET_GO,
        state: 'done',
        finished_at: clock(),
        problem_code: null,
        problem_vi: null,
        problem_en: null,
        detail: null,
      });
      return touched > 0;
    },

    /** Failed: due again after `wait` ms, or set aside (`null`). */
    async fail(
      job: ClaimedJob,
      problem: JobProblem,
      detail: string | null,
      wait: number | null,
    ): Promise<void> {
      const now = clock();
      await held(job).update({
        ...LET_GO,
        problem_code: problem.code,
        problem_vi: problem.vi,
        problem_en: problem.en,
        detail: detail?.slice(0, 2_000) ?? null,
        ...(wait === null ? { state: 'failed', finished_at: now } : { run_at: now + wait }),
      });
    },

    /** Gives an attempt back that was broken off for no fault of its own: it does not count. */
    async release(job: ClaimedJob): Promise<void> {
      await held(job).update({ ...LET_GO, attempts: job.attempt - 1, started_at: null });
    },

    /** Has failed work tried again from the start; what was dismissed, only by its number. @returns how many */
    retry: (which: { readonly id: number } | { readonly kind: string }): Promise<number> =>
      table()
        .whereIn('state', 'id' in which ? ['failed', 'dismissed'] : ['failed'])
        .where({ ...which })
        .update({
          state: 'pending',
          attempts: 0,
          run_at: clock(),
          finished_at: null,
          started_at: null,
          dismissed_at: null,
          dismissed_by: null,
          dismissed_name: null,
        }),

    /** Lets failed work be: it is no longer among what somebody must look at. @returns whether it had failed */
    dismiss: async (id: number, by: { readonly id: string; readonly name: string }): Promise<boolean> =>
      (await table()
        .where({ state: 'failed', id })
        .update({
          state: 'dismissed',
          dismissed_at: clock(),
          dismissed_by: by.id.slice(0, 40),
          dismissed_name: by.name.slice(0, 255),
        })) > 0,

    /** Work of some kinds that is due, or that any process is working on. */
    async busy(kinds: readonly string[]): Promise<number> {
      const now = clock();
      const row = await table()
        .where('state', 'pending')
        .whereIn('kind', [...kinds])
        .andWhere((query) => query.where('run_at', '<=', now).orWhere('lease_until', '>=', now))
        .count({ total: '*' })
        .first();
      return Number(row?.total ?? 0);
    },

    /** Forgets what was done before an instant; failed work stays until it is done. */
    async sweep(before: number): Promise<void> {
      for (;;) {
        const old = table()
          .where('state', 'done')
          .andWhere('finished_at', '<', before)
          .select('id')
          .limit(SWEEP_CHUNK);
        if ((await table().whereIn('id', old).delete()) < SWEEP_CHUNK) return;
      }
    },
  };
};

export type JobStore = ReturnType<typeof createJobStore>;
