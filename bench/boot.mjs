import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { ROOT } from '../scripts/lib/paths.mjs';
import { archiveEnv, benchFolder } from './lib-app.mjs';
import { median, ms, verdict } from './lib-figures.mjs';

/**
 * Boot of our application against an empty Strapi 5.54 application (SQLite, users-permissions, nothing else), each in a
 * fresh process on an existing database, alternating. The figure is `createStrapi().load()`.
 */
const ROUNDS = 7;
const BOOT = `
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
(async () => {
  const started = performance.now();
  const app = await createStrapi({ appDir: process.cwd(), distDir: path.join(process.cwd(), process.env.BENCH_DIST), autoReload: false, serveAdminPanel: false }).load();
  console.log('BOOT ' + (performance.now() - started));
  await app.destroy();
  process.exit(0);
})();`;

const emptyApp = (folder) => {
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  write(
    'package.json',
    JSON.stringify({
      name: 'empty',
      version: '0.0.0',
      dependencies: JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).dependencies,
    }),
  );
  write(
    'config/admin.js',
    `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } } });`,
  );
  write(
    'config/server.js',
    `module.exports = ({ env }) => ({ app: { keys: env.array('APP_KEYS') }, logger: { updates: { enabled: false } } });`,
  );
  write('config/api.js', 'module.exports = {};');
  write(
    'config/plugins.js',
    `module.exports = ({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } });`,
  );
  write(
    'config/middlewares.js',
    `module.exports = ['strapi::logger','strapi::errors','strapi::security','strapi::cors','strapi::poweredBy','strapi::query','strapi::body','strapi::session','strapi::favicon','strapi::public'];`,
  );
  write(
    'config/database.js',
    `module.exports = ({ env }) => ({ connection: { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true } });`,
  );
  write('src/index.js', 'module.exports = { register() {}, bootstrap() {} };');
  write('src/api/.gitkeep', '');
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
};

const boot = (cwd, env, dist) => {
  const out = execFileSync(process.execPath, ['-e', BOOT], {
    cwd,
    env: { ...process.env, ...env, BENCH_DIST: dist },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(/BOOT ([\d.]+)/.exec(String(out))[1]);
};

const folder = benchFolder('boot');
const rival = path.join(folder, 'empty');
fs.mkdirSync(rival);
emptyApp(rival);
const ours = archiveEnv(folder);
const theirs = { ...ours, DATABASE_FILENAME: path.join(folder, 'empty.db') };

const first = { ours: boot(ROOT, ours, 'dist'), empty: boot(rival, theirs, '.') };
const samples = { ours: [], empty: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  samples.empty.push(boot(rival, theirs, '.'));
  samples.ours.push(boot(ROOT, ours, 'dist'));
}
fs.rmSync(folder, { recursive: true, force: true });
const ratio = median(samples.ours) / median(samples.empty);
console.log(
  `empty Strapi ${ms(median(samples.empty))}, ours ${ms(median(samples.ours))} (medians of ${ROUNDS}); first boot, fresh database: ${ms(first.empty)} and ${ms(first.ours)}, ${(first.ours / first.empty).toFixed(2)} ×`,
);
verdict('boot against an empty Strapi', `${ratio.toFixed(2)} ×`, '1.5 ×', ratio <= 1.5);
