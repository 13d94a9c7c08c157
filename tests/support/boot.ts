import crypto from 'node:crypto';
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import { type Engine, startEngine } from './engine';

export interface Archive {
  readonly strapi: Core.Strapi;
  /** A supertest agent on the application's own server: `archive.request.get('/api/search')`. */
  readonly request: ReturnType<typeof supertest>;
  /** The real engine, where `search: true` was asked for. */
  readonly engine?: Engine;
  /** Address of the listening server, where `serve: true` was asked for. */
  readonly url?: string;
  /** The folder of this archive: `archive/` holds masters and derivatives. */
  readonly folder: string;
  close: () => Promise<void>;
}

export interface BootOptions {
  /** Start a real Meilisearch and the index worker. Without it the outbox fills and nobody reads it. */
  search?: boolean;
  /** Listen on a free port and serve the admin panel, for a browser. */
  serve?: boolean;
  /** Environment for this boot only, e.g. a PostgreSQL address. */
  env?: Record<string, string>;
  /** Keep files and database of an earlier boot. */
  folder?: string;
}

const APP = path.resolve(__dirname, '..', '..');
const secret = () => crypto.randomBytes(24).toString('hex');

/** Nothing listens there: connections are refused at once. */
const DEAD_ENGINE = 'http://127.0.0.1:9';

const environment = (folder: string, engine: Engine | undefined): Record<string, string> => ({
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'archive.db'),
  ARCHIVE_DIR: path.join(folder, 'archive'),
  PUBLIC_DIR: path.join(folder, 'public'),
  APP_KEYS: `${secret()},${secret()}`,
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  MEILI_URL: engine?.url ?? DEAD_ENGINE,
  MEILI_MASTER_KEY: engine?.key ?? secret(),
  MEILI_INDEX_PREFIX: '',
  SEARCH_WORKER: engine ? 'true' : 'false',
  // Where a test needs verdicts it drains the queue itself, or asks for the worker with `env`.
  EVALUATION_WORKER: 'false',
  JOBS_WORKER: 'false',
});

/**
 * Boots the compiled application (`dist`) on a database, an archive folder and (where asked) an engine of its own.
 * Everything it made is gone after `close()`.
 */
export const bootArchive = async ({
  search = false,
  serve = false,
  env = {},
  folder: given,
}: BootOptions = {}): Promise<Archive> => {
  const folder = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kho-test-'));
  fs.mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  const engine = search ? await startEngine(path.join(folder, 'engine')) : undefined;

  const before = { ...process.env };
  // Set before Strapi is required: parts of it read the environment while loading.
  Object.assign(process.env, environment(folder, engine), env);
  const { createStrapi } = await import('@strapi/strapi');
  const boot = async () =>
    createStrapi({
      appDir: APP,
      distDir: path.join(APP, 'dist'),
      autoReload: false,
      serveAdminPanel: serve,
    }).load();
  const strapi = await boot().catch(async (error: unknown) => {
    // Left running, the engine would keep the whole test run from ending.
    await engine?.stop();
    throw error;
  });
  strapi.server.mount();
  const { httpServer } = strapi.server;
  if (serve) await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));

  return {
    strapi,
    request: supertest(httpServer),
    url: serve ? `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}` : undefined,
    engine,
    folder,
    close: async () => {
      // Events are emitted after the answer and not awaited: let them finish before their database goes.
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      await strapi.destroy();
      await engine?.stop();
      for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
      Object.assign(process.env, before);
      if (!given) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
};
