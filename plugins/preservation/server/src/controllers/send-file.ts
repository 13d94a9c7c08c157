import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

import type { Context } from 'koa';

import { parseRange } from './parse-range';

/** Bytes that do not lie on this disk, or not always. */
export interface Source {
  stat: () => Promise<{ size: number; mtimeMs: number } | null>;
  open: (range?: { start: number; end: number }) => Promise<Readable>;
}

export interface Sendable {
  /** A file of this disk, or where else its bytes come from. */
  path: string | Source;
  mime: string;
  /** Says which file it is; with size and time it makes the strong validator. */
  identity: string;
  cacheControl: string;
  /** A whole `Content-Disposition`; without it the browser shows the file. */
  disposition?: string;
}

const sizeAndTime = async (path: string): Promise<{ size: number; mtimeMs: number } | null> => {
  try {
    const entry = await stat(path);
    return entry.isFile() ? entry : null;
  } catch {
    return null;
  }
};

/**
 * The range a request may have: only of a GET, and only while the file is still the one of which the reader holds the
 * beginning (`If-Range`, RFC 9110 §13.1.5). A date there never matches: we send no `Last-Modified`.
 */
const rangeOf = (ctx: Context, etag: string, size: number): ReturnType<typeof parseRange> => {
  if (ctx.method !== 'GET') return null;
  const condition = ctx.get('If-Range').trim();
  return condition === '' || condition === etag ? parseRange(ctx.get('Range'), size) : null;
};

/**
 * Answers with a file: strong ETag, 304, one byte range, never guessed by the browser (F23, F93).
 * @returns false, the answer untouched, where there is no such file.
 */
export const sendFile = async (
  ctx: Context,
  { path, mime, identity, cacheControl, disposition }: Sendable,
): Promise<boolean> => {
  const entry = typeof path === 'string' ? await sizeAndTime(path) : await path.stat();
  if (!entry) return false;
  const { size, mtimeMs } = entry;
  ctx.status = 200;
  ctx.set('Cache-Control', cacheControl);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Accept-Ranges', 'bytes');
  const etag = `"${identity}-${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  ctx.set('ETag', etag);
  if (disposition) ctx.set('Content-Disposition', disposition);
  if (ctx.fresh) {
    ctx.status = 304;
    return true;
  }
  const range = rangeOf(ctx, etag, size);
  if (range === 'unsatisfiable') {
    ctx.status = 416;
    ctx.set('Content-Range', `bytes */${size}`);
    return true;
  }
  ctx.type = mime;
  ctx.length = size;
  // Nothing is opened for the headers alone.
  if (ctx.method === 'HEAD') return true;
  if (range) {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  }
  ctx.body =
    typeof path === 'string'
      ? createReadStream(path, range ?? undefined)
      : await path.open(range ?? undefined);
  // Koa forgets the length when it is given a stream.
  ctx.length = range ? range.end - range.start + 1 : size;
  return true;
};
