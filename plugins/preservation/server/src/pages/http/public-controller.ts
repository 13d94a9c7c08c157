import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { parsePublicMedia } from '../../../../shared/media-url';
import { publicPagePictureUrl } from '../../../../shared/pages/page-url';
import { mediaNotFound } from '../../controllers/not-found';
import { fileOf, readPublishedItem } from '../../reading/published-item';
import { readingOf } from '../../reading/reading';
import { pagesOf } from '../pages';

/** The text of pages for everybody. Closed and missing are the same 404 (F22, F77). */
export const publicPagesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/media/:kind/:documentId/:sha12/pages/text.json`. */
  async text(context: Context): Promise<void> {
    const address = parsePublicMedia({ ...context.params, variant: 'text.json' });
    const item = address && (await readPublishedItem(strapi, address.kind, address.documentId));
    const file = item && fileOf(item, address.sha12);
    if (!file || !readingOf(strapi).decide({ viewer: 'anonymous', item, use: 'text' }).allowed)
      throw mediaNotFound();
    const { sha256 } = file.facts;
    const pages = await pagesOf(strapi).textOf(sha256);
    if (pages.length === 0) throw mediaNotFound();
    const data = pages.map(({ page, state, source, text, words }) => ({
      page,
      state,
      source,
      text,
      words: words.map(({ text: word, x, y, w, h }) => ({ text: word, x, y, w, h })),
      picture: publicPagePictureUrl(item.kind, item.documentId, sha256, page, 'screen.webp'),
    }));
    const body = JSON.stringify({ data });
    context.set('Cache-Control', 'no-cache');
    context.set('X-Content-Type-Options', 'nosniff');
    context.status = 200;
    context.etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    if (context.fresh) {
      context.status = 304;
      return;
    }
    context.type = 'application/json';
    context.body = body;
  },
});
