import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { createPostgresGuards } from './postgres-guards';
import { createSqliteGuards } from './sqlite-guards';

/** The triggers by which the database itself refuses to change or remove an entry (L5). */
export interface LedgerGuards {
  /** Names of the triggers that are missing, switched off or not what they should be. */
  damaged: (connection: Knex) => Promise<string[]>;
  /** Puts one trigger in its place, whatever stands there. */
  restore: (connection: Knex, name: string) => Promise<void>;
}

/** The guards for the database in use. */
export const createGuards = (strapi: Core.Strapi): LedgerGuards =>
  strapi.db.dialect.client === 'postgres'
    ? createPostgresGuards(strapi.db.getSchemaName())
    : createSqliteGuards();
