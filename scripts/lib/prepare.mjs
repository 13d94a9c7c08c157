import { build } from './build.mjs';
import { ensureEnv } from './env.mjs';
import { install } from './install.mjs';
import { preflight } from './preflight.mjs';

/** From a bare clone to something that can start: tools checked, libraries installed, `.env` written, stale parts built. */
export const prepare = async () => {
  preflight();
  await install();
  const settings = ensureEnv();
  await build();
  return settings;
};
