import { AsyncLocalStorage } from 'node:async_hooks';

import knex, { type Knex } from 'knex';

/** A database in memory that joins a running transaction, as Strapi's does; for units that keep tables of their own. */
export const memoryDatabase = () => {
  const connection = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  const running = new AsyncLocalStorage<Knex.Transaction>();
  return {
    connection,
    getSchemaName: () => undefined,
    transaction: async (work: (scope: { trx: Knex.Transaction }) => Promise<void>): Promise<unknown> => {
      const trx = running.getStore();
      if (trx) return work({ trx });
      return connection.transaction((begun) => running.run(begun, () => work({ trx: begun })));
    },
    close: () => connection.destroy(),
  };
};
