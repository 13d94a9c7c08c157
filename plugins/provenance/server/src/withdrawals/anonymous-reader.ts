import http from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Core } from '@strapi/strapi';

const TIMEOUT_MS = 10_000;
/** A body is only searched for an id: more than this of it is not needed. */
const MOST_BYTES = 2 * 1024 * 1024;

export interface AnonymousAnswer {
  readonly status: number;
  readonly body: string;
}

export interface AnonymousReader {
  get: (address: string) => Promise<AnonymousAnswer>;
  close: () => Promise<void>;
}

/**
 * Asks the archive's own server as a stranger would: real HTTP, no account, through every middleware. A door of its own
 * on the loopback, so that it works whatever host and port the archive listens on, and behind any proxy.
 */
export const openAnonymousReader = async (strapi: Core.Strapi): Promise<AnonymousReader> => {
  const door = http.createServer((request, response) => {
    strapi.server.httpServer.emit('request', request, response);
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen(0, '127.0.0.1', resolve);
  });
  const { port } = door.address() as AddressInfo;

  return {
    get: (address) =>
      new Promise((resolve, reject) => {
        const request = http.get({
          host: '127.0.0.1',
          port,
          path: address,
          agent: false,
          timeout: TIMEOUT_MS,
        });
        request.once('timeout', () => request.destroy(new Error(`no answer after ${TIMEOUT_MS} ms`)));
        request.once('error', reject);
        request.once('response', (response) => {
          const chunks: Buffer[] = [];
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size <= MOST_BYTES) chunks.push(chunk);
          });
          response.once('error', reject);
          response.once('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
          );
        });
      }),
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        door.closeAllConnections();
      }),
  };
};
