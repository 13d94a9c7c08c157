import path from 'node:path';

import type { Core } from '@strapi/strapi';

interface SqliteConnection {
  pragma: (statement: string) => unknown;
  prepare: (sql: string) => unknown;
}

/**
 * Takes the write lock when a transaction begins, not at its first write. A transaction that has read before another
 * process wrote can't be upgraded: SQLite then answers "database is locked" at once, whatever the busy timeout, and an
 * ingest beside a running server lost a file in thirty that way.
 */
const lockAtBegin = (connection: SqliteConnection): void => {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => prepare(sql === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : sql);
};

/**
 * SQLite out of the box, PostgreSQL by `DATABASE_CLIENT=postgres` (decision 2).
 * WAL and `synchronous=NORMAL` doubled the creates per second and let readers go on during a write.
 * A second process (the ingest command) may write at the same time, hence the long busy timeout.
 */
const sqlite = (env: Core.Config.Shared.ConfigParams['env']) => ({
  client: 'sqlite' as const,
  connection: {
    // `path.join` would put an absolute path below the application folder.
    filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', 'data/database/archive.db')),
  },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 1,
    afterCreate(
      connection: SqliteConnection,
      done: (error: Error | null, connection: SqliteConnection) => void,
    ) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      connection.pragma('foreign_keys = ON');
      connection.pragma('busy_timeout = 20000');
      connection.pragma('cache_size = -32000');
      lockAtBegin(connection);
      done(null, connection);
    },
  },
});

const postgres = (env: Core.Config.Shared.ConfigParams['env']) => ({
  client: 'postgres' as const,
  connection: {
    connectionString: env('DATABASE_URL'),
    host: env('DATABASE_HOST', '127.0.0.1'),
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME', 'kho_tu_lieu'),
    user: env('DATABASE_USERNAME', 'kho_tu_lieu'),
    password: env('DATABASE_PASSWORD', ''),
    ssl: env.bool('DATABASE_SSL', false) && {
      rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    },
    schema: env('DATABASE_SCHEMA', 'public'),
  },
  pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
});

const complain = (message: unknown): void => void process.stderr.write(`${String(message)}\n`);

/** Knex would complain on standard output, which belongs to what a command answers (`--json`). */
const log = { warn: complain, error: complain, deprecate: complain, debug: complain };

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    ...(env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env)),
    log,
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60000),
  },
});

export default config;
