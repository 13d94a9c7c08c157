import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';

import type { ItemUid } from '../services/gate';

const READ = 'plugin::content-manager.explorer.read';
const UIDS: readonly ItemUid[] = ['api::photo.photo', 'api::film.film', 'api::document.document'];

/** The items of one type that an account may read: all, or those with these documentIds. */
export interface ReadableType {
  readonly uid: ItemUid;
  readonly only: readonly string[] | null;
}

interface PermissionsManager {
  readonly isAllowed: boolean;
  getQuery(): Record<string, unknown> | null | undefined;
}

/**
 * The types whose items the signed-in account may read, for lists. Where its permission has conditions (an agency sees
 * its own submissions), the items that meet them. Deny by default: a type without permission is not in the answer.
 */
export const readableTypes = async (strapi: Core.Strapi, context: Context): Promise<ReadableType[]> => {
  const readable: ReadableType[] = [];
  for (const uid of UIDS) {
    const manager: PermissionsManager = strapi
      .service('admin::permission')
      .createPermissionsManager({ ability: context.state.userAbility, action: READ, model: uid });
    if (!manager.isAllowed) continue;
    const where = manager.getQuery();
    // `null` says that no permission holds at all.
    if (where === null) continue;
    if (where === undefined || Object.keys(where).length === 0) {
      readable.push({ uid, only: null });
      continue;
    }
    const rows: { documentId: string }[] = await strapi.db
      .query(uid as UID.ContentType)
      .findMany({ select: ['documentId'], where: { $and: [where, { publishedAt: { $null: true } }] } });
    readable.push({ uid, only: rows.map(({ documentId }) => documentId) });
  }
  return readable;
};

/** Does the account read every item there is? If not, findings must not tell it of other people's items. */
export const readsEverything = (strapi: Core.Strapi, context: Context): boolean =>
  UIDS.every((model) => {
    const manager: PermissionsManager = strapi
      .service('admin::permission')
      .createPermissionsManager({ ability: context.state.userAbility, action: READ, model });
    const where = manager.isAllowed ? manager.getQuery() : null;
    return where !== null && Object.keys(where ?? {}).length === 0;
  });
