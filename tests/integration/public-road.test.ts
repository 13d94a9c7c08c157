import type { Response } from 'supertest';

import { type Archive, bootArchive } from '../support/boot';
import { createItem } from '../support/fixtures';

/** Rule X21, decision 007. A slash at the end leads over Strapi's router: the answers must be the same over both roads. */
const LIMIT = 60;
let archive: Archive;
let item: string;

beforeAll(async () => {
  archive = await bootArchive({ env: { SEARCH_RATE_LIMIT: String(LIMIT) } });
  const documentId = await createItem(archive, {}, { publish: true });
  item = `/api/items/photo/${documentId}`;
});
afterAll(() => archive?.close());
afterEach(() => jest.restoreAllMocks());

/** Without an engine the search is a 503 with a body of its own. */
const ADDRESSES = () => ['/api/search', item, '/api/items/photo/nosuchdocument', '/api/items/tape/x'];

const comparable = ({ status, body, headers }: Response) => {
  const { date: _date, ...rest } = headers as Record<string, string>;
  return { status, body, headers: rest };
};

const expectSame = async (ask: (address: string) => Promise<Response>) => {
  for (const address of ADDRESSES()) {
    const [short, long] = [await ask(address), await ask(`${address}/`)];
    expect(comparable(short)).toEqual(comparable(long));
  }
};

it('X21: answers what the router answers, with the same headers', async () => {
  // The second answer repeats the security headers of the first.
  for (let turn = 0; turn < 2; turn += 1) await expectSame((address) => archive.request.get(address));
  const { headers } = await archive.request.get(item).expect(200);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  expect(headers['strict-transport-security']).toBeDefined();
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
  expect(headers['set-cookie']).toBeUndefined();
});

it('asks other origins as before', () =>
  expectSame((address) => archive.request.get(address).set('Origin', 'https://example.org')));

it('answers HEAD without a body', () => expectSame((address) => archive.request.head(address)));

it('refuses files sent along', async () => {
  const answer = await archive.request
    .get('/api/search')
    .set('Content-Type', 'multipart/form-data; boundary=x')
    .send('--x--');
  expect(answer.status).toBe(415);
});

it('hides what went wrong', async () => {
  jest.spyOn(archive.strapi.log, 'error').mockReturnValue(archive.strapi.log);
  jest
    .spyOn(archive.strapi.plugin('archive-search').service('search'), 'find')
    .mockRejectedValue(new Error('a secret'));
  const answer = await archive.request.get('/api/search').expect(500);
  expect(JSON.stringify(answer.body)).not.toContain('secret');
  expect(answer.headers['content-security-policy']).toBeDefined();
});

it('leaves other methods to the router', async () => {
  await archive.request.post('/api/search').expect(405);
});

it('X19: counts a caller over both roads, searches and items apart', async () => {
  let asked = 0;
  let last: Response;
  do {
    last = await archive.request.get(asked % 2 ? '/api/search' : '/api/search/');
    asked += 1;
    expect(asked).toBeLessThan(LIMIT * 10);
  } while (last.status !== 429);
  expect(last.headers['retry-after']).toBe('10');
  const [short, long] = await Promise.all([
    archive.request.get('/api/search'),
    archive.request.get('/api/search/'),
  ]);
  expect([short.status, long.status]).toEqual([429, 429]);
  await archive.request.get(item).expect(200);
});
