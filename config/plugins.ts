import type { Core } from '@strapi/strapi';

/**
 * Stands for the mail server nobody named: every letter is refused, so that none seems to have gone out. Strapi's own
 * default would try a sendmail that nobody set up, and warns about it at each start.
 */
const NO_MAIL_SERVER = {
  name: 'none',
  version: '1',
  send: (_mail: unknown, done: (error: Error) => void): void =>
    done(new Error('SMTP_HOST names no mail server: the letter was not sent.')),
};

/** Mail goes out only where a server for it is named. */
const email = (env: Core.Config.Shared.ConfigParams['env']): Core.Config.Plugin => {
  const host = env('SMTP_HOST', '');
  if (!host) return { email: { config: { provider: 'nodemailer', providerOptions: NO_MAIL_SERVER } } };
  const user = env('SMTP_USERNAME', '');
  const from = env('SMTP_FROM', user || `kho-tu-lieu@${host}`);
  return {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: {
          host,
          port: env.int('SMTP_PORT', 587),
          secure: env.bool('SMTP_SECURE', false),
          ...(user && { auth: { user, pass: env('SMTP_PASSWORD', '') } }),
        },
        settings: { defaultFrom: from, defaultReplyTo: from },
      },
    },
  };
};

// This file is also evaluated by the admin build: it must stay free of server imports.
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  provenance: {
    enabled: true,
    resolve: './plugins/provenance',
    config: {
      worker: env.bool('EVALUATION_WORKER', true),
      ledgerDaily: env.bool('LEDGER_DAILY', true),
      ledgerMailTo: env('LEDGER_MAIL_TO', ''),
      canMail: env('SMTP_HOST', '') !== '',
    },
  },
  ...email(env),
  preservation: {
    enabled: true,
    resolve: './plugins/preservation',
    config: {
      archiveDir: env('ARCHIVE_DIR', 'data/archive'),
      masters: {
        store: env('MASTERS_STORE', 'local'),
        endpoint: env('S3_ENDPOINT', ''),
        bucket: env('S3_BUCKET', ''),
        region: env('S3_REGION', ''),
        accessKeyId: env('S3_ACCESS_KEY_ID', ''),
        secretAccessKey: env('S3_SECRET_ACCESS_KEY', ''),
        forcePathStyle: env.bool('S3_FORCE_PATH_STYLE', false),
        prefix: env('S3_PREFIX', ''),
        acl: env('S3_ACL', 'private'),
        cacheBytes: env.int('S3_CACHE_BYTES'),
      },
      restoreCheck: env.bool('RESTORE_CHECK', false),
      fixity: {
        scheduled: env.bool('FIXITY_SCHEDULE', true),
        roundDays: env.int('FIXITY_ROUND_DAYS'),
        bytesPerSecond: env.int('FIXITY_BYTES_PER_SECOND'),
      },
      // Unset: one per core, at most four.
      concurrency: env.int('DECODERS'),
      jobs: { worker: env.bool('JOBS_WORKER', true), leaseMs: env.int('JOBS_LEASE_MS', 30_000) },
      uploads: {
        maxBytes: env.int('UPLOAD_MAX_BYTES', 20 * 1024 ** 3),
        expiryHours: env.int('UPLOAD_EXPIRY_HOURS', 7 * 24),
      },
    },
  },
  'archive-search': {
    enabled: true,
    resolve: './plugins/archive-search',
    config: {
      url: env('MEILI_URL', 'http://127.0.0.1:7700'),
      apiKey: env('MEILI_API_KEY', env('MEILI_MASTER_KEY', '')),
      indexPrefix: env('MEILI_INDEX_PREFIX', ''),
      worker: env.bool('SEARCH_WORKER', true),
    },
  },
  upload: {
    config: {
      sizeLimit: 20 * 1024 ** 3,
      concurrentUploadSize: 1,
      security: {
        // The preservation plugin decides by the bytes, with a sentence and a code. A list of real types here would answer
        // before it in bare English; an empty one makes Strapi warn at every upload.
        deniedTypes: ['application/x-never'],
      },
    },
  },
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
      jwtSecret: env('JWT_SECRET'),
    },
  },
});

export default config;
