import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { service } from '../plugin';
import { answering } from './answering';

/** `GET /api/search` */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (ctx: Context) => answering(ctx, () => service(strapi, 'search').find(ctx.query)),
});
