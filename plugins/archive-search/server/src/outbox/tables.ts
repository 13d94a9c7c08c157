import type { Knex } from 'knex';

export const OUTBOX_TABLE = 'archive_search_outbox';
export const META_TABLE = 'archive_search_meta';

/**
 * Creates the plugin's own tables where they are missing (rule X1). Plain tables: they are no content types, so nobody can
 * edit them in the admin, and Strapi's schema sync leaves alone what it did not create (strapi-notes 1.5).
 */
export async function ensureTables(schema: () => Knex.SchemaBuilder): Promise<void> {
  if (!(await schema().hasTable(OUTBOX_TABLE))) {
    await schema().createTable(OUTBOX_TABLE, (table) => {
      table.bigIncrements('id');
      table.string('uid', 100).notNullable();
      table.string('document_id', 64).notNullable();
      table.string('state', 10).notNullable().defaultTo('pending');
      table.integer('priority').notNullable().defaultTo(0);
      table.integer('attempts').notNullable().defaultTo(0);
      table.bigInteger('enqueued_at').notNullable();
      table.bigInteger('run_at').notNullable();
      table.bigInteger('lease_until').nullable();
      table.string('lease_owner', 64).nullable();
      table.text('last_error').nullable();
      table.index(['state', 'priority', 'id'], 'archive_search_outbox_next');
      table.index(['uid', 'document_id'], 'archive_search_outbox_record');
    });
  }
  if (!(await schema().hasTable(META_TABLE))) {
    await schema().createTable(META_TABLE, (table) => {
      table.string('key', 200).primary();
      table.text('value').notNullable();
    });
  }
}
