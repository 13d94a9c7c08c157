import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Plain tables of this plugin, in the schema the archive lives in. */
export interface PlainDatabase {
  /** Joins the transaction that is running, if one is: on SQLite a second connection would wait for it for ever. */
  readonly inTransaction: <T>(work: (trx: Knex.Transaction) => Promise<T>) => Promise<T>;
  /** A query of a table. */
  readonly table: (connection: Knex, name: string) => Knex.QueryBuilder;
  /** The name as raw statements need it. */
  readonly nameOf: (table: string) => string;
  readonly schema: (connection: Knex) => Knex.SchemaBuilder;
  readonly isPostgres: boolean;
}

export const plainDatabase = ({ db }: Pick<Core.Strapi, 'db'>): PlainDatabase => {
  const schemaName: string | undefined = db.getSchemaName();
  return {
    inTransaction: <T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
      db.transaction(({ trx }) => work(trx as unknown as Knex.Transaction)) as Promise<T>,
    table(connection, name) {
      const query = connection(name);
      return schemaName ? query.withSchema(schemaName) : query;
    },
    nameOf: (table) => (schemaName ? `${schemaName}.${table}` : table),
    schema: (connection) => (schemaName ? connection.schema.withSchema(schemaName) : connection.schema),
    isPostgres: db.dialect.client === 'postgres',
  };
};

/** SQLite takes 32,766 values in a statement; lists of checksums are cut to this. */
export const SOME = 500;

export const inPieces = <T>(list: readonly T[], size = SOME): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
