import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { PLUGIN, service } from '../plugin';
import type { Handler } from '../public-road/known-headers';
import { passedThrough } from '../public-road/passing';
import { publicAddress } from '../public-road/public-addresses';

type Controller = Record<string, ((ctx: Context) => Promise<void>) | undefined>;

const inOrder = (handlers: readonly Handler[], ctx: Context, last: Next): Promise<unknown> =>
  handlers.reduceRight<Next>(
    (next, handler) => () => Promise.resolve(handler(ctx, next)),
    () => Promise.resolve(last()),
  )();

/**
 * The short road to the public reading answers (decision 007): first in `config/middlewares`, it takes `GET` and `HEAD`
 * of the search and of items past what they do not need, and leaves everything else alone.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  let handlers: Handler[] | undefined;

  return async (ctx: Context & { params?: unknown }, next: Next): Promise<unknown> => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    const address = publicAddress(ctx.path, prefix);
    if (!address) return next();
    // At the first request, when every middleware is there.
    handlers ??= passedThrough(strapi);
    const { controller, action, params } = address;
    return inOrder(handlers, ctx, async () => {
      ctx.params = params;
      await service(strapi, 'limits').hold(controller, ctx, async () => {
        const answer = (strapi.plugin(PLUGIN).controller(controller) as Controller)[action];
        await answer?.(ctx);
      });
    });
  };
};
