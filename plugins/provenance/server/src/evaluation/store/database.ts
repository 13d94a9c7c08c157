import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** SQLite takes 32,766 values in a statement. */
export const MAX_VALUES = 30_000;

/** The list in pieces of at most `size`. */
export const chunks = <Value>(list: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/**
 * Runs `work` on the transaction that is open here, or plainly where there is none. A plain query beside an open
 * transaction would wait for ever on SQLite's only connection, and miss the row just written on PostgreSQL.
 */
export const onConnection = async <Result>(
  strapi: Core.Strapi,
  work: (connection: Knex) => Promise<Result>,
): Promise<Result> =>
  strapi.db.inTransaction()
    ? strapi.db.transaction(({ trx }) => work(trx as unknown as Knex))
    : work(strapi.db.connection);

/** A query on one of this room's tables, or of Strapi's, in the schema the archive lives in. */
export const tableOf = (strapi: Core.Strapi, name: string, connection: Knex = strapi.db.connection) => {
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const query = connection(name);
  return schemaName ? query.withSchema(schemaName) : query;
};
