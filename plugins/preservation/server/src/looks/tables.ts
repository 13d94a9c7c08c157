import type { Knex } from 'knex';

export const ANSWERS_TABLE = 'preservation_look_answers';
export const TURNED_TABLE = 'preservation_turned_looks';

/** Answers, once a pair of masters; and how each picture looks turned. Plain tables (strapi-notes 1.5). */
export const ensureLooksTables = async (schema: () => Knex.SchemaBuilder): Promise<void> => {
  if (!(await schema().hasTable(ANSWERS_TABLE)))
    await schema().createTable(ANSWERS_TABLE, (table) => {
      table.string('one', 64).notNullable();
      table.string('other', 64).notNullable();
      table.string('answer', 10).notNullable();
      table.string('actor', 300).notNullable();
      table.string('at', 30).notNullable();
      table.primary(['one', 'other']);
      table.index(['other'], 'preservation_look_answers_other');
    });
  if (!(await schema().hasTable(TURNED_TABLE)))
    await schema().createTable(TURNED_TABLE, (table) => {
      table.string('sha256', 64).primary();
      table.text('looks').notNullable();
    });
};
