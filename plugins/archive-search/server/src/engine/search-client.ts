import http from 'node:http';
import https from 'node:https';

import { bytesOf, textOf } from '../utf8';
import { isRefusal } from './engine-errors';
import { EngineRefused, EngineUnavailable } from './search-engine';

/** Where to ask, and how long to wait for the whole answer, in milliseconds. */
export interface SearchClientOptions {
  url: string;
  apiKey: string;
  timeoutMs: number;
}

export interface SearchClient {
  /**
   * Sends a JSON body to a path of the engine and reads its JSON answer.
   * @throws EngineRefused where the engine will not do it, EngineUnavailable where it cannot be asked
   */
  post(path: string, body: unknown): Promise<unknown>;
  /** Closes the connections that are kept. */
  close(): void;
}

interface Answer {
  status: number;
  text: string;
}

/** Connections kept for the next readers; more are opened while more readers wait. */
const KEPT_CONNECTIONS = 16;
/** Idle connections are closed before the engine does it, which would meet a request on its way. */
const IDLE_MS = 4_000;

/** The engine closed a kept connection at the moment we used it: nothing was read of the request. */
const isStale = (error: unknown, request: http.ClientRequest): boolean =>
  request.reusedSocket && ['ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '');

const sentenceIn = (text: string, status: number): string => {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // Whatever stands before the engine may answer in its own words.
  }
  return `the engine answered ${status}`;
};

/**
 * The reader's way to the engine: kept connections, head and body in one packet, the answer decoded once. `fetch`, which
 * the engine's own client uses, took three times as long for the same answer (decision 007).
 * Answers are asked for uncompressed: compressed ones come in pieces, and Meilisearch's socket holds each back until the
 * last one is acknowledged (45 ms instead of 2 ms a search, measured).
 */
export function createSearchClient({ url, apiKey, timeoutMs }: SearchClientOptions): SearchClient {
  const base = new URL(url);
  const library = base.protocol === 'https:' ? https : http;
  const agent = new library.Agent({ keepAlive: true, maxFreeSockets: KEPT_CONNECTIONS, timeout: IDLE_MS });
  const root = base.pathname.replace(/\/$/, '');
  const authorization = apiKey ? { Authorization: `Bearer ${apiKey}` } : {};

  const send = (path: string, payload: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = library.request({
        protocol: base.protocol,
        // An IPv6 address stands in brackets in a URL, but not in a connection.
        hostname: base.hostname.replace(/^\[|\]$/g, ''),
        port: base.port,
        path: `${root}${path}`,
        method: 'POST',
        agent,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': payload.length,
          'Accept-Encoding': 'identity',
          ...authorization,
        },
      });
      let late: EngineUnavailable | undefined;
      const patience = setTimeout(() => {
        late = new EngineUnavailable(`no answer within ${timeoutMs} ms`);
        request.destroy(late);
      }, timeoutMs);
      const fail = (error: Error): void => {
        clearTimeout(patience);
        reject(late ?? (isStale(error, request) ? new StaleConnection(error.message) : error));
      };
      request.on('error', fail);
      request.once('response', (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('error', fail);
        answer.once('end', () => {
          clearTimeout(patience);
          resolve({ status: answer.statusCode ?? 0, text: textOf(Buffer.concat(pieces)) });
        });
      });
      request.end(payload);
    });

  return {
    async post(path, body) {
      const payload = bytesOf(JSON.stringify(body));
      const { status, text } = await send(path, payload).catch((error: unknown) => {
        if (error instanceof StaleConnection) return send(path, payload);
        throw error;
      });
      if (status >= 200 && status < 300) return JSON.parse(text) as unknown;
      const sentence = sentenceIn(text, status);
      throw isRefusal(status) ? new EngineRefused(sentence) : new EngineUnavailable(sentence);
    },
    close: () => agent.destroy(),
  };
}

class StaleConnection extends Error {}
