import { unlink } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { isUploadPath } from './is-upload-path';

interface TemporaryFile {
  filepath?: unknown;
}

const VI = 'Địa chỉ này không nhận tệp gửi kèm. Hãy gửi tệp qua thư viện tư liệu.';
const EN = 'This address takes no files. Send files through the media library.';

const pathsIn = (files: unknown): string[] =>
  Object.values((files ?? {}) as Record<string, TemporaryFile | TemporaryFile[]>)
    .flat()
    .map((file) => file?.filepath)
    .filter((filepath): filepath is string => typeof filepath === 'string');

/** Remembers every temporary file the body parser reports, because the parser forgets them when a request fails. */
const watchFiles = (ctx: Context): (() => string[]) => {
  const seen: string[] = [];
  let current: unknown;
  Object.defineProperty(ctx.request, 'files', {
    configurable: true,
    enumerable: true,
    get: () => current,
    set: (files: unknown) => {
      seen.push(...pathsIn(files));
      current = files;
    },
  });
  return () => seen;
};

/**
 * Stands before `strapi::body`, which parses a multipart body for every address, before anyone is asked who they are,
 * and removes only what came in the field `files` of a request that succeeded (F30).
 * A multipart body anywhere but at the upload routes gets 415 unread; there, no temporary file outlives the request.
 */
const refuseStrayMultipart = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const apiPrefix: string = strapi.config.get('api.rest.prefix', '/api');

  return async (ctx: Context, next: Next): Promise<void> => {
    if (!ctx.is('multipart/*')) return next();
    if (ctx.method !== 'POST' || !isUploadPath(ctx.path, apiPrefix)) {
      ctx.status = 415;
      // The body stays unread; the connection cannot be used for another request.
      ctx.set('Connection', 'close');
      ctx.body = {
        data: null,
        error: {
          status: 415,
          name: 'UnsupportedMediaTypeError',
          message: VI,
          details: { code: 'MULTIPART_REFUSED', vi: VI, en: EN, field: null },
        },
      };
      return undefined;
    }
    const temporaryFiles = watchFiles(ctx);
    try {
      return await next();
    } finally {
      await Promise.all(temporaryFiles().map((file) => unlink(file).catch(() => undefined)));
    }
  };
};

export default refuseStrayMultipart;
