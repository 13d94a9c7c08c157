import type { Knex } from 'knex';

export const VERSIONS_TABLE = 'provenance_versions';

/**
 * Creates the table of versions where it is missing. A plain table: no content type, so nobody edits it in the admin
 * and Strapi's schema sync leaves it alone (strapi-notes 1.5). Times are milliseconds since 1970.
 */
export const ensureVersionsTable = async (schema: () => Knex.SchemaBuilder): Promise<void> => {
  if (await schema().hasTable(VERSIONS_TABLE)) return;
  await schema().createTable(VERSIONS_TABLE, (table) => {
    table.bigIncrements('id');
    table.string('uid', 100).notNullable();
    table.string('document_id', 64).notNullable();
    table.integer('no').notNullable();
    table.bigInteger('at').notNullable();
    table.bigInteger('row_updated_at').notNullable();
    table.string('actor_kind', 10).notNullable();
    table.string('actor_id', 100).notNullable();
    table.string('actor_name', 300).notNullable();
    table.string('action', 20).notNullable();
    table.text('fields').notNullable();
    table.text('snapshot').notNullable();
    table.bigInteger('published_at').nullable();
    table.string('published_by', 300).nullable();
    table.unique(['uid', 'document_id', 'no'], { indexName: 'provenance_versions_no' });
  });
};
