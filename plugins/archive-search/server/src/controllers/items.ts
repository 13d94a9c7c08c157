import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { service } from '../plugin';
import { answering } from './answering';

/** `GET /api/items/:kind/:documentId` */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  findOne: (ctx: Context & { params: Record<string, string | undefined> }) =>
    answering(ctx, async () => ({
      data: await service(strapi, 'items').describe(ctx.params.kind ?? '', ctx.params.documentId ?? ''),
    })),
});
