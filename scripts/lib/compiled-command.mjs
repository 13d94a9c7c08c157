import { build } from './build.mjs';
import { spawnTied } from './child.mjs';
import { ensureEnv } from './env.mjs';
import { install } from './install.mjs';
import { inRoot } from './paths.mjs';
import { preflight } from './preflight.mjs';
import { runCommand } from './say.mjs';

/**
 * Prepares what is stale, then hands over to a compiled command below `dist/`, with the arguments as they came.
 * With `--json` every line on standard output belongs to the command.
 */
export const compiledCommand = (file) =>
  runCommand(async () => {
    const log = console.log;
    if (process.argv.includes('--json')) console.log = console.error;
    preflight();
    await install();
    const settings = ensureEnv();
    await build(['server']);
    console.log = log;
    const child = spawnTied(process.execPath, [inRoot('dist', file), ...process.argv.slice(2)], {
      env: { NODE_ENV: 'production', LOG_LEVEL: 'warn', ...settings, ...process.env },
      stdio: 'inherit',
    });
    process.on('SIGINT', () => child.kill('SIGINT'));
    process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  });
