import type { Archive } from './boot';

/** Addresses within an answer: whatever looks like one of ours, absolute or from the root. */
const ADDRESS = /(?:https?:\/\/[^"'\s<>\\/]+)?(\/(?:api|uploads|upload)\/[^"'\s<>\\]*)/g;

export const addressesIn = (text: string): string[] =>
  [...text.replaceAll('\\/', '/').matchAll(ADDRESS)].map(([, path = '']) => path);

export interface Crawl {
  /** Every address asked, with its status. */
  readonly status: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
}

const MOST = 2000;

/**
 * Goes from some addresses to every one that any answer contains, as a crawler does that knows the standards: it asks
 * image services for their info and a few pictures too.
 */
export const crawl = async (
  { request }: Archive,
  seeds: readonly string[],
  headers: Record<string, string> = {},
): Promise<Crawl> => {
  const status = new Map<string, number>();
  const texts = new Map<string, string>();
  const waiting = [...seeds];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (status.has(path)) continue;
    if (status.size > MOST) throw new Error('The crawl has no end.');
    const answer = await request.get(path).set(headers).redirects(0).buffer(true);
    status.set(path, answer.status);
    const type = String(answer.headers['content-type'] ?? '');
    const found: string[] = [answer.headers.location, answer.headers.link]
      .filter((header): header is string => typeof header === 'string')
      .flatMap(addressesIn);
    if (/json|text|xml|html/.test(type)) {
      texts.set(path, answer.text ?? '');
      found.push(...addressesIn(answer.text ?? ''));
    }
    for (const address of found) {
      waiting.push(address);
      const service = /^\/api\/iiif\/3\/[^/?]+$/.exec(address)?.[0];
      if (service) {
        waiting.push(
          `${service}/info.json`,
          `${service}/full/max/0/default.jpg`,
          `${service}/0,0,512,512/256,/0/default.webp`,
        );
      }
    }
  }
  return { status, texts };
};
