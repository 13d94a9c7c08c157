import type { Knex } from 'knex';

export const GENERATIONS_TABLE = 'provenance_generations';

/**
 * Creates the table where it is missing: a plain one, so that schema sync leaves it alone and nobody edits it in the
 * admin panel. A line stays when the item that showed the file is gone: the bytes stay, and so does what they are.
 */
export const ensureGenerationsTable = async (schema: () => Knex.SchemaBuilder): Promise<void> => {
  if (await schema().hasTable(GENERATIONS_TABLE)) return;
  await schema().createTable(GENERATIONS_TABLE, (table) => {
    table.string('sha256', 64).primary();
    table.string('parent', 64).notNullable();
    table.string('processing', 20).notNullable();
    table.string('manner', 10).notNullable();
    table.text('recipe');
    table.text('software');
    table.string('made_at', 30).notNullable();
    table.string('made_by', 300).notNullable();
    table.index(['parent'], 'provenance_generations_parent');
  });
};
