import fs from 'node:fs';
import { spawn } from 'node:child_process';

import { build } from './lib/build.mjs';
import { ensureEnv } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { preflight } from './lib/preflight.mjs';
import { line, Refusal, runCommand, step } from './lib/say.mjs';

/**
 * `npm run bench` runs all; `npm run bench -- write search` runs some. What each measures, how, and the figures
 * that were seen stand in bench/README.md.
 */
const BENCHES = [
  'boot',
  'write',
  'load',
  'search',
  'index',
  'search-quality',
  'ingest',
  'film',
  'iiif',
  'evaluation',
  'ledger',
  'fixity',
  'upload',
  'large',
];

const runBench = (name, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', inRoot('bench', `${name}.mjs`), ...args], {
      stdio: 'inherit',
      cwd: inRoot(),
    });
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Refusal(`Đo “${name}” không chạy được.`, `bench ${name} failed`)),
    );
  });

await runCommand(async () => {
  preflight();
  await install();
  ensureEnv();
  await build(['server']);
  const args = process.argv.slice(2);
  const chosen = args.filter((argument) => BENCHES.includes(argument));
  const rest = args.filter((argument) => !BENCHES.includes(argument));
  const names = chosen.length > 0 ? chosen : BENCHES.filter((name) => name !== 'load');
  for (const name of names) {
    if (!fs.existsSync(inRoot('bench', `${name}.mjs`))) continue;
    step(`Đo: ${name}`, 'benchmark');
    await runBench(name, rest);
    line();
  }
});
