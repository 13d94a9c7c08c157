import { Client } from 'pg';

import { runTool, ToolMissing } from '../../plugins/preservation/server/src/inspection/run-tool';
import type { MasterEntry } from './format';
import { BackupRefused } from './refused';
import { archiveIn, type SavedDatabase } from './sqlite';

type Environment = Readonly<Record<string, string | undefined>>;

const LONGEST_MS = 24 * 3_600_000;

/** How to reach the server, as its programs are told: in their environment, where no other account can read it. */
export const postgresEnvironment = (env: Environment): Record<string, string> => {
  const { DATABASE_URL: address } = env;
  const url = address ? new URL(address) : null;
  const given = {
    PGHOST: url?.hostname ?? env.DATABASE_HOST ?? '127.0.0.1',
    PGPORT: url ? url.port || '5432' : (env.DATABASE_PORT ?? '5432'),
    PGUSER: url ? decodeURIComponent(url.username) : (env.DATABASE_USERNAME ?? 'kho_tu_lieu'),
    PGPASSWORD: url ? decodeURIComponent(url.password) : (env.DATABASE_PASSWORD ?? ''),
    PGDATABASE: url ? decodeURIComponent(url.pathname.slice(1)) : (env.DATABASE_NAME ?? 'kho_tu_lieu'),
    PGSSLMODE: env.DATABASE_SSL === 'true' ? 'require' : 'prefer',
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
};

const schemaOf = (env: Environment): string => env.DATABASE_SCHEMA || 'public';

const connect = async (env: Environment): Promise<Client> => {
  const { PGHOST, PGPORT, PGUSER, PGPASSWORD, PGDATABASE } = postgresEnvironment(env);
  const client = new Client({
    host: PGHOST,
    port: Number(PGPORT),
    user: PGUSER,
    password: PGPASSWORD,
    database: PGDATABASE,
    ...(env.DATABASE_SSL === 'true' && {
      ssl: { rejectUnauthorized: env.DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false' },
    }),
  });
  await client.connect();
  return client;
};

/** `pg_dump (PostgreSQL) 15.18 (Debian …)` → 15. */
export const majorOf = (version: string): number => Number(/\(PostgreSQL\) (\d+)/.exec(version)?.[1] ?? 0);

/**
 * The server's programs must be at least as new as the server: older ones refuse, or lose what they do not know.
 * @throws BackupRefused `BACKUP_PG_TOOL_MISSING`, `BACKUP_PG_TOOL_OLD`
 */
const requireTool = async (tool: 'pg_dump' | 'pg_restore', serverMajor: number): Promise<void> => {
  const found = await runTool(tool, ['--version'], { timeoutMs: 10_000 }).catch((error: unknown) => {
    if (error instanceof ToolMissing) return null;
    throw error;
  });
  if (!found)
    throw new BackupRefused(
      'BACKUP_PG_TOOL_MISSING',
      `Máy chưa có ${tool}. Hãy cài gói postgresql-client-${serverMajor} rồi chạy lại.`,
      `${tool} is not installed. Install the package postgresql-client-${serverMajor}.`,
    );
  const major = majorOf(found.stdout.toString('utf8'));
  if (major < serverMajor)
    throw new BackupRefused(
      'BACKUP_PG_TOOL_OLD',
      `${tool} trên máy này (bản ${major}) cũ hơn máy chủ PostgreSQL (bản ${serverMajor}) nên không dùng được. Hãy cài gói postgresql-client-${serverMajor}.`,
      `${tool} here (version ${major}) is older than the PostgreSQL server (${serverMajor}). Install the package postgresql-client-${serverMajor}.`,
    );
};

const serverMajor = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  return Math.floor(Number(rows[0]?.server_version_num ?? 0) / 10_000);
};

const mustEndWell = (tool: string, { code, stderr }: { code: number | null; stderr: string }): void => {
  if (code === 0) return;
  throw new BackupRefused(
    'BACKUP_PG_FAILED',
    `${tool} không làm được: ${stderr.trim().slice(-1000)}`,
    `${tool} failed.`,
  );
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Dumps the database while it is in use, and reads the list of masters and the ledger's head in the very same snapshot
 * (`pg_export_snapshot`), so that the three agree to the row (F126).
 */
export const snapshotPostgres = async (env: Environment, to: string): Promise<SavedDatabase> => {
  const client = await connect(env);
  try {
    await requireTool('pg_dump', await serverMajor(client));
    const schema = schemaOf(env);
    await client.query('begin transaction isolation level repeatable read read only');
    const { rows: exported } = await client.query<{ id: string }>('select pg_export_snapshot() as id');
    const table = (name: string) => `${quoted(schema)}.${name}`;
    const first = await client.query<{ change: string }>(
      `select change from ${table('provenance_ledger')} where seq = 1`,
    );
    const head = await client.query<{ seq: number; hash: string }>(
      `select seq, hash from ${table('provenance_ledger')} order by seq desc limit 1`,
    );
    const masters = await client.query<{ sha256: string; ext: string; bytes: string }>(
      `select sha256, ext, bytes from ${table('preservation_masters')} order by sha256`,
    );
    mustEndWell(
      'pg_dump',
      await runTool(
        'pg_dump',
        [
          '--format=custom',
          '--no-owner',
          '--no-privileges',
          `--snapshot=${exported[0]?.id ?? ''}`,
          `--file=${to}`,
          ...(schema === 'public' ? [] : [`--schema=${quoted(schema)}`]),
        ],
        { timeoutMs: LONGEST_MS, env: postgresEnvironment(env) },
      ),
    );
    const entries: MasterEntry[] = masters.rows.map(({ sha256, ext, bytes }) => ({
      sha256,
      ext,
      bytes: Number(bytes),
    }));
    return {
      archive: archiveIn(first.rows[0]?.change),
      ledgerHead: { seq: Number(head.rows[0]?.seq ?? 0), hash: head.rows[0]?.hash ?? '' },
      masters: () => entries,
      close: () => undefined,
    };
  } finally {
    await client.end();
  }
};

/** Names a table that is in the way; null where the database is empty. @throws where the server cannot be reached */
export const tableInTheWay = async (env: Environment): Promise<string | null> => {
  const client = await connect(env);
  try {
    await requireTool('pg_restore', await serverMajor(client));
    const { rows } = await client.query<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = $1 limit 1',
      [schemaOf(env)],
    );
    return rows[0]?.name ?? null;
  } finally {
    await client.end();
  }
};

/** Puts a dump into an empty database: all of it or nothing. */
export const restorePostgres = async (env: Environment, dump: string): Promise<void> => {
  const schema = schemaOf(env);
  if (schema !== 'public') {
    const client = await connect(env);
    await client.query(`create schema if not exists ${quoted(schema)}`).finally(() => client.end());
  }
  mustEndWell(
    'pg_restore',
    await runTool(
      'pg_restore',
      [
        '--single-transaction',
        '--exit-on-error',
        '--no-owner',
        '--no-privileges',
        `--dbname=${postgresEnvironment(env).PGDATABASE ?? ''}`,
        ...(schema === 'public' ? [] : [`--schema=${schema}`]),
        dump,
      ],
      { timeoutMs: LONGEST_MS, env: postgresEnvironment(env) },
    ),
  );
};
