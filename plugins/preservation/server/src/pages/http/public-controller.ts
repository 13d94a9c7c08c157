import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { isSha256 } from '../../../../shared/media-url';
import {
  isPagePicture,
  parsePageNumber,
  publicPagePictureUrl,
  staffPagePictureUrl,
} from '../../../../shared/pages/page-url';
import { mediaNotFound } from '../../controllers/not-found';
import { sendFile } from '../../controllers/send-file';
import { urlSignerOf } from '../../provider/url-signer-of';
import { mastersOf } from '../../services/masters';
import { pagePicturePath } from '../drawing/page-files';
import { pagesOf } from '../pages';
import { openFileOf } from './open-file';

const MIME = 'image/webp';

/** Pages of published items for everybody, and their pictures for staff. Closed and missing are the same 404 (F22, F77). */
export const publicPagesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const signer = urlSignerOf(strapi);

  return {
    /** `GET /api/media/:kind/:documentId/:sha12/pages/text.json`. */
    async text(context: Context): Promise<void> {
      const open = await openFileOf(strapi, context.params as Record<string, unknown>);
      if (!open) throw mediaNotFound();
      const pages = await pagesOf(strapi).textOf(open.sha256);
      if (pages.length === 0) throw mediaNotFound();
      const data = pages.map(({ page, state, source, text, words }) => ({
        page,
        state,
        source,
        text,
        words: words.map(({ text: word, x, y, w, h }) => ({ text: word, x, y, w, h })),
        picture: publicPagePictureUrl(open.kind, open.documentId, open.sha256, page, 'screen.webp'),
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

    /** `GET /api/media/:kind/:documentId/:sha12/pages/:page/:picture`. */
    async picture(context: Context): Promise<void> {
      const params = context.params as Record<string, unknown>;
      const page = parsePageNumber(params.page);
      if (page === null || !isPagePicture(params.picture)) throw mediaNotFound();
      const open = await openFileOf(strapi, params);
      if (!open) throw mediaNotFound();
      const sent = await sendFile(context, {
        path: pagePicturePath(mastersOf(strapi).layout, open.sha256, page, params.picture),
        mime: MIME,
        identity: `${open.sha256.slice(0, 12)}-${page}-${params.picture}`,
        cacheControl: 'no-cache',
      });
      if (!sent) throw mediaNotFound();
    },

    /** `GET /api/derivatives/:sha256/pages/:page/:picture`, signed (F25). */
    async staffPicture(context: Context): Promise<void> {
      const { sha256, page, picture } = context.params as Record<string, unknown>;
      const number = parsePageNumber(page);
      if (!isSha256(sha256) || number === null || !isPagePicture(picture)) throw mediaNotFound();
      const address = staffPagePictureUrl(sha256, number, picture);
      if (!signer.verify(address, context.query.exp, context.query.sig, Date.now())) throw mediaNotFound();
      const sent = await sendFile(context, {
        path: pagePicturePath(mastersOf(strapi).layout, sha256, number, picture),
        mime: MIME,
        identity: `${sha256}-${number}-${picture}`,
        cacheControl: 'private, max-age=300',
      });
      if (!sent) throw mediaNotFound();
    },
  };
};
