/**
 * Settings that may lie open in a backup. Whatever is not named here is sealed with the secrets: a password under a name
 * nobody thought of must not lie in the clear.
 */
const PLAIN: ReadonlySet<string> = new Set([
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'PUBLIC_DIR',
  'DATABASE_CLIENT',
  'DATABASE_FILENAME',
  'DATABASE_HOST',
  'DATABASE_PORT',
  'DATABASE_NAME',
  'DATABASE_USERNAME',
  'DATABASE_SSL',
  'DATABASE_SSL_REJECT_UNAUTHORIZED',
  'DATABASE_SCHEMA',
  'DATABASE_POOL_MIN',
  'DATABASE_POOL_MAX',
  'ARCHIVE_DIR',
  'MEILI_URL',
  'MEILI_BIN',
  'MEILI_DATA_DIR',
  'MEILI_INDEX_PREFIX',
  'SEARCH_RATE_LIMIT',
  'ADMIN_COOKIE_SECURE',
  'LEDGER_MAIL_TO',
  'LEDGER_DAILY',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_SECURE',
  'SMTP_USERNAME',
  'SMTP_FROM',
  'FIXITY_SCHEDULE',
  'FIXITY_ROUND_DAYS',
  'FIXITY_BYTES_PER_SECOND',
  'STRAPI_TELEMETRY_DISABLED',
  'STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE',
  'LOG_LEVEL',
]);

/** Secrets the archive makes for itself, as `scripts/lib/env.mjs` does; a test compares the two. */
export const OWN_SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'MEILI_MASTER_KEY',
] as const;

/** Secrets of other machines that are taken along where they are set. */
const FOREIGN_SECRETS = [
  'DATABASE_URL',
  'DATABASE_PASSWORD',
  'SMTP_PASSWORD',
  'MEILI_API_KEY',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
];

type Variables = Readonly<Record<string, string>>;

/** The variables of a `.env` file: `KEY=value` lines, optional quotes, `#` comments. */
export const parseEnv = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split('\n').flatMap((row) => {
      const [, key, value] = /^\s*([A-Z0-9_]+)\s*=\s*(.*?)\s*$/.exec(row) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value.replace(/^(['"])(.*)\1$/, '$2')]];
    }),
  );

/** What is set, in the file and in the environment, which wins; of the environment only what the archive knows. */
export const splitSettings = (
  file: Variables,
  environment: Readonly<Record<string, string | undefined>>,
): { settings: Record<string, string>; secrets: Record<string, string> } => {
  const settings: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  for (const name of [...Object.keys(file), ...PLAIN, ...OWN_SECRETS, ...FOREIGN_SECRETS]) {
    // The passphrase never travels with what it seals.
    if (name.startsWith('BACKUP_PASSPHRASE')) continue;
    const value = environment[name] ?? file[name];
    if (value === undefined || value === '') continue;
    (PLAIN.has(name) ? settings : secrets)[name] = value;
  }
  return { settings, secrets };
};

/** The text of a `.env` file. @throws TypeError for a value that does not fit on one line */
export const envText = (variables: Variables): string =>
  Object.entries(variables)
    .map(([name, value]) => {
      if (/[\r\n]/.test(value)) throw new TypeError(`The value of ${name} has more than one line.`);
      return `${name}=${value}\n`;
    })
    .join('');
