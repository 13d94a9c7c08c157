import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { ADVISORY_LOCKS } from '../../../../../packages/background/src/advisory-locks';
import { claimRows, LEASE_MS } from '../../../../../packages/background/src/claim-rows';
import type { DeadRow, OutboxEntry, OutboxRow, Priority } from './outbox-row';
import { OUTBOX_TABLE } from './tables';

/** Rows of one insert: SQLite takes 32,766 values in a statement. */
const INSERT_CHUNK = 500;

export interface OutboxStore {
  insert(trx: Knex, entries: readonly OutboxEntry[], priority: Priority): Promise<void>;
  /** Takes due rows, the most urgent first; only those of the given priorities where some are given. */
  claim(owner: string, limit: number, priorities?: readonly Priority[]): Promise<OutboxRow[]>;
  extendLease(owner: string): Promise<void>;
  /** Gives claimed rows back untouched: nothing was tried, so no attempt is counted. */
  release(owner: string): Promise<void>;
  /** Done: removes the claimed rows, and what an earlier failure left of the same records. */
  complete(rows: readonly OutboxRow[]): Promise<void>;
  /** Failed: counts the attempt and waits until `runAt`, or gives up (`runAt` null). */
  fail(row: OutboxRow, error: string, runAt: number | null): Promise<void>;
  count(state: 'pending' | 'dead'): Promise<number>;
  /** Waiting rows of a priority that were never tried. */
  untried(priority: Priority): Promise<number>;
  /** Whether some rows are claimed by somebody who is alive. */
  underWay(): Promise<boolean>;
  /** Records with waiting rows, as `uid documentId`. */
  waiting(): Promise<Set<string>>;
  /** Rows that were given up, the newest first. */
  deadRows(limit: number): Promise<DeadRow[]>;
  /** Gives dead rows another round of attempts: those named, or all. @returns how many */
  revive(ids?: readonly number[]): Promise<number>;
  lastError(): Promise<string | null>;
}

/** The outbox table (rules X1–X4), the same SQL on SQLite and PostgreSQL. `clock` in milliseconds. */
export function createOutboxStore(strapi: Core.Strapi, clock: () => number = Date.now): OutboxStore {
  const db = strapi.db;
  const isPostgres = db.getInfo().client === 'postgres';
  const schemaName: string | undefined = db.getSchemaName();
  const table = (connection: Knex = db.connection) => {
    const query = connection(OUTBOX_TABLE);
    return schemaName ? query.withSchema(schemaName) : query;
  };
  const queue = { table: OUTBOX_TABLE, schemaName, isPostgres, lock: ADVISORY_LOCKS.outboxClaim };
  const ownRows = (rows: readonly OutboxRow[]) => rows.map(({ id }) => id);

  return {
    async insert(trx, entries, priority) {
      const now = clock();
      for (let start = 0; start < entries.length; start += INSERT_CHUNK) {
        const rows = entries.slice(start, start + INSERT_CHUNK).map(({ uid, documentId }) => ({
          uid,
          document_id: documentId,
          state: 'pending',
          priority,
          attempts: 0,
          enqueued_at: now,
          run_at: now,
        }));
        await table(trx).insert(rows);
      }
    },

    claim: (owner, limit, priorities) =>
      db.connection.transaction(async (trx) => {
        const columns = ['id', 'uid', 'document_id', 'priority', 'attempts'];
        const claimed = await claimRows(trx, queue, {
          owner,
          limit,
          now: clock(),
          columns,
          ...(priorities ? { only: (rows) => void rows.whereIn('priority', [...priorities]) } : {}),
        });
        return claimed.map((row) => ({
          // PostgreSQL hands bigints over as text.
          id: Number(row.id),
          uid: String(row.uid),
          documentId: String(row.document_id),
          priority: Number(row.priority) as Priority,
          attempts: Number(row.attempts),
        }));
      }),

    async extendLease(owner) {
      await table()
        .where('lease_owner', owner)
        .update({ lease_until: clock() + LEASE_MS });
    },

    async release(owner) {
      await table().where('lease_owner', owner).update({ lease_until: null, lease_owner: null });
    },

    async complete(rows) {
      if (rows.length === 0) return;
      await db.connection.transaction(async (trx) => {
        // By id, never by record: what was enqueued meanwhile has an id of its own and stays (X4).
        await table(trx).whereIn('id', ownRows(rows)).delete();
        const records = rows.map(({ uid, documentId }) => [uid, documentId]);
        await table(trx).where('state', 'dead').whereIn(['uid', 'document_id'], records).delete();
      });
    },

    async fail(row, error, runAt) {
      await table()
        .where('id', row.id)
        .update({
          attempts: row.attempts + 1,
          last_error: error.slice(0, 2000),
          lease_until: null,
          lease_owner: null,
          ...(runAt === null ? { state: 'dead' } : { run_at: runAt }),
        });
    },

    async count(state) {
      const row = await table().where('state', state).count({ total: '*' }).first();
      return Number(row?.total ?? 0);
    },

    async untried(priority) {
      const row = await table()
        .where({ state: 'pending', priority, attempts: 0 })
        .count({ total: '*' })
        .first();
      return Number(row?.total ?? 0);
    },

    async underWay() {
      return (await table().where('lease_until', '>=', clock()).first('id')) !== undefined;
    },

    async waiting() {
      const rows: { uid: string; document_id: string }[] = await table()
        .where('state', 'pending')
        .distinct('uid', 'document_id');
      return new Set(rows.map(({ uid, document_id: documentId }) => `${uid} ${documentId}`));
    },

    async deadRows(limit) {
      const rows: Record<string, unknown>[] = await table()
        .where('state', 'dead')
        .orderBy('id', 'desc')
        .limit(limit)
        .select('id', 'uid', 'document_id', 'attempts', 'enqueued_at', 'last_error');
      return rows.map((row) => ({
        id: Number(row.id),
        uid: String(row.uid),
        documentId: String(row.document_id),
        attempts: Number(row.attempts),
        enqueuedAt: Number(row.enqueued_at),
        reason: String(row.last_error ?? ''),
      }));
    },

    async revive(ids) {
      const dead = table().where('state', 'dead');
      if (ids) dead.whereIn('id', [...ids]);
      return dead.update({ state: 'pending', attempts: 0, run_at: clock() });
    },

    async lastError() {
      const row = await table().whereNotNull('last_error').orderBy('id', 'desc').first('last_error');
      return row ? String(row.last_error) : null;
    },
  };
}
