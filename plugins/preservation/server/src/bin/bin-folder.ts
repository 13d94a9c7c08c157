import { mkdir, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

import { parseMasterFile } from '../../../shared/media-url';
import type { ArchiveLayout } from '../store/archive-layout';
import { fsyncPath } from '../store/fsync';
import type { MasterBin, MasterName } from '../store/master-shelf';

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const move = async (from: string, to: string): Promise<void> => {
  await mkdir(path.dirname(to), { recursive: true });
  await rename(from, to);
  await fsyncPath(path.dirname(to));
  await fsyncPath(path.dirname(from));
};

/** `<archive>/bin/`: where the files of purged masters lie for a last day. */
export const binFolder = (layout: ArchiveLayout): MasterBin => {
  const folder = path.join(layout.root, 'bin');
  const placeOf = ({ sha256, ext }: MasterName) =>
    path.join(folder, path.basename(layout.masterPath(sha256, ext)));

  return {
    /** Moves a master into the bin. A file that is missing already has nothing to move. */
    async put(master: MasterName): Promise<void> {
      const from = layout.masterPath(master.sha256, master.ext);
      if (await exists(from)) await move(from, placeOf(master));
    },

    /** Moves it back, unless the same bytes lie in the store again. */
    async takeOut(master: MasterName): Promise<void> {
      const to = layout.masterPath(master.sha256, master.ext);
      if (await exists(to)) await unlink(placeOf(master));
      else await move(placeOf(master), to);
    },

    /** Erases the file and the pictures that were made from it. */
    async erase(master: MasterName): Promise<void> {
      await rm(placeOf(master), { force: true });
      await fsyncPath(folder);
      await rm(layout.derivativeDir(master.sha256), { recursive: true, force: true });
    },

    /** The masters whose files lie in the bin. */
    async list(): Promise<MasterName[]> {
      const names = await readdir(folder).catch((): string[] => []);
      return names.flatMap((name) => parseMasterFile(name) ?? []);
    },
  };
};
