import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const HOST = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i;

/** Where the archive is reached from outside: as the operator says (PUBLIC_URL), else as this request reached it. */
export const originOf = (strapi: Core.Strapi, ctx: Context): string => {
  const said: unknown = strapi.config.get('server.url');
  if (typeof said === 'string' && /^https?:/.test(said)) return said.replace(/\/+$/, '');
  return HOST.test(ctx.host) ? `${ctx.protocol}://${ctx.host}` : '';
};

/** Sets a strong validator; answers 304 where the reader holds the same already. */
export const isFresh = (ctx: Context, content: string): boolean => {
  ctx.status = 200;
  ctx.set('ETag', `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`);
  if (!ctx.fresh) return false;
  ctx.status = 304;
  return true;
};

/** JSON-LD: plain JSON for everybody, the linked media type for who asks for it by name (IIIF Image API 3, §5.1). */
export const sendJson = (ctx: Context, answer: object, context: string): void => {
  const linked = /application\/ld\+json/i.test(ctx.get('Accept'));
  const text = JSON.stringify(answer);
  ctx.vary('Accept');
  if (isFresh(ctx, `${linked} ${text}`)) return;
  ctx.type = linked ? `application/ld+json;profile="${context}"` : 'application/json';
  ctx.body = text;
};

/** What every answer of these services carries: any website may show it, and nobody may show it after a withdrawal. */
export const setShared = (ctx: Context): void => {
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Access-Control-Expose-Headers', 'Link');
  ctx.set('Cache-Control', 'no-cache');
  ctx.set('X-Content-Type-Options', 'nosniff');
};
