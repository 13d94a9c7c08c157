import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { StoredEntry } from '../../../../shared/ledger/stored-entry';
import type { UntrustedEntry } from '../../../../shared/ledger/verify-chain';

export const LEDGER_TABLE = 'provenance_ledger';

/** Columns by the names the code uses. */
export const COLUMNS = {
  seq: 'seq',
  at: 'at',
  actorKind: 'actor_kind',
  actorId: 'actor_id',
  actorName: 'actor_name',
  role: 'role',
  act: 'act',
  uid: 'uid',
  documentId: 'document_id',
  outcome: 'outcome',
  note: 'note',
  change: 'change',
  prevHash: 'prev_hash',
  hash: 'hash',
} as const satisfies Record<keyof StoredEntry, string>;

const KEYS = Object.keys(COLUMNS) as (keyof StoredEntry)[];

/** SQLite takes 500 rows in one statement. */
const INSERT_CHUNK = 200;

const makeTable = (table: Knex.CreateTableBuilder): void => {
  // No automatic number: a rolled-back insert would leave a gap, and a gap must mean that something was removed (L1).
  table.integer('seq').primary();
  for (const column of ['at', 'actor_kind', 'actor_id', 'actor_name', 'role', 'act', 'outcome'])
    table.text(column).notNullable();
  for (const column of ['uid', 'document_id', 'note', 'change']) table.text(column).nullable();
  table.text('prev_hash').notNullable().unique({ indexName: 'provenance_ledger_prev_hash' });
  table.text('hash').notNullable();
  table.index(['uid', 'document_id'], 'provenance_ledger_record');
};

const entryOf = (row: Record<string, unknown>): UntrustedEntry =>
  Object.fromEntries(KEYS.map((key) => [key, row[COLUMNS[key]]])) as unknown as UntrustedEntry;

const rowOf = (entry: StoredEntry): Record<string, unknown> =>
  Object.fromEntries(KEYS.map((key) => [COLUMNS[key], entry[key]]));

/**
 * The ledger's table (L5): a plain one, without foreign keys. On a table of Strapi's own the triggers would go with the
 * next change of its schema, and deleting an account would write into it (strapi-notes 0.13).
 */
export const createLedgerTable = (strapi: Core.Strapi) => {
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const query = (connection: Knex = strapi.db.connection) => {
    const table = connection(LEDGER_TABLE);
    return schemaName ? table.withSchema(schemaName) : table;
  };
  const schema = (connection: Knex) =>
    schemaName ? connection.schema.withSchema(schemaName) : connection.schema;

  return {
    /** A query of the table, in a transaction where one is given. */
    query,

    /** @returns whether the table was made now */
    async create(connection: Knex): Promise<boolean> {
      if (await schema(connection).hasTable(LEDGER_TABLE)) return false;
      await schema(connection).createTable(LEDGER_TABLE, makeTable);
      return true;
    },

    async insert(connection: Knex, entries: readonly StoredEntry[]): Promise<void> {
      for (let start = 0; start < entries.length; start += INSERT_CHUNK)
        await query(connection).insert(entries.slice(start, start + INSERT_CHUNK).map(rowOf));
    },

    /** The last entry, or `undefined` in an empty table. */
    async last(connection?: Knex): Promise<StoredEntry | undefined> {
      const row = await query(connection).orderBy('seq', 'desc').first();
      return row ? (entryOf(row) as StoredEntry) : undefined;
    },

    async at(seq: number): Promise<UntrustedEntry | undefined> {
      const row = await query().where({ seq }).first();
      return row ? entryOf(row) : undefined;
    },

    /** Entries in the order of their numbers, `limit` of them, after `seq` (from the lowest number where it is missing). */
    async after(seq: number | undefined, limit: number): Promise<UntrustedEntry[]> {
      const rows = query().orderBy('seq').limit(limit);
      if (seq !== undefined) void rows.where('seq', '>', seq);
      return (await rows).map(entryOf);
    },

    async count(): Promise<number> {
      const row = await query().count({ total: '*' }).first();
      return Number(row?.total ?? 0);
    },

    entryOf: (row: Record<string, unknown>): StoredEntry => entryOf(row) as StoredEntry,
  };
};

export type LedgerTable = ReturnType<typeof createLedgerTable>;
