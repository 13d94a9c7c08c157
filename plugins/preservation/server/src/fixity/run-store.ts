import type { Knex } from 'knex';

import { ADVISORY_LOCKS } from '../../../../../packages/background/src/advisory-locks';
import type { FixityRun, RunKind, RunOrigin } from '../../../shared/fixity/contract';
import type { PlainDatabase } from './database';
import { RUNS } from './tables';

/** How long a run may give no sign of life before another process may begin one. */
const LEASE_MS = 60_000;

export interface Tally {
  readonly checked: number;
  readonly bytes: number;
  readonly failed: number;
}

const runOf = (row: Record<string, unknown>): FixityRun => ({
  id: Number(row.id),
  kind: row.kind as RunKind,
  origin: row.origin as RunOrigin,
  startedAt: String(row.started_at),
  finishedAt: row.finished_at === null ? null : String(row.finished_at),
  outcome: row.outcome as FixityRun['outcome'],
  checked: Number(row.checked),
  bytes: Number(row.bytes),
  failed: Number(row.failed),
});

const iso = (ms: number): string => new Date(ms).toISOString();

/** Runs over the store, one at a time in all processes together (F112). `clock` in ms since 1970. */
export const createRunStore = (database: PlainDatabase, clock: () => number = Date.now) => {
  const runs = (connection: Knex) => database.table(connection, RUNS);
  const alive = (connection: Knex) =>
    runs(connection).whereNull('finished_at').andWhere('lease_until', '>=', clock());

  return {
    /** @returns the run that was begun, or the one that is already going on */
    begin: (kind: RunKind, origin: RunOrigin): Promise<{ begun: boolean; run: FixityRun }> =>
      database.inTransaction(async (trx) => {
        // SQLite has one writer, which the transaction already is.
        if (database.isPostgres) await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCKS.fixityRun]);
        const busy = await alive(trx).first();
        if (busy) return { begun: false, run: runOf(busy) };
        await runs(trx)
          .whereNull('finished_at')
          .update({ finished_at: iso(clock()), outcome: 'cut-off' });
        const [row] = await runs(trx)
          .insert({ kind, origin, started_at: iso(clock()), lease_until: clock() + LEASE_MS })
          .returning('*');
        return { begun: true, run: runOf(row) };
      }),

    /** A sign of life with what was done so far. @returns false where the run was given up as dead meanwhile */
    keep: (id: number, tally: Tally): Promise<boolean> =>
      database.inTransaction(async (trx) => {
        const kept: number = await runs(trx)
          .where({ id })
          .whereNull('finished_at')
          .update({ ...tally, lease_until: clock() + LEASE_MS });
        return kept > 0;
      }),

    /** Inside the transaction of the run's entry in the ledger. */
    async end(trx: Knex, id: number, outcome: 'passed' | 'failed' | 'cut-off', tally: Tally): Promise<void> {
      await runs(trx)
        .where({ id })
        .update({ ...tally, outcome, finished_at: iso(clock()) });
    },

    running: (): Promise<FixityRun | null> =>
      database.inTransaction(async (trx) => {
        const row = await alive(trx).first();
        return row ? runOf(row) : null;
      }),

    last: (kind: RunKind): Promise<FixityRun | null> =>
      database.inTransaction(async (trx) => {
        const row = await runs(trx).where({ kind }).whereNotNull('finished_at').orderBy('id', 'desc').first();
        return row ? runOf(row) : null;
      }),
  };
};

export type RunStore = ReturnType<typeof createRunStore>;
