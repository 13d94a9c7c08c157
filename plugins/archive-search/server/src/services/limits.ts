import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { tooManyRequests } from '../../../shared/public-error';
import { createRateLimiter, type RateLimiter } from '../../../shared/rate-limiter';
import { setting } from '../plugin';

const WINDOW_MS = 10_000;

/** Holds back callers who ask too often (rule X19); the content API has no limit of its own (strapi-notes 1.7). */
export interface LimitsService {
  /** Answers 429 in place of `answer` where the caller used up the bucket, whatever road they came by. */
  hold<T>(bucket: string, ctx: Context, answer: () => Promise<T>): Promise<T | undefined>;
}

export default ({ strapi }: { strapi: Core.Strapi }): LimitsService => {
  const limiters = new Map<string, RateLimiter>();
  const limiterOf = (bucket: string): RateLimiter => {
    const known = limiters.get(bucket) ?? createRateLimiter(setting(strapi, 'rateLimit'), WINDOW_MS);
    limiters.set(bucket, known);
    return known;
  };
  return {
    async hold(bucket, ctx, answer) {
      if (limiterOf(bucket).allow(ctx.ip)) return answer();
      const refusal = tooManyRequests();
      ctx.status = refusal.status;
      ctx.set('Retry-After', String(WINDOW_MS / 1000));
      ctx.body = refusal.toBody();
      return undefined;
    },
  };
};
