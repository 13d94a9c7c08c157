import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { ITEM_KINDS, tablesOfKind } from '../item-kinds';

export const DUE_TABLE = 'provenance_due';
export const VERDICT_TABLE = 'provenance_verdicts';
export const FINDING_TABLE = 'provenance_findings';
export const REF_TABLE = 'provenance_item_refs';
export const RUN_TABLE = 'provenance_revalidations';

const MAKERS: Readonly<Record<string, (table: Knex.CreateTableBuilder) => void>> = {
  [DUE_TABLE]: (table) => {
    table.bigIncrements('id');
    table.string('uid', 100).notNullable();
    table.string('document_id', 64).notNullable();
    table.string('state', 10).notNullable().defaultTo('pending');
    table.integer('priority').notNullable().defaultTo(0);
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('run_id').nullable();
    table.bigInteger('run_at').notNullable();
    table.bigInteger('lease_until').nullable();
    table.string('lease_owner', 64).nullable();
    table.text('last_error').nullable();
    table.index(['state', 'priority', 'id'], 'provenance_due_next');
    table.index(['uid', 'document_id'], 'provenance_due_record');
    table.index(['run_id'], 'provenance_due_run');
  },
  [VERDICT_TABLE]: (table) => {
    table.string('uid', 100).notNullable();
    table.string('document_id', 64).notNullable();
    table.string('status', 10).notNullable();
    table.integer('errors').notNullable();
    table.integer('warnings').notNullable();
    table.integer('hints').notNullable();
    table.integer('score').notNullable();
    table.text('parts').notNullable();
    table.string('content_group', 20).nullable();
    table.string('provider_id', 64).nullable();
    table.string('provider_name', 300).nullable();
    table.bigInteger('evaluated_at').notNullable();
    table.string('rules_hash', 64).notNullable();
    table.primary(['document_id', 'uid', 'status']);
  },
  [FINDING_TABLE]: (table) => {
    table.bigIncrements('id');
    table.string('uid', 100).notNullable();
    table.string('document_id', 64).notNullable();
    table.string('status', 10).notNullable();
    table.string('rule', 10).notNullable();
    table.string('code', 100).notNullable();
    table.string('severity', 10).notNullable();
    table.string('path', 300).notNullable();
    table.text('vi').notNullable();
    table.text('en').notNullable();
    table.index(['document_id', 'uid'], 'provenance_findings_item');
    table.index(['status', 'rule', 'code'], 'provenance_findings_rule');
  },
  [REF_TABLE]: (table) => {
    table.string('uid', 100).notNullable();
    table.string('document_id', 64).notNullable();
    table.string('ref', 64).notNullable();
    table.index(['document_id', 'uid'], 'provenance_item_refs_item');
    table.index(['ref'], 'provenance_item_refs_ref');
  },
  [RUN_TABLE]: (table) => {
    table.bigIncrements('id');
    table.bigInteger('started_at').notNullable();
    table.bigInteger('finished_at').nullable();
    table.integer('total').notNullable();
    table.integer('changed').notNullable().defaultTo(0);
  },
};

/**
 * Makes this room's tables where they are missing: plain tables, so that nobody edits them in the admin and schema
 * sync leaves them alone (strapi-notes 1.5). The indexes lead from a file back to the items that hold it, and from an
 * archival code to its items: Strapi's own tables have none in that direction.
 */
export const ensureEvaluationTables = async (strapi: Core.Strapi): Promise<void> => {
  const { connection } = strapi.db;
  const schemaName: string | undefined = strapi.db.getSchemaName();
  const schema = () => (schemaName ? connection.schema.withSchema(schemaName) : connection.schema);
  for (const [name, make] of Object.entries(MAKERS))
    if (!(await schema().hasTable(name))) await schema().createTable(name, make);
  const qualified = (table: string) => (schemaName ? `${schemaName}.${table}` : table);
  for (const kind of ITEM_KINDS) {
    const { items, components } = tablesOfKind(strapi, kind);
    await connection.raw('create index if not exists ?? on ?? (cmp_id)', [
      `provenance_${components}_cmp`,
      qualified(components),
    ]);
    await connection.raw('create index if not exists ?? on ?? (doc_code)', [
      `provenance_${items}_doc_code`,
      qualified(items),
    ]);
  }
};
