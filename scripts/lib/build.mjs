import fs from 'node:fs';

import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { done, step } from './say.mjs';
import { fingerprint, stampMatches, writeStamp } from './stamp.mjs';

const bin = (name) => inRoot('node_modules', '.bin', name);
const isTest = (file) => /\.test\.tsx?$/.test(file);
const isAdmin = (file) => /\/(?:plugins\/[^/]+\/admin|src\/admin)\//.test(file);

const SERVER = [
  'config',
  'src',
  'plugins',
  'packages',
  'demo',
  'database',
  'tsconfig.json',
  'package-lock.json',
];
const ADMIN = [
  'src/admin',
  'plugins',
  'packages/vietnamese/src',
  'packages/deep-zoom/src',
  'packages/before-after/src',
  'config/admin.ts',
  'config/plugins.ts',
  'package-lock.json',
];
const PORTAL = [
  'portal',
  'packages/vietnamese/src',
  'packages/deep-zoom/src',
  'packages/before-after/src',
  'package-lock.json',
];

/** What was compiled from a file that is gone would still be loaded: a content type, a route. */
const forgetCompiled = () => {
  for (const name of fs.existsSync(inRoot('dist')) ? fs.readdirSync(inRoot('dist')) : [])
    if (name !== 'build') fs.rmSync(inRoot('dist', name), { recursive: true, force: true });
};

/**
 * Each part is built when the bytes it is made from have changed since it was last built here.
 * The admin panel comes first: Strapi's own build compiles the server as well.
 */
const PARTS = {
  admin: {
    vi: 'Dựng trang quản trị (khoảng 1–2 phút)',
    en: 'building the admin panel',
    inputs: () => fingerprint(ADMIN, (file) => isTest(file) || /\/server\//.test(file)),
    output: 'dist/build/index.html',
    make: async () => {
      forgetCompiled();
      await run('strapi build', bin('strapi'), ['build'], {
        env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
      });
      // Strapi's own build compiles the server on the way: no need to do it twice.
      writeStamp('server', PARTS.server.inputs());
    },
  },
  server: {
    vi: 'Biên dịch máy chủ',
    en: 'compiling the server',
    inputs: () => fingerprint(SERVER, (file) => isTest(file) || isAdmin(file)),
    output: 'dist/src/index.js',
    make: () => {
      forgetCompiled();
      return run('tsc', bin('tsc'), ['-p', 'tsconfig.json']);
    },
  },
  portal: {
    vi: 'Dựng trang công chúng',
    en: 'building the public page',
    inputs: () => fingerprint(PORTAL, isTest),
    output: 'portal/dist/index.html',
    make: () =>
      run('vite build', bin('vite'), ['build', '--config', 'portal/vite.config.ts', '--logLevel', 'warn']),
  },
};

/** Builds what is stale among the named parts (`admin`, `server`, `portal`). */
export const build = async (names = ['admin', 'server', 'portal']) => {
  for (const name of Object.keys(PARTS).filter((part) => names.includes(part))) {
    const part = PARTS[name];
    const inputs = part.inputs();
    if (fs.existsSync(inRoot(part.output)) && stampMatches(name, inputs)) continue;
    step(part.vi, part.en);
    const started = Date.now();
    await part.make();
    writeStamp(name, inputs);
    done(`${part.vi}: xong sau ${Math.round((Date.now() - started) / 1000)} s`);
  }
};
