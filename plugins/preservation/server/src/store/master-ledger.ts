import type { Knex } from 'knex';

import type { MasterRecorder, StoredMaster } from '../../../shared/contracts';

/** One line per master: what lies in the store, independent of the media library's rows. */
export interface MasterLedger {
  /** Creates the table where it is missing. Safe at every boot. */
  prepare: () => Promise<void>;
  /** Writes the line of a master, or renews the state of its pictures where the line exists (F5). */
  record: (master: StoredMaster, storedAt: Date, fileName: string) => Promise<void>;
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
};

/**
 * The ledger as a plain table: Strapi's schema synchronisation leaves tables alone that it did not make.
 *
 * @param recorder told of each new master within the transaction of its line; what it throws undoes the line
 */
export const createMasterLedger = (db: LedgerDatabase, recorder: MasterRecorder): MasterLedger => {
  const schemaName = db.getSchemaName();

  return {
    async prepare() {
      const schema = schemaName ? db.connection.schema.withSchema(schemaName) : db.connection.schema;
      if (!(await schema.hasTable(TABLE))) {
        await (schemaName ? db.connection.schema.withSchema(schemaName) : db.connection.schema).createTable(
          TABLE,
          createTable,
        );
      }
      // A file row is looked up by hash whenever the same bytes come again.
      await db.connection.raw('create index if not exists ?? on ?? (hash)', [
        FILES_HASH_INDEX,
        schemaName ? `${schemaName}.${FILES_TABLE}` : FILES_TABLE,
      ]);
    },

    async record({ facts, ext, derivativeState }, storedAt, fileName) {
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
      };
      await db.transaction(async ({ trx }) => {
        const lines = () => {
          const query = trx<typeof line>(TABLE);
          return schemaName ? query.withSchema(schemaName) : query;
        };
        const written = await lines().insert(line).onConflict('sha256').ignore().returning('sha256');
        if (written.length === 0)
          await lines().where({ sha256: facts.sha256 }).update({ derivative_state: derivativeState });
        else await recorder({ sha256: facts.sha256, bytes: facts.bytes, mime: facts.mime, fileName });
      });
    },
  };
};
