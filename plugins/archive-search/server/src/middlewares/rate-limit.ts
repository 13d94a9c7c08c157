import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { service } from '../plugin';

/** Holds back a caller who asks too often (rule X19). `bucket` names what is counted together. */
export default ({ bucket }: { bucket: string }, { strapi }: { strapi: Core.Strapi }) =>
  (ctx: Context, next: Next): Promise<unknown> =>
    service(strapi, 'limits').hold(bucket, ctx, next);
