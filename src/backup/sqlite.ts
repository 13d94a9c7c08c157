import { createRequire } from 'node:module';

import type { MasterEntry } from './format';

/** The part of better-sqlite3 that is used here; it ships no types. */
interface Statement {
  readonly get: (...values: unknown[]) => Record<string, unknown> | undefined;
  readonly iterate: (...values: unknown[]) => Iterable<Record<string, unknown>>;
}
interface Connection {
  readonly prepare: (sql: string) => Statement;
  readonly pragma: (text: string, options?: { simple: boolean }) => unknown;
  readonly backup: (to: string, options: { progress: () => number }) => Promise<unknown>;
  readonly close: () => void;
}
type Open = new (file: string, options: { readonly?: boolean; fileMustExist?: boolean }) => Connection;

const Database = createRequire(__filename)('better-sqlite3') as Open;

/** What a saved database says of itself. */
export interface SavedDatabase {
  readonly archive: string;
  readonly ledgerHead: { readonly seq: number; readonly hash: string };
  readonly masters: () => Iterable<MasterEntry>;
  readonly close: () => void;
}

/** More than any database has: the whole copy is one step, so that no writer can make it begin again. */
const ALL_PAGES = 0x7fffffff;

/** Takes a copy of a database that may be in use, by SQLite's own online backup (F126). */
export const snapshotSqlite = async (file: string, to: string): Promise<void> => {
  const live = new Database(file, { readonly: true, fileMustExist: true });
  try {
    await live.backup(to, { progress: () => ALL_PAGES });
  } finally {
    live.close();
  }
  // One file to be carried about, without a log beside it.
  const copy = new Database(to, {});
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
};

/** Opens a saved database. @throws Error where it is damaged or no archive's */
export const openSavedSqlite = (file: string): SavedDatabase => {
  const saved = new Database(file, { readonly: true, fileMustExist: true });
  const state = saved.pragma('integrity_check(1)', { simple: true });
  if (state !== 'ok') throw new Error(`The database is damaged: ${String(state)}`);
  const first = saved.prepare('select change from provenance_ledger where seq = 1').get();
  const head = saved.prepare('select seq, hash from provenance_ledger order by seq desc limit 1').get();
  return {
    archive: archiveIn(first?.change),
    ledgerHead: { seq: Number(head?.seq ?? 0), hash: String(head?.hash ?? '') },
    *masters() {
      const rows = saved
        .prepare('select sha256, ext, bytes from preservation_masters order by sha256')
        .iterate();
      for (const { sha256, ext, bytes } of rows)
        yield { sha256: String(sha256), ext: String(ext), bytes: Number(bytes) };
    },
    close: () => saved.close(),
  };
};

/** The id of the archive in the opening entry of its ledger. @throws Error where there is none */
export const archiveIn = (change: unknown): string => {
  const { new: opened } = JSON.parse(typeof change === 'string' ? change : '{}') as {
    new?: { archive?: unknown };
  };
  if (typeof opened?.archive === 'string') return opened.archive;
  throw new Error('The database has no ledger: it is no archive’s.');
};
