import path from 'node:path';

import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: path.resolve(process.cwd(), env('PUBLIC_DIR', 'public')) },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_BANNER', false) } },
  http: {
    serverOptions: {
      // Who has not even said what is wanted after 20 s wants a connection, not an answer.
      headersTimeout: 20_000,
      // Node ends a request after 300 s. A film comes in pieces of 16 MiB, each a request: two hours let one through at
      // 20 kbit/s, and a film sent whole by the media library at 25 Mbit/s. Bodies that trickle are ended much earlier
      // (`resumable/slow-bodies.ts`).
      requestTimeout: 2 * 3600 * 1000,
      connectionsCheckingInterval: 10_000,
    },
  },
});

export default config;
