import path from 'node:path';

import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: path.resolve(process.cwd(), env('PUBLIC_DIR', 'public')) },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_BANNER', false) } },
  // Node ends a request after 300 s; a film over a slow line takes hours. The idle timeout still ends a dead one.
  http: { serverOptions: { requestTimeout: 6 * 3600 * 1000 } },
});

export default config;
