import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { createSearchClient, type SearchClient } from './search-client';
import { EngineRefused, EngineUnavailable } from './search-engine';

let answer: http.RequestListener;
let connections = 0;
let requests: { url?: string; headers: http.IncomingHttpHeaders; body: string }[] = [];
let client: SearchClient;

const server = http.createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.once('end', () => {
    requests.push({
      url: request.url,
      headers: request.headers,
      body: Buffer.concat(pieces).toString('utf8'),
    });
    answer(request, response);
  });
});
server.on('connection', () => (connections += 1));

const connect = (timeoutMs = 5_000): SearchClient => {
  const { port } = server.address() as AddressInfo;
  return createSearchClient({ url: `http://127.0.0.1:${port}/engine/`, apiKey: 'key', timeoutMs });
};

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  connections = 0;
  requests = [];
  answer = (_request, response) => response.end('{"results":["Bác Ái"]}');
  client = connect();
});
afterEach(() => client.close());

describe('the reader’s way to the engine', () => {
  it('sends JSON with the key and reads JSON, over one kept connection', async () => {
    for (let turn = 0; turn < 3; turn += 1)
      expect(await client.post('/multi-search', { q: 'Phước Đại' })).toEqual({ results: ['Bác Ái'] });
    expect(connections).toBe(1);
    expect(requests[0]).toMatchObject({
      url: '/engine/multi-search',
      body: '{"q":"Phước Đại"}',
      headers: {
        authorization: 'Bearer key',
        'content-type': 'application/json',
        'accept-encoding': 'identity',
      },
    });
  });

  it('takes several readers at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, q) => client.post('/multi-search', { q })));
    expect(requests).toHaveLength(40);
  });

  it.each([400, 413, 415, 422])(
    'tells a refusal of the question (%i) by the engine’s words',
    async (status) => {
      answer = (_request, response) => response.writeHead(status).end('{"message":"no such attribute"}');
      await expect(client.post('/multi-search', {})).rejects.toEqual(new EngineRefused('no such attribute'));
      await expect(client.post('/multi-search', {})).rejects.toBeInstanceOf(EngineRefused);
    },
  );

  it.each([401, 403, 404, 500, 503])('takes %i as an engine that cannot be asked', async (status) => {
    answer = (_request, response) => response.writeHead(status).end('<html>');
    const error = await client.post('/multi-search', {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineUnavailable);
    expect((error as Error).message).toBe(`the engine answered ${status}`);
  });

  it('waits no longer than it was told to', async () => {
    answer = () => undefined;
    const hasty = connect(30);
    await expect(hasty.post('/multi-search', {})).rejects.toBeInstanceOf(EngineUnavailable);
    hasty.close();
  });

  it('waits no longer for the end of an answer that has begun, and does not ask again', async () => {
    const hasty = connect(500);
    await hasty.post('/multi-search', {});
    answer = (_request, response) => response.write('{"results":[');
    await expect(hasty.post('/multi-search', {})).rejects.toBeInstanceOf(EngineUnavailable);
    expect(requests).toHaveLength(2);
    hasty.close();
  });

  it('asks again, once, where the engine closed a kept connection meanwhile', async () => {
    await client.post('/multi-search', {});
    const first = answer;
    answer = (request) => {
      answer = first;
      request.socket.destroy();
    };
    expect(await client.post('/multi-search', {})).toEqual({ results: ['Bác Ái'] });
    expect([requests.length, connections]).toEqual([3, 2]);
  });

  it('does not insist on a new connection', async () => {
    answer = (request) => request.socket.destroy();
    await expect(client.post('/multi-search', {})).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(requests).toHaveLength(1);
  });

  it('says so where nobody answers', async () => {
    const nobody = createSearchClient({ url: 'http://127.0.0.1:9', apiKey: '', timeoutMs: 1_000 });
    await expect(nobody.post('/multi-search', {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    nobody.close();
  });
});
