import { ensureEnv } from './lib/env.mjs';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runCommand } from './lib/say.mjs';

/** `npm run types`: `types/generated` after a change of a schema. Strapi boots for it, so it needs the secrets. */
await runCommand(async () => {
  await install();
  await run('strapi ts:generate-types', inRoot('node_modules/.bin/strapi'), ['ts:generate-types'], {
    env: { ...ensureEnv(), STRAPI_TELEMETRY_DISABLED: 'true' },
  });
});
