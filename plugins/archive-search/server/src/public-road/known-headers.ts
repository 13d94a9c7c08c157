import type { Context, Next } from 'koa';

export type Handler = (ctx: Context, next: Next) => unknown;

type HeaderValue = number | string | string[];

/**
 * A middleware that does nothing but set the same headers for every request, run once and its headers repeated from then
 * on. `strapi::security` builds its policy anew for every request, which takes longer than a search's whole way otherwise.
 */
export function withKnownHeaders(middleware: Handler): Handler {
  let known: [string, HeaderValue][] | undefined;
  return async (ctx, next) => {
    if (known) {
      for (const [name, value] of known) ctx.res.setHeader(name, value);
      return next();
    }
    const before = ctx.res.getHeaders();
    return middleware(ctx, () => {
      known = Object.entries(ctx.res.getHeaders()).filter(
        (entry): entry is [string, HeaderValue] => entry[1] !== undefined && entry[1] !== before[entry[0]],
      );
      return next();
    });
  };
}
