import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export const CASES_TABLE = 'provenance_restoration_cases';
export const SURVEYS_TABLE = 'provenance_surveys';
export const STEPS_TABLE = 'provenance_treatment_steps';
export const CHECKS_TABLE = 'provenance_digitisation_checks';

const item = (table: Knex.CreateTableBuilder) => {
  table.bigIncrements('id');
  table.string('uid', 100).notNullable();
  table.string('document_id', 64).notNullable();
};

/** Who and when: the name is kept with the id, since accounts come and go. ISO instants as text, alike on both databases. */
const recorded = (table: Knex.CreateTableBuilder) => {
  table.string('by_kind', 16).notNullable();
  table.string('by_id', 100).notNullable();
  table.string('by_name', 300).notNullable();
  table.string('recorded_at', 32).notNullable();
};

/** What was recorded by mistake stays, with who struck it and why. */
const strikable = (table: Knex.CreateTableBuilder) => {
  table.string('struck_at', 32).nullable();
  table.string('struck_by', 300).nullable();
  table.text('struck_reason').nullable();
};

const cases = (table: Knex.CreateTableBuilder) => {
  item(table);
  // The item's address while the case is open, else null: the database itself refuses a second open one (R1).
  table.string('open_key', 180).nullable();
  table.string('status', 32).notNullable();
  table.integer('version').notNullable();
  table.string('since', 32).notNullable();
  table.integer('priority').nullable();
  table.text('reason').notNullable();
  table.string('postponed_from', 32).nullable();
  table.string('postponed_until', 10).nullable();
  table.text('estimate').notNullable();
  table.text('approvals').notNullable();
  table.integer('approvals_given').notNullable();
  table.string('sent_back_at', 32).nullable();
  table.text('last_reason').nullable();
  table.text('waiver').nullable();
  recorded(table);
  table.unique(['open_key'], { indexName: 'provenance_restoration_open' });
  table.index(['uid', 'document_id'], 'provenance_restoration_item');
  table.index(['status', 'priority'], 'provenance_restoration_queue');
};

const surveys = (table: Knex.CreateTableBuilder) => {
  item(table);
  table.bigInteger('case_id').nullable();
  table.string('on_day', 10).notNullable();
  table.string('next_look', 10).nullable();
  table.integer('grade').notNullable();
  table.text('form').notNullable();
  recorded(table);
  strikable(table);
  table.index(['uid', 'document_id', 'on_day'], 'provenance_surveys_item');
};

const steps = (table: Knex.CreateTableBuilder) => {
  item(table);
  table.bigInteger('case_id').notNullable();
  table.integer('step_order').notNullable();
  table.text('form').notNullable();
  recorded(table);
  strikable(table);
  table.unique(['case_id', 'step_order'], { indexName: 'provenance_steps_order' });
};

const checks = (table: Knex.CreateTableBuilder) => {
  item(table);
  table.bigInteger('case_id').notNullable();
  table.string('profile', 16).notNullable();
  table.text('report').notNullable();
  recorded(table);
  table.index(['case_id'], 'provenance_checks_case');
};

const TABLES: readonly (readonly [string, (table: Knex.CreateTableBuilder) => void])[] = [
  [CASES_TABLE, cases],
  [SURVEYS_TABLE, surveys],
  [STEPS_TABLE, steps],
  [CHECKS_TABLE, checks],
];

/**
 * Creates the tables of restoration where they are missing. Plain tables: nobody can edit them in the content manager,
 * and Strapi's schema sync leaves alone what it did not create (strapi-notes 1.5). Items are named by uid and documentId.
 */
export const ensureTables = async (strapi: Core.Strapi): Promise<void> => {
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const schema = () =>
    schemaName ? strapi.db.connection.schema.withSchema(schemaName) : strapi.db.connection.schema;
  for (const [name, columns] of TABLES)
    if (!(await schema().hasTable(name))) await schema().createTable(name, columns);
};
