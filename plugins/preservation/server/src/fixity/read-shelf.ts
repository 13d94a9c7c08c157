import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

import type { Knex } from 'knex';

import type { Shelf, ShelfFile, ShelfLine, ShelfRow } from '../../../shared/fixity/compare-shelf';
import { isSha256, parseMasterFile } from '../../../shared/media-url';
import type { ArchiveLayout } from '../store/archive-layout';
import type { PlainDatabase } from './database';
import { FILES, MASTERS } from './tables';

/** Files asked for their sizes at the same time. */
const AT_ONCE = 32;

const HEX = '0123456789abcdef';
/** The first two digits of a checksum: 256 parts, so that memory holds a part of the archive at a time. */
export const SHELVES: readonly string[] = [...HEX].flatMap((one) => [...HEX].map((two) => one + two));

const entriesOf = async (folder: string) =>
  readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });

/** All below a folder that is no folder itself. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  for (const entry of await entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else yield file;
  }
}

const shelfFile = async (layout: ArchiveLayout, file: string): Promise<ShelfFile | null> => {
  const master = parseMasterFile(path.basename(file));
  const isInPlace = master !== null && layout.masterPath(master.sha256, master.ext) === file;
  // It may have gone since the folder was read: a staged link, a file put into the bin.
  const size = await stat(file).then(
    (entry) => entry.size,
    () => null,
  );
  if (size === null) return null;
  return { path: path.relative(layout.root, file), bytes: size, master: isInPlace ? master : null };
};

const filesOf = async (layout: ArchiveLayout, files: AsyncGenerator<string>): Promise<ShelfFile[]> => {
  const found: ShelfFile[] = [];
  const lane = async (): Promise<void> => {
    for await (const file of files) {
      const one = await shelfFile(layout, file);
      if (one) found.push(one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return found;
};

/** Files beside the 256 folders of `masters/`, which no shelf would see. */
export const readStrays = async (layout: ArchiveLayout): Promise<ShelfFile[]> => {
  async function* beside(): AsyncGenerator<string> {
    for (const entry of await entriesOf(layout.masters)) {
      const file = path.join(layout.masters, entry.name);
      if (!entry.isDirectory()) yield file;
      else if (!SHELVES.includes(entry.name)) yield* filesBelow(file);
    }
  }
  return filesOf(layout, beside());
};

const picturesOf = async (layout: ArchiveLayout, prefix: string): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  for (const second of await entriesOf(path.join(layout.derivatives, prefix)))
    for (const { name } of await entriesOf(path.join(layout.derivatives, prefix, second.name)))
      if (isSha256(name))
        found.set(
          name,
          (await entriesOf(layout.derivativeDir(name))).map((entry) => entry.name),
        );
  return found;
};

const bytesOf = (facts: unknown): number | null => {
  const { bytes } = (typeof facts === 'string' ? JSON.parse(facts) : (facts ?? {})) as { bytes?: unknown };
  return typeof bytes === 'number' ? bytes : null;
};

const rowOf = (row: Record<string, unknown>): ShelfRow => ({
  name: String(row.name),
  hash: String(row.hash),
  ext: row.ext === null ? null : String(row.ext),
  bytes: bytesOf(row.provider_metadata),
});

const ROW_COLUMNS = ['name', 'hash', 'ext', 'provider_metadata'] as const;

/** Reads parts of the archive from database and disk. */
export const createShelfReader = (database: PlainDatabase, layout: ArchiveLayout) => {
  const within = (query: Knex.QueryBuilder, column: string, prefix: string) =>
    query.where(column, '>=', prefix).andWhere(column, '<=', `${prefix}${'f'.repeat(62)}`);

  /**
   * Rows, then lines, then files: each is written after the next one (F5), so that what comes in meanwhile never looks
   * lost.
   */
  const read = async (prefix: string): Promise<Shelf> => {
    const { lines, rows } = await database.inTransaction(async (trx) => {
      const found: Record<string, unknown>[] = await within(
        database.table(trx, FILES),
        'hash',
        prefix,
      ).select(...ROW_COLUMNS);
      const listed: Record<string, unknown>[] = await within(
        database.table(trx, MASTERS),
        'sha256',
        prefix,
      ).select('sha256', 'ext', 'bytes', 'derivative_state');
      return { lines: listed, rows: found };
    });
    const pictures = await picturesOf(layout, prefix);
    const files = await filesOf(layout, filesBelow(path.join(layout.masters, prefix)));
    const known: ShelfLine[] = lines.map((line) => ({
      sha256: String(line.sha256),
      ext: String(line.ext),
      bytes: Number(line.bytes),
      derivativeState: String(line.derivative_state),
    }));
    return { lines: known, rows: rows.map(rowOf), files, pictures };
  };

  return {
    read,

    /** Rows of the media library that name no checksum at all. */
    foreignRows: (): Promise<ShelfRow[]> =>
      database.inTransaction(async (trx) => {
        const rows: Record<string, unknown>[] = await database
          .table(trx, FILES)
          .whereRaw('length(hash) <> 64')
          .select(...ROW_COLUMNS)
          .limit(1000);
        return rows.map(rowOf);
      }),
  };
};

export type ShelfReader = ReturnType<typeof createShelfReader>;
