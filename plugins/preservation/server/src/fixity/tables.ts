import type { Knex } from 'knex';

import type { PlainDatabase } from './database';

export const CHECKS = 'preservation_fixity';
export const ALARMS = 'preservation_alarms';
export const RUNS = 'preservation_runs';
export const MASTERS = 'preservation_masters';
export const FILES = 'files';

const TABLES: Readonly<Record<string, (table: Knex.CreateTableBuilder) => void>> = {
  [CHECKS]: (table) => {
    table.string('sha256', 64).primary();
    table.string('checked_at', 30).notNullable();
    /** The kind of alarm the last check ended in; null where the bytes were right. */
    table.string('problem', 20);
    table.index(['checked_at'], 'preservation_fixity_checked_at');
  },
  [ALARMS]: (table) => {
    table.increments('id');
    table.string('kind', 20).notNullable();
    table.text('name').notNullable();
    table.text('found');
    table.string('first_seen', 30).notNullable();
    table.string('last_seen', 30).notNullable();
    table.string('resolved_at', 30);
  },
  [RUNS]: (table) => {
    table.increments('id');
    table.string('kind', 20).notNullable();
    table.string('origin', 20).notNullable();
    table.string('started_at', 30).notNullable();
    table.string('finished_at', 30);
    table.string('outcome', 20);
    table.bigInteger('lease_until').notNullable();
    table.integer('checked').notNullable().defaultTo(0);
    table.bigInteger('bytes').notNullable().defaultTo(0);
    table.integer('failed').notNullable().defaultTo(0);
  },
};

/** Plain tables, as the store's own: Strapi's schema synchronisation leaves them alone. Safe at every boot. */
export const prepareTables = (database: PlainDatabase): Promise<void> =>
  database.inTransaction(async (trx) => {
    for (const [name, make] of Object.entries(TABLES))
      if (!(await database.schema(trx).hasTable(name))) await database.schema(trx).createTable(name, make);
    // One open alarm of a kind and name, also where two processes find it at once.
    await trx.raw('create unique index if not exists ?? on ?? (kind, name) where resolved_at is null', [
      'preservation_alarms_open',
      database.nameOf(ALARMS),
    ]);
  });
