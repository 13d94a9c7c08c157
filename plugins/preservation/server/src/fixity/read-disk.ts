import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

import type { ShelfFile } from '../../../shared/fixity/compare-shelf';
import { parseMasterFile } from '../../../shared/media-url';
import type { ArchiveLayout } from '../store/archive-layout';

/** Files asked for their sizes at the same time. */
const AT_ONCE = 32;

const HEX = '0123456789abcdef';
/** The first two digits of a checksum: 256 parts, so that memory holds a part of the archive at a time. */
export const SHELVES: readonly string[] = [...HEX].flatMap((one) => [...HEX].map((two) => one + two));

export const entriesOf = async (folder: string) =>
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
export const filesOutsideParts = async (layout: ArchiveLayout): Promise<ShelfFile[]> => {
  async function* beside(): AsyncGenerator<string> {
    for (const entry of await entriesOf(layout.masters)) {
      const file = path.join(layout.masters, entry.name);
      if (!entry.isDirectory()) yield file;
      else if (!SHELVES.includes(entry.name)) yield* filesBelow(file);
    }
  }
  return filesOf(layout, beside());
};

/** The files of one of the 256 folders of `masters/`. */
export const filesInPart = (layout: ArchiveLayout, prefix: string): Promise<ShelfFile[]> =>
  filesOf(layout, filesBelow(path.join(layout.masters, prefix)));
