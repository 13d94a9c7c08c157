import path from 'node:path';

import { type Core, createStrapi } from '@strapi/strapi';

/**
 * Boots the compiled application without its web server, for a command that works on the catalogue directly.
 * The workers stay off: what the command changes waits in the outbox, and to be judged again, for the running (or next)
 * server, so that two processes never do the same for one command. The day's check of the ledger is the server's too.
 */
export const bootForCommand = async (): Promise<Core.Strapi> => {
  process.env.SEARCH_WORKER = 'false';
  process.env.EVALUATION_WORKER = 'false';
  process.env.JOBS_WORKER = 'false';
  process.env.LEDGER_DAILY = 'false';
  const appDir = process.cwd();
  return createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
};
