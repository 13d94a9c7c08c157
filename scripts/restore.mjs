import { build } from './lib/build.mjs';
import { spawnTied } from './lib/child.mjs';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { preflight } from './lib/preflight.mjs';
import { runCommand } from './lib/say.mjs';

/**
 * `npm run restore -- FROM [--into FOLDER] [--snapshot ID]`. Unlike other commands it makes no `.env` first: the settings
 * and secrets come out of the backup.
 */
await runCommand(async () => {
  const log = console.log;
  if (process.argv.includes('--json')) console.log = console.error;
  preflight();
  await install();
  await build(['server']);
  console.log = log;
  const child = spawnTied(
    process.execPath,
    [inRoot('dist/src/command/restore.js'), ...process.argv.slice(2)],
    {
      env: { NODE_ENV: 'production', LOG_LEVEL: 'warn', ...process.env },
      stdio: 'inherit',
    },
  );
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
