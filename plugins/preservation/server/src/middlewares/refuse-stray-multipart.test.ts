import { mkdtempSync, existsSync, writeFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import refuseStrayMultipart from './refuse-stray-multipart';

const strapi = { config: { get: (_key: string, fallback: unknown) => fallback } } as unknown as Core.Strapi;
const middleware = refuseStrayMultipart({}, { strapi });

const context = (method: string, url: string, multipart = true) => {
  const headers: Record<string, string> = {};
  return {
    method,
    path: url,
    request: {} as { files?: unknown },
    status: 404,
    body: undefined as unknown,
    headers,
    is: () => (multipart ? 'multipart/form-data' : false),
    set: (name: string, value: string) => void (headers[name] = value),
  };
};
const run = (ctx: ReturnType<typeof context>, next: () => Promise<void>) =>
  middleware(ctx as unknown as Context, next);

describe('refuse-stray-multipart (F30)', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'kho-multipart-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const temporary = (name: string) => {
    const filepath = path.join(folder, name);
    writeFileSync(filepath, name);
    return { filepath };
  };

  it.each([
    ['POST', '/api/photos'],
    ['POST', '/admin/login'],
    ['PUT', '/upload'],
    ['POST', '/'],
  ])('answers 415 to %s %s without asking anyone further in', async (method, url) => {
    const ctx = context(method, url);
    const next = jest.fn(async () => undefined);
    await run(ctx, next);
    expect(next).not.toHaveBeenCalled();
    expect(ctx.status).toBe(415);
    expect(ctx.body).toMatchObject({ error: { details: { code: 'MULTIPART_REFUSED' } } });
  });

  it('lets every other body pass', async () => {
    const next = jest.fn(async () => undefined);
    await run(context('POST', '/api/photos', false), next);
    expect(next).toHaveBeenCalledTimes(1);
  });

  it('removes the temporary files of every field after an upload that succeeded', async () => {
    const ctx = context('POST', '/upload');
    const wanted = temporary('wanted');
    const stray = temporary('stray');
    await run(ctx, async () => {
      ctx.request.files = { files: [wanted], other: stray };
      delete ctx.request.files;
    });
    expect(existsSync(wanted.filepath) || existsSync(stray.filepath)).toBe(false);
  });

  it('removes them when the upload was refused', async () => {
    const ctx = context('POST', '/api/upload');
    const file = temporary('refused');
    const attempt = run(ctx, async () => {
      ctx.request.files = { files: file };
      throw new Error('refused');
    });
    await expect(attempt).rejects.toThrow('refused');
    expect(existsSync(file.filepath)).toBe(false);
  });
});
