import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { tooManyRequests } from '../../../shared/public-error';
import { createRateLimiter } from '../../../shared/rate-limiter';
import { setting } from '../plugin';

const WINDOW_MS = 10_000;

/** Holds back a caller who asks too often (rule X19); the content API has no limit of its own (strapi-notes 1.7). */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const limiter = createRateLimiter(setting(strapi, 'rateLimit'), WINDOW_MS);
  return async (ctx: Context, next: Next): Promise<void> => {
    if (limiter.allow(ctx.ip)) return next();
    const refusal = tooManyRequests();
    ctx.status = refusal.status;
    ctx.set('Retry-After', String(WINDOW_MS / 1000));
    ctx.body = refusal.toBody();
  };
};
