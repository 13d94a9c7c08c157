import path from 'node:path';

import type { Knex } from 'knex';

import type { Shelf, ShelfLine, ShelfRow } from '../../../shared/fixity/compare-shelf';
import { isSha256 } from '../../../shared/media-url';
import type { ArchiveLayout } from '../store/archive-layout';
import type { MasterShelf } from '../store/master-shelf';
import type { PlainDatabase } from './database';
import { entriesOf } from './read-disk';
import { FILES, MASTERS } from './tables';

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
export const createShelfReader = (
  database: PlainDatabase,
  layout: ArchiveLayout,
  shelf: Pick<MasterShelf, 'list' | 'strays'>,
) => {
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
    const files = await shelf.list(prefix);
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

    /** Files beside the 256 parts, which no part would see. */
    strays: (): Promise<Shelf['files']> => shelf.strays(),

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
