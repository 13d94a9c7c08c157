import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { itemFilms } from './item-films';

const ITEM_UIDS = ['api::photo.photo', 'api::film.film', 'api::document.document'] as const;
type ItemUid = (typeof ITEM_UIDS)[number];

const isItemUid = (uid: unknown): uid is ItemUid => (ITEM_UIDS as readonly unknown[]).includes(uid);

const notFound = (): Error =>
  new errors.NotFoundError('Không có tư liệu này.', {
    code: 'ITEM_NOT_FOUND',
    vi: 'Không có tư liệu này.',
    en: 'There is no such item.',
  });

/** What plays of an item, in the admin panel. */
const createFilmsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `GET /preservation/films/:uid/:documentId` → {@link ItemFilmsView}. The content manager's own permissions decide,
   * with their conditions: whoever may not read the item, or its files, learns nothing of it.
   * @throws NotFoundError ITEM_NOT_FOUND
   */
  async ofItem(context: Context): Promise<void> {
    const { uid, documentId } = context.params as { uid: unknown; documentId: unknown };
    if (!isItemUid(uid) || typeof documentId !== 'string') throw notFound();
    const checker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: context.state.userAbility, model: uid });
    if (checker.cannot.read() || checker.cannot.read(null, 'representations.file')) throw notFound();
    const row: unknown = await strapi.db.query(uid).findOne({
      where: { documentId, publishedAt: { $null: true } },
      populate: { createdBy: { select: ['id'] } },
    });
    if (!row || checker.cannot.read(row)) throw notFound();
    context.body = await itemFilms(strapi, uid, documentId);
  },
});

export default createFilmsController;
