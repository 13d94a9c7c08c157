import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { onConnection, tableOf } from './store/database';
import type { DueRow, DueStore } from './store/due-store';
import { DUE_TABLE, RUN_TABLE } from './store/tables';

/** How far a judgement of everything has come. Times are ISO instants. */
export interface RunProgress {
  readonly running: boolean;
  readonly total: number;
  readonly done: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Rows that show another score or other numbers of findings than before. */
  readonly changed: number;
}

const NEVER: RunProgress = {
  running: false,
  total: 0,
  done: 0,
  startedAt: null,
  finishedAt: null,
  changed: 0,
};

const iso = (at: unknown): string | null =>
  at === null || at === undefined ? null : new Date(Number(at)).toISOString();

/**
 * Judging everything again (E7): all items become due at the lowest priority, in the database itself, so that memory
 * stays flat, several processes share the work and a restart goes on where it stopped.
 */
export const createRevalidation = (strapi: Core.Strapi, due: DueStore, clock: () => number = Date.now) => {
  const runs = (connection?: Knex) => tableOf(strapi, RUN_TABLE, connection);

  const remaining = async (connection: Knex, runId: number): Promise<number> => {
    const row = await tableOf(strapi, DUE_TABLE, connection)
      .where('run_id', runId)
      .count({ total: '*' })
      .first();
    return Number(row?.total ?? 0);
  };

  return {
    /** Makes everything due, in the running transaction where there is one. An unfinished run ends: this one covers it. */
    start: async (): Promise<{ total: number }> =>
      strapi.db.transaction(async ({ trx }) => {
        const connection = trx as unknown as Knex;
        await due.dropRuns(connection);
        await runs(connection).whereNull('finished_at').update({ finished_at: clock() });
        const [inserted] = await runs(connection).insert({ started_at: clock(), total: 0 }).returning('id');
        const runId = Number((inserted as { id: unknown }).id);
        const total = await due.insertEverything(connection, runId);
        await runs(connection)
          .where('id', runId)
          .update({ total, ...(total === 0 ? { finished_at: clock() } : {}) });
        return { total };
      }),

    /** Settled rows of a run count as done; the last one ends it. */
    async advance(connection: Knex, rows: readonly DueRow[], changed: number): Promise<void> {
      const runIds = [...new Set(rows.flatMap(({ runId }) => runId ?? []))];
      for (const runId of runIds) {
        if (changed > 0) await runs(connection).where('id', runId).increment('changed', changed);
        if ((await remaining(connection, runId)) === 0)
          await runs(connection).where('id', runId).whereNull('finished_at').update({ finished_at: clock() });
      }
    },

    current: (): Promise<RunProgress> =>
      onConnection(strapi, async (connection) => {
        const run = await runs(connection).orderBy('id', 'desc').first();
        if (!run) return NEVER;
        const total = Number(run.total);
        const left = run.finished_at === null ? await remaining(connection, Number(run.id)) : 0;
        // The last row may have been set aside instead of settled: then nobody wrote down the end.
        const ended = run.finished_at === null && left === 0 ? clock() : run.finished_at;
        if (ended !== run.finished_at)
          await runs(connection).where('id', run.id).update({ finished_at: ended });
        return {
          running: left > 0,
          total,
          done: total - left,
          startedAt: iso(run.started_at),
          finishedAt: iso(ended),
          changed: Number(run.changed),
        };
      }),
  };
};

export type Revalidation = ReturnType<typeof createRevalidation>;
