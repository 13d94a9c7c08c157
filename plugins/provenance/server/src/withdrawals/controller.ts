import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { readableItem } from '../http/item-address';
import { withdrawalsOf } from './withdrawals';

/** `GET /provenance/items/:uid/:documentId/withdrawal` → the proof of the last withdrawal, or `null`. */
export const withdrawalsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context): Promise<void> {
    const { uid, documentId } = await readableItem(strapi, context);
    context.body = { proof: await withdrawalsOf(strapi).latest(uid, documentId) };
  },
});
