import type { Knex } from 'knex';

export const METADATA_TABLE = 'preservation_metadata';

/**
 * What stands inside each master, once a SHA-256. A plain table: nobody edits it, no API of Strapi shows it, and schema
 * synchronisation leaves it alone (strapi-notes 1.5). It may hold positions and names of living people.
 */
export const ensureMetadataTable = async (schema: () => Knex.SchemaBuilder): Promise<void> => {
  if (await schema().hasTable(METADATA_TABLE)) return;
  await schema().createTable(METADATA_TABLE, (table) => {
    table.string('sha256', 64).primary();
    table.string('read_at', 30).notNullable();
    table.string('tool', 50).notNullable();
    table.text('tags').notNullable();
    table.text('omitted').notNullable();
  });
};
