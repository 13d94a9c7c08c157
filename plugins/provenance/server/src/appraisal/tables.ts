import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export const APPRAISALS_TABLE = 'provenance_appraisals';

/** A table of the database in the running transaction, or outside any. */
export const tableIn = (strapi: Core.Strapi, connection: Knex, name: string): Knex.QueryBuilder => {
  const schema: string | undefined = strapi.db.getSchemaName();
  const query = connection(name);
  return schema ? query.withSchema(schema) : query;
};

/**
 * Creates the table of stages where it is missing (W1). A plain table: nobody can edit it in the content manager, and
 * Strapi's schema sync leaves alone what it did not create (strapi-notes 1.5). Items are named by uid and documentId,
 * never by a row id (decision 4).
 */
export const ensureTables = async (strapi: Core.Strapi): Promise<void> => {
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const schema = () =>
    schemaName ? strapi.db.connection.schema.withSchema(schemaName) : strapi.db.connection.schema;
  if (await schema().hasTable(APPRAISALS_TABLE)) return;
  await schema().createTable(APPRAISALS_TABLE, (table) => {
    table.bigIncrements('id');
    table.string('uid', 100).notNullable();
    table.string('document_id', 64).notNullable();
    table.string('stage', 32).notNullable();
    // ISO instants as text: the same order and the same reading on both databases.
    table.string('since', 32).notNullable();
    table.integer('version').notNullable();
    table.string('submitter_kind', 16).notNullable();
    table.string('submitter_id', 100).notNullable();
    table.string('submitter_name', 300).notNullable();
    table.boolean('changed').notNullable().defaultTo(false);
    table.text('appraisals').notNullable();
    table.text('sent_back').nullable();
    table.text('appraised').nullable();
    table.text('changed_by').notNullable();
    table.unique(['uid', 'document_id'], { indexName: 'provenance_appraisals_item' });
    table.index(['stage', 'since'], 'provenance_appraisals_queue');
  });
};
