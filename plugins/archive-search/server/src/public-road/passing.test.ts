import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { withKnownHeaders, type Handler } from './known-headers';
import { passedThrough } from './passing';

interface FakeResponse {
  headers: Record<string, string>;
}

const contextWith = (headers: Record<string, string> = {}): Context & FakeResponse => {
  const all = { ...headers };
  const res = {
    getHeaders: () => ({ ...all }),
    setHeader: (name: string, value: string) => (all[name.toLowerCase()] = value),
  };
  return { res, headers: all } as unknown as Context & FakeResponse;
};

describe('passedThrough', () => {
  const passed: string[] = [];
  const strapiWith = (middlewares: unknown[], loud = true) =>
    ({
      log: { isLevelEnabled: () => loud },
      config: { get: () => middlewares },
      middleware: (name: string) =>
        name === 'global::unknown'
          ? undefined
          : (config: { note?: string }) => (_ctx: Context, next: () => Promise<void>) => {
              passed.push(config.note ?? name);
              return next();
            },
    }) as unknown as Core.Strapi;
  const walk = async (middlewares: unknown[], loud?: boolean) => {
    passed.length = 0;
    for (const handler of passedThrough(strapiWith(middlewares, loud)))
      await handler(contextWith(), () => Promise.resolve());
    return passed;
  };

  it('passes by what these answers do not need, and keeps the order of the rest', async () => {
    expect(
      await walk([
        'plugin::archive-search.public-road',
        'strapi::logger',
        'strapi::errors',
        { name: 'strapi::cors', config: { note: 'cors as configured' } },
        'strapi::body',
        { name: 'strapi::session', config: {} },
        'global::portal',
        'strapi::public',
      ]),
    ).toEqual(['strapi::logger', 'strapi::errors', 'cors as configured']);
  });

  it('composes no log line that nobody would write', async () => {
    const configured = ['strapi::logger', 'strapi::errors'];
    expect(await walk(configured, false)).toEqual(['strapi::errors']);
    expect(await walk(configured, true)).toEqual(configured);
  });

  it('passes through whatever somebody adds later', async () => {
    expect(await walk(['strapi::errors', 'global::closed-at-night'])).toContain('global::closed-at-night');
  });

  it('refuses to leave out what it cannot find', () => {
    expect(() => passedThrough(strapiWith(['global::unknown']))).toThrow('global::unknown');
    expect(() => passedThrough(strapiWith([{ resolve: './somewhere' }]))).toThrow('knows no middleware');
  });
});

describe('withKnownHeaders', () => {
  it('repeats what the middleware set the first time, and nothing that others set', async () => {
    let runs = 0;
    const security: Handler = (ctx, next) => {
      runs += 1;
      ctx.res.setHeader('X-Frame-Options', 'SAMEORIGIN');
      return next();
    };
    const handler = withKnownHeaders(security);
    const first = contextWith({ 'x-request-id': '1' });
    const second = contextWith({ 'x-request-id': '2' });
    await handler(first, () => Promise.resolve(first.res.setHeader('X-Later', '1')) as never);
    await handler(second, () => Promise.resolve());
    expect(second.headers).toEqual({ 'x-request-id': '2', 'x-frame-options': 'SAMEORIGIN' });
    expect(runs).toBe(1);
  });

  it('remembers nothing of a middleware that did not let the request pass', async () => {
    let runs = 0;
    const handler = withKnownHeaders(() => {
      runs += 1;
    });
    await handler(contextWith(), () => Promise.resolve());
    await handler(contextWith(), () => Promise.resolve());
    expect(runs).toBe(2);
  });
});
