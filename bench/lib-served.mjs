import { fork } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { ROOT } from '../scripts/lib/paths.mjs';
import { archiveEnv } from './lib-app.mjs';

const require = createRequire(import.meta.url);
const SELF = fileURLToPath(import.meta.url);

/** The application with its panel and its workers, in a process of its own, so that its memory is its own too. */
const serve = async () => {
  process.chdir(ROOT);
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: true,
  }).load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'kho-vphu' } });
  const account = { email: 'do@example.org', password: `Aa1${crypto.randomBytes(9).toString('hex')}` };
  await strapi
    .service('admin::user')
    .create({ ...account, firstname: 'Lan', lastname: 'Nguyễn', isActive: true, roles: [role.id] });
  process.send({ url: `http://127.0.0.1:${httpServer.address().port}`, account });
};

if (process.argv[2] === 'served') await serve();

/** @returns address, account of an editor, and the process's resident memory in MiB */
export const startServed = (folder) =>
  new Promise((resolve, reject) => {
    const child = fork(SELF, ['served'], {
      env: { ...process.env, ...archiveEnv(folder), NODE_ENV: 'test', JOBS_WORKER: 'true' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('exit', (code) => reject(new Error(`The application ended (${code}).`)));
    child.once('message', ({ url, account }) =>
      resolve({
        url,
        account,
        memory: () =>
          Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
        stop: () => child.kill('SIGKILL'),
      }),
    );
  });
