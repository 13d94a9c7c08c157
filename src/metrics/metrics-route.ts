import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { collectFigures } from './collect-figures';
import { mayWatch } from './may-watch';

/**
 * `GET /api/metrics` for Prometheus and its kind, with the token `METRICS_TOKEN`. To everybody else, and where no token is
 * set, the address does not exist.
 */
export const addMetricsRoute = (strapi: Core.Strapi): void => {
  strapi.server.routes({
    type: 'content-api',
    prefix: '',
    routes: [
      {
        method: 'GET',
        path: '/metrics',
        // Its own token decides: accounts and API tokens of the archive have no part in it.
        config: { auth: false },
        handler: async (ctx: Context) => {
          if (!mayWatch(process.env.METRICS_TOKEN ?? '', ctx.get('authorization'))) return ctx.notFound();
          const { type, text } = await collectFigures(strapi);
          ctx.set('Cache-Control', 'no-store');
          ctx.type = type;
          ctx.body = text;
          return undefined;
        },
      },
    ],
  } as unknown as Parameters<typeof strapi.server.routes>[0]);
};
