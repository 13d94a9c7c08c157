import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { UploadState } from '../../../shared/upload/contracts';

/** A line of the table: an upload that is coming, and afterwards its receipt. Instants are ISO strings. */
export interface UploadRow {
  id: string;
  account_id: number;
  name: string;
  bytes: number;
  /** SHA-256 the sender computed. */
  claimed_sha256: string;
  /** SHA-256 of what lies on the server's disk, once it was read back. */
  proved_sha256: string | null;
  folder_id: number | null;
  state: UploadState;
  code: string | null;
  file_id: number | null;
  /** How often the check was begun. */
  attempts: number;
  /** Sign of life of the process that checks; null where none does. */
  claimed_at: string | null;
  started_at: string;
  finished_at: string | null;
}

const TABLE = 'preservation_uploads';

const createTable = (table: Knex.CreateTableBuilder): void => {
  table.string('id', 40).primary();
  table.integer('account_id').notNullable();
  table.string('name', 255).notNullable();
  table.bigInteger('bytes').notNullable();
  table.string('claimed_sha256', 64).notNullable();
  table.string('proved_sha256', 64);
  table.integer('folder_id');
  table.string('state', 12).notNullable();
  table.string('code', 40);
  table.integer('file_id');
  table.integer('attempts').notNullable().defaultTo(0);
  table.string('claimed_at', 30);
  table.string('started_at', 30).notNullable();
  table.string('finished_at', 30);
  table.index(['account_id', 'started_at'], 'preservation_uploads_account');
  table.index(['account_id', 'claimed_sha256'], 'preservation_uploads_sha256');
  table.index(['state'], 'preservation_uploads_state');
};

/** PostgreSQL hands out big integers as text. */
const read = (row: UploadRow): UploadRow => ({ ...row, bytes: Number(row.bytes) });

/** Uploads and their receipts, in a plain table: Strapi's schema synchronisation leaves it alone. */
export const createUploadTable = ({ db }: Pick<Core.Strapi, 'db'>) => {
  /** Joins the transaction that is running, if one is: on SQLite a second connection would wait for it for ever. */
  const within = async <T>(
    work: (rows: () => Knex.QueryBuilder<UploadRow>) => PromiseLike<T>,
  ): Promise<T> => {
    const found: T[] = [];
    await db.transaction(async ({ trx }: { trx: Knex }) => {
      const schema = db.getSchemaName();
      found.push(
        await work(() => {
          const query = trx<UploadRow>(TABLE);
          return (schema ? query.withSchema(schema) : query) as unknown as Knex.QueryBuilder<UploadRow>;
        }),
      );
    });
    return found[0] as T;
  };

  const find = async (where: Partial<UploadRow>): Promise<UploadRow | null> => {
    const row: UploadRow | undefined = await within((rows) => rows().where(where).first());
    return row ? read(row) : null;
  };

  return {
    async prepare(): Promise<void> {
      const name = db.getSchemaName();
      const schema = name ? db.connection.schema.withSchema(name) : db.connection.schema;
      if (!(await schema.hasTable(TABLE))) await schema.createTable(TABLE, createTable);
    },

    find,

    async insert(row: UploadRow): Promise<void> {
      await within((rows) => rows().insert(row));
    },

    async remove(id: string): Promise<void> {
      await within((rows) => rows().where({ id, state: 'receiving' }).delete());
    },

    async change(id: string, change: Partial<UploadRow>): Promise<void> {
      await within((rows) => rows().where({ id }).update(change));
    },

    /**
     * Takes a complete upload for checking, if no living process has it.
     * @param staleBefore instant (ISO): a sign of life older than this is that of a dead process
     */
    async claim(id: string, now: string, staleBefore: string): Promise<boolean> {
      const taken: number = await within((rows) =>
        rows()
          .where({ id })
          .where((either) =>
            either
              .where({ state: 'receiving' })
              .orWhere((again) =>
                again
                  .where({ state: 'checking' })
                  .where((free) => free.whereNull('claimed_at').orWhere('claimed_at', '<', staleBefore)),
              ),
          )
          .update({ state: 'checking', claimed_at: now })
          .increment('attempts', 1),
      );
      return taken === 1;
    },

    async inState(state: UploadState): Promise<UploadRow[]> {
      const found: UploadRow[] = await within((rows) => rows().where({ state }).orderBy('started_at'));
      return found.map(read);
    },

    /** The account's latest uploads of the same bytes that are not refused, newest first. */
    async ofBytes(accountId: number, sha256: string, bytes: number): Promise<UploadRow[]> {
      const found: UploadRow[] = await within((rows) =>
        rows()
          .where({ account_id: accountId, claimed_sha256: sha256, bytes })
          .whereNot({ state: 'refused' })
          .orderBy('started_at', 'desc')
          .limit(10),
      );
      return found.map(read);
    },

    /** Receipts of an account, newest first. */
    async receipts(
      accountId: number,
      states: readonly UploadState[],
      { limit, offset }: { limit: number; offset: number },
    ): Promise<UploadRow[]> {
      const found: UploadRow[] = await within((rows) =>
        rows()
          .where({ account_id: accountId })
          .whereIn('state', [...states])
          .orderBy([
            { column: 'started_at', order: 'desc' },
            { column: 'id', order: 'asc' },
          ])
          .limit(limit)
          .offset(offset),
      );
      return found.map(read);
    },

    async countReceipts(accountId: number, states: readonly UploadState[]): Promise<number> {
      const row: { count: number | string } | undefined = await within((rows) =>
        rows()
          .where({ account_id: accountId })
          .whereIn('state', [...states])
          .count({ count: '*' })
          .first(),
      );
      return Number(row?.count ?? 0);
    },
  };
};

export type UploadTable = ReturnType<typeof createUploadTable>;
