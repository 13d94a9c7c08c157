import type { Core, UID } from '@strapi/strapi';

import { type Snapshot, snapshotOf } from '../../../shared/versions/snapshot';
import type { Schemas } from './schemas';

export interface Description {
  readonly snapshot: Snapshot;
  /** `updatedAt` of the row that was read, milliseconds. */
  readonly updatedAt: number;
}

/**
 * The description of a record as it stands: the draft row of an item, the only row of a reference record. One populated
 * read; `null` when there is no such row.
 */
export const readDescription = async (
  strapi: Core.Strapi,
  schemas: Schemas,
  uid: string,
  documentId: string,
): Promise<Description | null> => {
  const { fields, populate } = schemas.describedType(uid);
  const drafts = strapi.contentTypes[uid as UID.ContentType].options?.draftAndPublish === true;
  const row = (await strapi.db.query(uid).findOne({
    where: drafts ? { documentId, publishedAt: { $null: true } } : { documentId },
    populate,
  })) as { updatedAt: string | Date } | null;
  if (!row) return null;
  return { snapshot: snapshotOf(row, fields, schemas.context), updatedAt: new Date(row.updatedAt).getTime() };
};
