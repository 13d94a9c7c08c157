import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { ITEM_KINDS, tablesOfKind, uidOfKind } from '../item-kinds';
import { chunks, tableOf } from './database';
import { DUE_TABLE } from './tables';

/** What must be judged again: an item, or a record on which items depend. */
export interface DueRecord {
  readonly uid: string;
  readonly documentId: string;
}

/** Who goes first: what a person just saved, then what follows from it, then a judgement of everything. */
export const PRIORITY = { edit: 0, derived: 1, everything: 2 } as const;

export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];

/** A claimed row. */
export interface DueRow extends DueRecord {
  readonly id: number;
  readonly attempts: number;
  readonly runId: number | null;
}

const INSERT_CHUNK = 500;
/** How long a claimed row stays with its worker without a sign of life, in ms. */
export const LEASE_MS = 30_000;
/** Any number no other lock has, the same in every process: claims happen one at a time on PostgreSQL. */
const CLAIM_LOCK = 7_310_418;

/** The queue of what is due (E5), the same SQL on SQLite and PostgreSQL. `clock` in ms since 1970. */
export const createDueStore = (strapi: Core.Strapi, clock: () => number = Date.now) => {
  const { db } = strapi;
  const isPostgres = db.dialect.client === 'postgres';
  const table = (connection: Knex = db.connection) => tableOf(strapi, DUE_TABLE, connection);

  return {
    /** Inserts rows on the given connection: that of the change they follow from. */
    async insert(connection: Knex, records: readonly DueRecord[], priority: Priority): Promise<void> {
      for (const some of chunks(records, INSERT_CHUNK))
        await table(connection).insert(
          some.map(({ uid, documentId }) => ({ uid, document_id: documentId, priority, run_at: clock() })),
        );
    },

    /** Makes every item due for a run, in the database itself. @returns how many */
    async insertEverything(connection: Knex, runId: number): Promise<number> {
      for (const kind of ITEM_KINDS) {
        const all = tableOf(strapi, tablesOfKind(strapi, kind).items, connection)
          .whereNull('published_at')
          .select(
            connection.raw('?, document_id, ?, ?, ?', [uidOfKind(kind), PRIORITY.everything, runId, clock()]),
          );
        // As text, since knex puts brackets around a query in a query, which SQLite does not understand here.
        const { sql, bindings } = all.toSQL();
        await table(connection).insert(
          connection.raw(`(uid, document_id, priority, run_id, run_at) ${sql}`, [...bindings]),
        );
      }
      const row = await table(connection).where('run_id', runId).count({ total: '*' }).first();
      return Number(row?.total ?? 0);
    },

    /** Removes what earlier runs still wanted judged, but for what is being judged at this moment. */
    dropRuns: (connection: Knex): Promise<number> =>
      table(connection)
        .whereNotNull('run_id')
        .andWhere((query) => query.whereNull('lease_until').orWhere('lease_until', '<', clock()))
        .delete(),

    claim: (owner: string, limit: number): Promise<DueRow[]> =>
      db.connection.transaction(async (trx: Knex.Transaction) => {
        if (isPostgres) await trx.raw('select pg_advisory_xact_lock(?)', [CLAIM_LOCK]);
        const now = clock();
        const free = table(trx)
          .select('id')
          .where('state', 'pending')
          .andWhere('run_at', '<=', now)
          .andWhere((query) => query.whereNull('lease_until').orWhere('lease_until', '<', now))
          // Two workers on one record could store its verdicts in the wrong order: the second waits for the first.
          .whereNotExists((query) =>
            query
              .select(trx.raw('1'))
              .from(
                db.getSchemaName() ? `${db.getSchemaName()}.${DUE_TABLE} as busy` : `${DUE_TABLE} as busy`,
              )
              .whereRaw('busy.uid = ??.uid', [DUE_TABLE])
              .whereRaw('busy.document_id = ??.document_id', [DUE_TABLE])
              .where('busy.lease_until', '>=', now),
          )
          .orderBy([{ column: 'priority' }, { column: 'id' }])
          .limit(limit);
        const rows: Record<string, unknown>[] = await table(trx)
          .whereIn('id', isPostgres ? free.forUpdate().skipLocked() : free)
          .update({ lease_until: now + LEASE_MS, lease_owner: owner })
          .returning(['id', 'uid', 'document_id', 'attempts', 'run_id']);
        return rows.map((row) => ({
          // PostgreSQL hands bigints over as text.
          id: Number(row.id),
          uid: String(row.uid),
          documentId: String(row.document_id),
          attempts: Number(row.attempts),
          runId: row.run_id === null ? null : Number(row.run_id),
        }));
      }),

    async extendLease(owner: string): Promise<void> {
      await table()
        .where('lease_owner', owner)
        .update({ lease_until: clock() + LEASE_MS });
    },

    /** Done: the claimed rows go by id, so that what became due meanwhile stays; an earlier failure is settled too. */
    async complete(connection: Knex, rows: readonly DueRow[]): Promise<void> {
      if (rows.length === 0) return;
      await table(connection)
        .whereIn(
          'id',
          rows.map(({ id }) => id),
        )
        .delete();
      await table(connection)
        .where('state', 'aside')
        .whereIn(
          ['uid', 'document_id'],
          rows.map(({ uid, documentId }) => [uid, documentId]),
        )
        .delete();
    },

    /** Failed: counts the attempt and waits until `runAt`, or sets the row aside with its reason (`null`). */
    async fail(row: DueRow, reason: string, runAt: number | null): Promise<void> {
      await table()
        .where('id', row.id)
        .update({
          attempts: row.attempts + 1,
          last_error: reason.slice(0, 2000),
          lease_until: null,
          lease_owner: null,
          ...(runAt === null ? { state: 'aside', run_id: null } : { run_at: runAt }),
        });
    },

    /** Rows that wait, or that were set aside. */
    async count(state: 'pending' | 'aside', runId?: number): Promise<number> {
      const query = table().where('state', state).count({ total: '*' });
      if (runId !== undefined) query.andWhere('run_id', runId);
      return Number((await query.first())?.total ?? 0);
    },

    /** Rows that a worker could take at this moment. */
    async ready(): Promise<number> {
      const row = await table()
        .where('state', 'pending')
        .andWhere('run_at', '<=', clock())
        .count({ total: '*' })
        .first();
      return Number(row?.total ?? 0);
    },

    /** What was set aside, with the reason, the latest first. */
    aside: async (limit = 50): Promise<{ uid: string; documentId: string; reason: string }[]> => {
      const rows = await table().where('state', 'aside').orderBy('id', 'desc').limit(limit);
      return rows.map((row) => ({
        uid: String(row.uid),
        documentId: String(row.document_id),
        reason: String(row.last_error),
      }));
    },
  };
};

export type DueStore = ReturnType<typeof createDueStore>;
