import type { Knex } from 'knex';

import type { RestorationStatus } from '../../../shared/restoration/contract';
import { tableIn } from '../appraisal/tables';
import type { ItemUid } from '../services/gate';
import type { RoomContext } from './room-context';

/** Rows of one statement: SQLite takes 32,766 values. */
const CHUNK = 500;

/**
 * Shows the status of cases on draft and published rows alike, past the document service: the description did not
 * change, so `updatedAt` stays and no version is made. The index is told, in the same transaction: it holds the status.
 */
export const projectStatus = async (
  { strapi, ports }: Pick<RoomContext, 'strapi' | 'ports'>,
  trx: Knex,
  uid: ItemUid,
  documentIds: readonly string[],
  status: RestorationStatus,
): Promise<void> => {
  const { tableName } = strapi.db.metadata.get(uid);
  for (let start = 0; start < documentIds.length; start += CHUNK)
    await tableIn(strapi, trx, tableName)
      .whereIn('document_id', documentIds.slice(start, start + CHUNK))
      .update({ restoration_status: status });
  await ports.statusFollower(uid, documentIds);
};
