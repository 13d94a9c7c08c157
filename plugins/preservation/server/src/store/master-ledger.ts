import type { Knex } from 'knex';

import type { Fingerprint, MasterRecorder, StoredMaster } from '../../../shared/contracts';

/** One line per master: what lies in the store, independent of the media library's rows. */
export interface MasterLedger {
  /** Creates the table where it is missing. Safe at every boot. */
  prepare: () => Promise<void>;
  /** Writes the line of a master, or renews the state of its pictures where the line exists (F5). */
  record: (master: StoredMaster, storedAt: Date, fileName: string) => Promise<void>;
  /** What the pictures look like that were stored at or after an instant (ISO), in the order they came. */
  looksSince: (storedAt: string) => Promise<KnownLooks[]>;
}

/** The fingerprint of a stored master. */
export interface KnownLooks extends Fingerprint {
  sha256: string;
  storedAt: string;
}

/** The part of Strapi's database the ledger needs. */
export interface LedgerDatabase {
  connection: Knex;
  getSchemaName: () => string | undefined;
  /** Joins the transaction that is running, if one is: on SQLite a second connection would wait for it for ever. */
  transaction: (work: (scope: { trx: Knex.Transaction }) => Promise<void>) => Promise<unknown>;
}

const TABLE = 'preservation_masters';
const FILES_TABLE = 'files';
const FILES_HASH_INDEX = 'preservation_files_hash_idx';

const createTable = (table: Knex.CreateTableBuilder): void => {
  table.string('sha256', 64).primary();
  table.string('ext', 8).notNullable();
  table.string('mime', 127).notNullable();
  table.string('kind', 16).notNullable();
  table.bigInteger('bytes').notNullable();
  table.integer('width');
  table.integer('height');
  table.integer('pages');
  table.double('duration_seconds');
  table.string('stored_at', 30).notNullable();
  table.string('derivative_state', 20).notNullable();
  addLooks(table);
};

/** Came with the search for near duplicates: an archive from before gets the columns at its next boot. */
const addLooks = (table: Knex.AlterTableBuilder): void => {
  table.string('looks_cosine', 16);
  table.string('looks_difference', 16);
  table.index(['stored_at'], 'preservation_masters_stored_at');
};

interface LooksRow {
  sha256: string;
  stored_at: string;
  looks_cosine: string;
  looks_difference: string;
}

/**
 * The ledger as a plain table: Strapi's schema synchronisation leaves tables alone that it did not make.
 *
 * @param recorder told of each new master within the transaction of its line; what it throws undoes the line
 */
export const createMasterLedger = (db: LedgerDatabase, recorder: MasterRecorder): MasterLedger => {
  const schemaName = db.getSchemaName();
  const schema = () => (schemaName ? db.connection.schema.withSchema(schemaName) : db.connection.schema);

  return {
    async prepare() {
      if (!(await schema().hasTable(TABLE))) await schema().createTable(TABLE, createTable);
      else if (!(await schema().hasColumn(TABLE, 'looks_cosine'))) await schema().alterTable(TABLE, addLooks);
      // A file row is looked up by hash whenever the same bytes come again.
      await db.connection.raw('create index if not exists ?? on ?? (hash)', [
        FILES_HASH_INDEX,
        schemaName ? `${schemaName}.${FILES_TABLE}` : FILES_TABLE,
      ]);
    },

    async record({ facts, ext, derivativeState, fingerprint }, storedAt, fileName) {
      const line = {
        sha256: facts.sha256,
        ext,
        mime: facts.mime,
        kind: facts.kind,
        bytes: facts.bytes,
        width: facts.width,
        height: facts.height,
        pages: facts.pages,
        duration_seconds: facts.durationSeconds,
        stored_at: storedAt.toISOString(),
        derivative_state: derivativeState,
        looks_cosine: fingerprint?.cosine ?? null,
        looks_difference: fingerprint?.difference ?? null,
      };
      await db.transaction(async ({ trx }) => {
        const lines = () => {
          const query = trx<typeof line>(TABLE);
          return schemaName ? query.withSchema(schemaName) : query;
        };
        const written = await lines().insert(line).onConflict('sha256').ignore().returning('sha256');
        if (written.length === 0)
          await lines().where({ sha256: facts.sha256 }).update({
            derivative_state: derivativeState,
            looks_cosine: line.looks_cosine,
            looks_difference: line.looks_difference,
          });
        else await recorder({ sha256: facts.sha256, bytes: facts.bytes, mime: facts.mime, fileName });
      });
    },

    async looksSince(storedAt) {
      const found: KnownLooks[] = [];
      await db.transaction(async ({ trx }) => {
        const query = trx<LooksRow>(TABLE);
        if (schemaName) void query.withSchema(schemaName);
        const rows = await query
          .select('sha256', 'stored_at', 'looks_cosine', 'looks_difference')
          .where('stored_at', '>=', storedAt)
          .whereNotNull('looks_cosine')
          .orderBy('stored_at');
        for (const { sha256, stored_at, looks_cosine, looks_difference } of rows)
          found.push({ sha256, storedAt: stored_at, cosine: looks_cosine, difference: looks_difference });
      });
      return found;
    },
  };
};
