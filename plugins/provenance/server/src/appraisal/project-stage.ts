import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { ItemUid } from '../services/gate';
import { tableIn } from './tables';

/** What lists filter by, of the state of an item (decision 14). */
export interface Projection {
  readonly stage: string;
}

/** Rows of one statement: SQLite takes 32,766 values. */
const CHUNK = 500;

/**
 * Writes the stage on draft and published rows alike, past the document service: the description did
 * not change, so `updatedAt` stays and nothing is published, versioned or indexed for it.
 */
export const projectStage = async (
  strapi: Core.Strapi,
  trx: Knex,
  uid: ItemUid,
  documentIds: readonly string[],
  { stage }: Projection,
): Promise<void> => {
  const { tableName } = strapi.db.metadata.get(uid);
  for (let start = 0; start < documentIds.length; start += CHUNK)
    await tableIn(strapi, trx, tableName)
      .whereIn('document_id', documentIds.slice(start, start + CHUNK))
      .update({ stage });
};
