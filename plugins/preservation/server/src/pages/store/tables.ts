import type { Knex } from 'knex';

import type { LedgerDatabase } from '../../store/master-ledger';

export const FILES = 'preservation_page_files';
export const PAGES = 'preservation_pages';
export const CORRECTIONS = 'preservation_page_corrections';

const files = (table: Knex.CreateTableBuilder): void => {
  table.string('sha256', 64).primary();
  table.string('name', 255).notNullable();
  /** Pages of the file; fewer may be kept (F76). Null until the work has begun. */
  table.integer('pages');
  table.string('state', 16).notNullable();
  table.string('problem', 40);
  table.string('at', 30).notNullable();
};

const pages = (table: Knex.CreateTableBuilder): void => {
  table.string('sha256', 64).notNullable();
  table.integer('page').notNullable();
  table.string('state', 16).notNullable();
  table.string('problem', 40);
  /** Pixels of the larger picture; null where none was drawn. */
  table.integer('width');
  table.integer('height');
  table.string('source', 16);
  table.string('engine', 40);
  table.string('engine_version', 40);
  table.double('confidence');
  table.text('text');
  table.text('words');
  table.string('at', 30).notNullable();
  table.primary(['sha256', 'page']);
};

/** What people wrote: rows are added, never changed. The key refuses a second writer over the same state. */
const corrections = (table: Knex.CreateTableBuilder): void => {
  table.string('sha256', 64).notNullable();
  table.integer('page').notNullable();
  table.integer('no').notNullable();
  table.text('text');
  table.string('actor_id', 40).notNullable();
  table.string('actor', 255).notNullable();
  table.string('at', 30).notNullable();
  table.primary(['sha256', 'page', 'no']);
};

const TABLES = [
  [FILES, files],
  [PAGES, pages],
  [CORRECTIONS, corrections],
] as const;

/** Creates the tables where they are missing; Strapi's schema synchronisation leaves tables alone that it did not make. */
export const ensurePageTables = async (db: LedgerDatabase): Promise<void> => {
  const name = db.getSchemaName();
  const schema = () => (name ? db.connection.schema.withSchema(name) : db.connection.schema);
  for (const [table, columns] of TABLES)
    if (!(await schema().hasTable(table))) await schema().createTable(table, columns);
};

/** A table within the running transaction, or one of its own. */
export const inTable = async <T>(
  db: LedgerDatabase,
  work: (table: <R extends object>(name: string) => Knex.QueryBuilder<R>) => Promise<T>,
): Promise<T> => {
  const schema = db.getSchemaName();
  let result: { value: T } | undefined;
  await db.transaction(async ({ trx }) => {
    const value = await work(<R extends object>(name: string) => {
      const query = trx<R>(name);
      return (schema ? query.withSchema(schema) : query) as unknown as Knex.QueryBuilder<R>;
    });
    result = { value };
  });
  if (!result) throw new Error('The transaction ended without an answer.');
  return result.value;
};
