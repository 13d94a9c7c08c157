import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { actingOf } from '../acting/acting';
import type { ItemUid } from '../services/gate';
import { appraisalOf } from './appraisal';
import { ITEM_UIDS } from './item-uids';
import type { Reader } from './task-queues';

/** "Việc của tôi": the queues of the account's functions. */
export const tasksController = ({ strapi }: { strapi: Core.Strapi }) => {
  const readerOf = (context: Context): Reader => {
    const checkers = new Map(
      ITEM_UIDS.map((uid) => [
        uid,
        strapi
          .plugin('content-manager')
          .service('permission-checker')
          .create({ userAbility: context.state.userAbility, model: uid }),
      ]),
    );
    return {
      actor: actingOf(strapi).current(),
      uids: ITEM_UIDS.filter((uid) => checkers.get(uid).can.read()),
      canRead: (uid: ItemUid, row: object) => checkers.get(uid).can.read(row),
    };
  };

  return {
    /** `GET /tasks` */
    async list(context: Context) {
      context.body = { queues: await appraisalOf(strapi).queues(readerOf(context)) };
    },

    /** `GET /tasks/:key?page` */
    async find(context: Context) {
      const page = Number(context.query.page ?? 1);
      if (!Number.isInteger(page) || page < 1 || page > 1_000_000)
        throw new errors.ValidationError('Số trang không hợp lệ.', {
          code: 'TASKS_BAD_PAGE',
          en: 'The page number is not valid.',
          field: 'page',
        });
      const { key } = context.params as { key: string };
      const answer = await appraisalOf(strapi).queue(readerOf(context), key, page);
      if (!answer)
        throw new errors.NotFoundError('Tài khoản này không có hàng việc như vậy.', {
          code: 'QUEUE_NOT_FOUND',
          en: 'This account has no such queue.',
        });
      context.body = answer;
    },
  };
};
