import fs from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import serveStatic from 'koa-static';

/** Pages of the public website; anything else falls through to Strapi (API, admin panel, uploads). */
const PORTAL_PAGES = /^\/(?:$|tim$|gioi-thieu$|muc\/[a-z]+\/[A-Za-z0-9]+$)/;

const HASHED_NAME = /-[\w-]{8}\.\w+$/;

/**
 * Serves the built portal (`portal/dist`): hashed assets for a year, the page itself never from a cache,
 * so that a new build is seen at once. Without a build, `/` goes to the admin panel as Strapi has it.
 */
const portal: Core.MiddlewareFactory = () => {
  const folder = path.resolve(process.cwd(), 'portal', 'dist');
  const page = path.join(folder, 'index.html');
  const assets = serveStatic(folder, {
    index: false,
    setHeaders: (response, file) => {
      // Only a name that carries a hash of its content may be kept for good.
      const lasting = HASHED_NAME.test(file);
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  return async (ctx, next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    if (ctx.path.startsWith('/portal-assets/')) return assets(ctx, next);
    if (!PORTAL_PAGES.test(ctx.path) || !fs.existsSync(page)) return next();
    ctx.type = 'html';
    ctx.set('Cache-Control', 'no-cache');
    ctx.body = fs.createReadStream(page);
  };
};

export default portal;
