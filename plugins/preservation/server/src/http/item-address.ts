import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type { ItemKind } from '../../../shared/contracts';

const UIDS = ['api::photo.photo', 'api::film.film', 'api::document.document'] as const;
export type ItemUid = (typeof UIDS)[number];

/** An item named in an address of the admin API: `/preservation/items/:uid/:documentId/…`. */
export interface ItemAddress {
  readonly uid: ItemUid;
  readonly documentId: string;
}

export const kindOfUid = (uid: ItemUid): ItemKind => uid.split('.')[1] as ItemKind;

const isItemUid = (uid: string): uid is ItemUid => (UIDS as readonly string[]).includes(uid);

export const itemNotFound = (): Error =>
  new errors.NotFoundError('Không có tư liệu này.', { code: 'ITEM_NOT_FOUND', en: 'There is no such item.' });

const mayNotChange = (): Error =>
  new errors.PolicyError('Tài khoản này không được sửa tư liệu này.', {
    code: 'ITEM_NOT_YOURS',
    en: 'This account may not change this item.',
  });

/**
 * Whether the signed-in account may read an item, or change it: the content manager's own permissions decide, with their
 * conditions (an agency sees its own submissions only). What is not known closes.
 */
export const mayDo = async (
  strapi: Core.Strapi,
  { state }: Pick<Context, 'state'>,
  { uid, documentId }: { uid: string; documentId: string },
  what: 'read' | 'update',
): Promise<boolean> => {
  if (!isItemUid(uid)) return false;
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: state.userAbility, model: uid });
  if (checker.cannot[what]()) return false;
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { createdBy: { select: ['id'] } },
  });
  return Boolean(row) && !checker.cannot[what](row);
};

/**
 * The item of the address, if the account may read it (and change it, where that is wanted).
 * @throws NotFoundError `ITEM_NOT_FOUND`: what may not be read does not exist; PolicyError `ITEM_NOT_YOURS`
 */
export const itemOf = async (
  strapi: Core.Strapi,
  context: Pick<Context, 'state'> & { readonly params?: unknown },
  what: 'read' | 'update' = 'read',
): Promise<ItemAddress> => {
  const { uid = '', documentId = '' } = (context.params ?? {}) as Record<string, string | undefined>;
  if (!isItemUid(uid) || !(await mayDo(strapi, context, { uid, documentId }, 'read'))) throw itemNotFound();
  if (what === 'update' && !(await mayDo(strapi, context, { uid, documentId }, 'update')))
    throw mayNotChange();
  return { uid, documentId };
};
