import type { Knex } from 'knex';

export const WITHDRAWALS_TABLE = 'provenance_withdrawals';

/** Creates the table where it is missing: a plain one, since nobody may edit a proof in the admin panel. */
export const ensureTable = async (schema: () => Knex.SchemaBuilder): Promise<void> => {
  if (await schema().hasTable(WITHDRAWALS_TABLE)) return;
  await schema().createTable(WITHDRAWALS_TABLE, (table) => {
    table.bigIncrements('id');
    table.string('uid', 100).notNullable();
    table.string('document_id', 64).notNullable();
    table.text('addresses').notNullable();
    table.string('title', 500).notNullable();
    table.string('state', 12).notNullable();
    table.integer('attempts').notNullable();
    table.bigInteger('run_at').notNullable();
    table.string('withdrawn_at', 30).notNullable();
    table.string('verified_at', 30);
    table.text('checks').notNullable();
    table.index(['state', 'run_at'], 'provenance_withdrawals_due');
    table.index(['uid', 'document_id'], 'provenance_withdrawals_item');
  });
};
