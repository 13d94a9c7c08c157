import crypto from 'node:crypto';

import { Client } from 'pg';

/** The server that `npm run test:pg` started. */
const serverUrl = (): string => {
  const url = process.env.TEST_PG_URL;
  if (!url) throw new Error('These tests need PostgreSQL: run them with `npm run test:pg`.');
  return url;
};

/** Makes an empty database of its own for one test file and returns the environment that boots an archive on it. */
export const createDatabase = async (): Promise<Record<string, string>> => {
  const name = `archive_${crypto.randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: `${serverUrl()}/postgres` });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${serverUrl()}/${name}` };
};

/** Lets nobody into a database and throws out who is in it, as when its server stops; and opens it again. */
export const outageOf = (environment: Readonly<Record<string, string>>) => {
  const name = new URL(environment.DATABASE_URL ?? '').pathname.slice(1);
  const asServer = async (...statements: string[]): Promise<void> => {
    const client = new Client({ connectionString: `${serverUrl()}/postgres` });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  return {
    away: () =>
      asServer(
        `alter database ${name} with allow_connections false`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      ),
    back: () => asServer(`alter database ${name} with allow_connections true`),
  };
};
