import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { ItemUid } from '../services/gate';
import { isItemUid } from '../services/gate';

/** An item named in an address of the admin API: `/provenance/items/:uid/:documentId/…`. */
export interface ItemAddress {
  readonly uid: ItemUid;
  readonly documentId: string;
}

const notFound = (): Error =>
  new errors.NotFoundError('Không có tư liệu này.', { code: 'ITEM_NOT_FOUND', en: 'There is no such item.' });

/**
 * The item of the address, if the signed-in account may read it: the content manager's own permissions decide, with
 * their conditions (an agency sees its own submissions only). Deny by default: what may not be read does not exist.
 *
 * @throws NotFoundError `ITEM_NOT_FOUND`
 */
export const readableItem = (strapi: Core.Strapi, context: Context): Promise<ItemAddress> =>
  readableItemAt(strapi, context, context.params as { uid: string; documentId: string });

/** The same for an item named elsewhere in the request. */
export const readableItemAt = async (
  strapi: Core.Strapi,
  context: Context,
  { uid, documentId }: { uid: string; documentId: string },
): Promise<ItemAddress> => {
  if (!isItemUid(uid)) throw notFound();
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: context.state.userAbility, model: uid });
  if (checker.cannot.read()) throw notFound();
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { createdBy: { select: ['id'] } },
  });
  if (!row || checker.cannot.read(row)) throw notFound();
  return { uid, documentId };
};
