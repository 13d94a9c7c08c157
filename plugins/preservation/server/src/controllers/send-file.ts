import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import type { Context } from 'koa';

import { parseRange } from './parse-range';

export interface Sendable {
  path: string;
  mime: string;
  /** Says which file it is; with size and time it makes the strong validator. */
  identity: string;
  cacheControl: string;
  disposition?: 'attachment';
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
 * Answers with a file: strong ETag, 304, one byte range, never guessed by the browser (F23).
 * @returns false, the answer untouched, where there is no such file.
 */
export const sendFile = async (
  ctx: Context,
  { path, mime, identity, cacheControl, disposition }: Sendable,
): Promise<boolean> => {
  const entry = await sizeAndTime(path);
  if (!entry) return false;
  const { size, mtimeMs } = entry;
  ctx.status = 200;
  ctx.set('Cache-Control', cacheControl);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Accept-Ranges', 'bytes');
  ctx.etag = `"${identity}-${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  if (disposition) ctx.set('Content-Disposition', disposition);
  if (ctx.fresh) {
    ctx.status = 304;
    return true;
  }
  const range = parseRange(ctx.get('Range'), size);
  if (range === 'unsatisfiable') {
    ctx.status = 416;
    ctx.set('Content-Range', `bytes */${size}`);
    return true;
  }
  let stream: ReadStream;
  if (range) {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
    stream = createReadStream(path, range);
    ctx.length = range.end - range.start + 1;
  } else {
    stream = createReadStream(path);
    ctx.length = size;
  }
  ctx.type = mime;
  ctx.body = stream;
  return true;
};
