import type { Knex } from 'knex';

import { tableIn } from '../appraisal/tables';
import type { ReadableType } from '../http/readable-types';
import type { RoomContext } from './room-context';

/**
 * Narrows a query over one of this room's tables (named by `uid` and `document_id`) to items that exist and that the
 * account may read. Without a readable type it finds nothing.
 */
export const ofReadable = (
  { strapi }: Pick<RoomContext, 'strapi'>,
  trx: Knex,
  query: Knex.QueryBuilder,
  table: string,
  readable: readonly ReadableType[],
): Knex.QueryBuilder =>
  query.where((any) => {
    any.whereRaw('1 = 0');
    for (const { uid, only } of readable) {
      const { tableName } = strapi.db.metadata.get(uid);
      any.orWhere((one) => {
        one.where(`${table}.uid`, uid).whereExists(
          tableIn(strapi, trx, `${tableName} as item`)
            .select('item.id')
            .whereRaw('item.document_id = ??', [`${table}.document_id`])
            .whereNull('item.published_at'),
        );
        if (only) one.whereIn(`${table}.document_id`, [...only]);
      });
    }
  });
