import crypto from 'node:crypto';
import fs from 'node:fs';

import { inRoot } from './paths.mjs';
import { done } from './say.mjs';

const secret = (bytes = 32) => crypto.randomBytes(bytes).toString('base64url');

/** Every secret of the archive; each is random, made on this machine, and leaves it never. */
const SECRETS = {
  APP_KEYS: () => [secret(), secret()].join(','),
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  MEILI_MASTER_KEY: secret,
};

const SETTINGS = {
  HOST: '127.0.0.1',
  PORT: '1337',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
};

/** The variables of a `.env` file: `KEY=value` lines, optional quotes, `#` comments. */
export const parseEnv = (text) =>
  Object.fromEntries(
    text
      .split('\n')
      .map((row) => /^\s*([A-Z0-9_]+)\s*=\s*(.*?)\s*$/.exec(row))
      .filter(Boolean)
      .map(([, key, value]) => [key, value.replace(/^(['"])(.*)\1$/, '$2')]),
  );

/**
 * Makes sure that `.env` exists with every secret, readable by its owner only, and returns its variables.
 * What stands in it is never changed; what is missing is appended.
 */
export const ensureEnv = (file = inRoot('.env')) => {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const present = parseEnv(text);
  const missing = [
    ...Object.entries(SETTINGS).filter(([key]) => !(key in present)),
    ...Object.entries(SECRETS)
      .filter(([key]) => !(key in present))
      .map(([key, make]) => [key, make()]),
  ];
  if (missing.length > 0) {
    const head = text ? text.replace(/\n*$/, '\n') : '# Made by the start command. Never commit this file.\n';
    fs.writeFileSync(file, `${head}${missing.map(([key, value]) => `${key}=${value}`).join('\n')}\n`, {
      mode: 0o600,
    });
    done('Đã tạo .env với các khóa bí mật ngẫu nhiên (chỉ chủ máy đọc được)', '.env written, mode 600');
  }
  fs.chmodSync(file, 0o600);
  return { ...present, ...Object.fromEntries(missing) };
};
