import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { binFolder } from '../bin/bin-folder';
import { hashFile } from '../fixity/hash-file';
import { filesInPart, filesOutsideParts } from '../fixity/read-disk';
import type { ArchiveLayout } from './archive-layout';
import { findMaster } from './find-master';
import type { MasterName, MasterShelf } from './master-shelf';
import { commitMaster } from './master-store';

/** Masters on the disk of this machine, below the archive's folder: what every archive has unless it chose otherwise. */
export const localShelf = (layout: ArchiveLayout): MasterShelf => {
  const pathOf = ({ sha256, ext }: MasterName): string => layout.masterPath(sha256, ext);
  return {
    prepare: async () => undefined,
    find: (sha256) => findMaster(layout, sha256),
    put: (staged, ext) => commitMaster(layout, staged, ext),
    withLocal: (master, work) => work(pathOf(master)),
    stat: (master) =>
      stat(pathOf(master)).then(
        (entry) => (entry.isFile() ? entry : null),
        () => null,
      ),
    open: async (master, range) => createReadStream(pathOf(master), range),
    hash: (master, pace, signal) => hashFile(pathOf(master), pace, signal),
    list: (prefix) => filesInPart(layout, prefix),
    strays: () => filesOutsideParts(layout),
    bin: binFolder(layout),
    close: async () => undefined,
  };
};
