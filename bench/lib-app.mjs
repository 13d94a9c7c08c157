import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

import { startMeilisearch } from '../scripts/lib/meilisearch.mjs';
import { ROOT } from '../scripts/lib/paths.mjs';

const require = createRequire(import.meta.url);
const secret = () => crypto.randomBytes(24).toString('hex');

/** A throw-away folder for one measurement; `BENCH_DIR` puts it on another disk. */
export const benchFolder = (name) => {
  const folder = fs.mkdtempSync(path.join(process.env.BENCH_DIR ?? os.tmpdir(), `kho-bench-${name}-`));
  fs.mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  return folder;
};

/** The environment of an archive that lives in `folder`, as production has it but for the secrets. */
export const archiveEnv = (folder, engine) => ({
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
  LOG_LEVEL: 'error',
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
  MEILI_URL: engine?.url ?? 'http://127.0.0.1:9',
  MEILI_MASTER_KEY: engine?.key ?? secret(),
  SEARCH_RATE_LIMIT: '0',
  SEARCH_WORKER: engine ? 'true' : 'false',
  EVALUATION_WORKER: 'false',
  JOBS_WORKER: 'false',
});

/** Replaces the write pipeline by nothing, for the rival "the same application without it". Before the boot only. */
export const withoutPipeline = () => {
  const file = path.join(ROOT, 'dist/src/write-pipeline/write-pipeline.js');
  require.cache[file] = {
    id: file,
    filename: file,
    loaded: true,
    exports: { createWritePipeline: () => (_context, next) => next() },
  };
};

/** Boots the compiled application in this process. */
export const bootBench = async ({ folder, engine, serve = false, env = {} }) => {
  Object.assign(process.env, archiveEnv(folder, engine), env);
  process.chdir(ROOT);
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
  strapi.log.level = 'error';
  if (!serve) return { strapi };
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  return { strapi, url: `http://127.0.0.1:${strapi.server.httpServer.address().port}` };
};

export const startEngine = (folder) =>
  startMeilisearch({ folder: path.join(folder, 'engine'), key: secret() });
