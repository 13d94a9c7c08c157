import type { Knex } from 'knex';

import { tableIn } from '../appraisal/tables';
import type { ItemUid } from '../services/gate';
import type { RoomContext } from './room-context';
import { CASES_TABLE } from './store/tables';

/** A row of an item that shows another status than the item's last case. */
export interface Differing {
  readonly document_id: string;
  /** What the rows show. */
  readonly shown: string | null;
  /** What the last case says; `null` without one. */
  readonly status: string | null;
}

/** Rows, draft or published, that show another status than their item's last case. */
export const differing = (
  { strapi, cases }: RoomContext,
  trx: Knex,
  uid: ItemUid,
  documentId?: string,
): Promise<Differing[]> => {
  const { tableName } = strapi.db.metadata.get(uid);
  const last = cases
    .table(trx)
    .where({ uid })
    .groupBy('document_id')
    .select('document_id')
    .max({ case_id: 'id' })
    .as('last');
  const query = tableIn(strapi, trx, `${tableName} as item`)
    .leftJoin(last, 'last.document_id', 'item.document_id')
    .leftJoin(`${CASES_TABLE} as known`, 'known.id', 'last.case_id')
    .whereRaw("coalesce(item.restoration_status, '') <> coalesce(known.status, 'not-needed')")
    .select({
      document_id: 'item.document_id',
      shown: 'item.restoration_status',
      status: 'known.status',
    })
    .orderBy('item.id');
  if (documentId !== undefined) query.where('item.document_id', documentId);
  return query as unknown as Promise<Differing[]>;
};
