import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What was loaded, and into which database. */
export interface Stamp {
  /** SHA-256 of the demonstration data and of the tools that decide what can be drawn. */
  readonly data: string;
  readonly database: string;
}

export const STAMP_FILE = path.join('.cache', 'kho', 'demo-loaded.json');

/** SHA-256 of any data, as the JSON that stands for it. */
export const hashOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex');

/**
 * Names the database so that another one in its place is not mistaken for it: a SQLite file by its path and its
 * inode (a deleted and newly made file has another birth), `null` when there is none or when it is a server,
 * which can only be asked after booting.
 */
export const databaseIdentity = (env: NodeJS.ProcessEnv): string | null => {
  if ((env.DATABASE_CLIENT ?? 'sqlite') !== 'sqlite') return null;
  const file = path.resolve(env.DATABASE_FILENAME || 'data/database/archive.db');
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `sqlite:${file}:${stat.ino}:${Math.round(stat.birthtimeMs)}` : null;
};

export const readStamp = (file: string): Stamp | null => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Stamp;
  } catch {
    // Absent or torn: the same as never loaded; loading again is idempotent.
    return null;
  }
};

export const writeStamp = (file: string, stamp: Stamp): void => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(stamp)}\n`);
};
