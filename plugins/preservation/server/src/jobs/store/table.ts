import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export const JOBS_TABLE = 'preservation_jobs';
const ONE_UNFINISHED = 'preservation_jobs_one_unfinished';

const make = (table: Knex.CreateTableBuilder): void => {
  table.bigIncrements('id');
  table.string('kind', 30).notNullable();
  table.string('job_key', 200).notNullable();
  table.string('label', 500).notNullable();
  table.text('payload').notNullable();
  /** `pending` (waits, or runs while its lease lasts), `failed`, `dismissed` (failed, and let be by a person), `done` */
  table.string('state', 10).notNullable().defaultTo('pending');
  table.integer('priority').notNullable();
  table.integer('attempts').notNullable().defaultTo(0);
  table.bigInteger('enqueued_at').notNullable();
  table.bigInteger('run_at').notNullable();
  table.bigInteger('started_at').nullable();
  table.bigInteger('finished_at').nullable();
  table.bigInteger('lease_until').nullable();
  /** Another for every attempt, so that a process cannot settle an attempt that it lost and took up again. */
  table.string('lease_owner', 64).nullable();
  table.double('progress_done').nullable();
  table.double('progress_total').nullable();
  table.string('problem_code', 100).nullable();
  table.text('problem_vi').nullable();
  table.text('problem_en').nullable();
  table.text('detail').nullable();
  addDismissal(table);
  table.index(['state', 'priority', 'id'], 'preservation_jobs_next');
  table.index(['state', 'kind'], 'preservation_jobs_kind');
  table.index(['state', 'finished_at'], 'preservation_jobs_finished');
  // The list is looked at every two seconds, over the pages of a whole archive that wait.
  table.index(['state', 'lease_until'], 'preservation_jobs_leased');
};

/** Who let failed work be, and when (F167): an archive from before gets the columns at its next boot. */
const addDismissal = (table: Knex.AlterTableBuilder): void => {
  table.bigInteger('dismissed_at').nullable();
  table.string('dismissed_by', 40).nullable();
  table.string('dismissed_name', 255).nullable();
};

/**
 * Makes the table where it is missing: a plain one, so that nobody edits it in the admin and schema sync leaves it alone
 * (strapi-notes 1.5). Its index, which Strapi does not know, holds a key once among the work that is not done (F51).
 */
export const ensureJobsTable = async (strapi: Core.Strapi): Promise<void> => {
  const { connection } = strapi.db;
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const schema = () => (schemaName ? connection.schema.withSchema(schemaName) : connection.schema);
  if (!(await schema().hasTable(JOBS_TABLE))) await schema().createTable(JOBS_TABLE, make);
  else if (!(await schema().hasColumn(JOBS_TABLE, 'dismissed_at')))
    await schema().alterTable(JOBS_TABLE, addDismissal);
  await connection.raw("create unique index if not exists ?? on ?? (kind, job_key) where state <> 'done'", [
    ONE_UNFINISHED,
    schemaName ? `${schemaName}.${JOBS_TABLE}` : JOBS_TABLE,
  ]);
};
