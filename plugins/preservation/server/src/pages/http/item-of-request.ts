import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { ItemKind } from '../../../../shared/contracts';
import { itemUid } from '../item-files';

const KINDS: readonly ItemKind[] = ['photo', 'film', 'document'];

/** An item named in an address of the admin API, and what the account may do with it. */
export interface RequestedItem {
  readonly kind: ItemKind;
  readonly uid: string;
  readonly documentId: string;
  readonly mayUpdate: boolean;
}

const notFound = (): Error => {
  const vi = 'Không có tư liệu này.';
  return new errors.NotFoundError(vi, { code: 'ITEM_NOT_FOUND', vi, en: 'There is no such item.' });
};

/**
 * The item of the address, if the signed-in account may read it: the content manager's own permissions decide, with
 * their conditions. What may not be read does not exist.
 * @throws NotFoundError ITEM_NOT_FOUND
 */
export const itemOfRequest = async (strapi: Core.Strapi, context: Context): Promise<RequestedItem> => {
  const { uid, documentId } = context.params as Record<string, unknown>;
  const kind = KINDS.find((known) => itemUid(known) === uid);
  if (!kind || typeof documentId !== 'string') throw notFound();
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: context.state.userAbility, model: itemUid(kind) });
  if (checker.cannot.read()) throw notFound();
  const row: unknown = await strapi.db.query(itemUid(kind)).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { createdBy: { select: ['id'] } },
  });
  if (!row || checker.cannot.read(row)) throw notFound();
  return { kind, uid: itemUid(kind), documentId, mayUpdate: !checker.cannot.update(row) };
};
