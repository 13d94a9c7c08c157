import { build } from './lib/build.mjs';
import { spawnTied } from './lib/child.mjs';
import { ensureEnv } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { preflight } from './lib/preflight.mjs';
import { runCommand } from './lib/say.mjs';

/** `npm run ingest -- FOLDER …`: prepares what is stale, then hands over to the compiled command. */
await runCommand(async () => {
  const quiet = process.argv.includes('--json');
  const log = console.log;
  // With --json every line on standard output belongs to a file.
  if (quiet) console.log = console.error;
  preflight();
  await install();
  const settings = ensureEnv();
  await build(['server']);
  console.log = log;
  const child = spawnTied(process.execPath, [inRoot('dist/src/ingest/main.js'), ...process.argv.slice(2)], {
    env: { NODE_ENV: 'production', LOG_LEVEL: 'warn', ...settings, ...process.env },
    stdio: 'inherit',
  });
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
