import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { service } from '../plugin';

/** `GET /archive-search/status` (staff) */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async report(ctx: Context) {
    ctx.body = await service(strapi, 'status').report();
  },
});
