import { rm } from 'node:fs/promises';

import type { MasterLine } from '../../../shared/fixity/contract';
import { inspect } from '../inspection/inspect';
import type { Tools } from '../options';
import type { ArchiveLayout } from '../store/archive-layout';
import { commitDerivatives } from '../store/derivative-store';
import type { MasterShelf } from '../store/master-shelf';
import { stagingFolder } from '../store/staging';

/**
 * Makes the pictures of a master again where they are missing (F117). The master is only read.
 *
 * @returns whether there are pictures now
 * @throws what a master that does not decode throws
 */
export const redraw = async (
  layout: ArchiveLayout,
  shelf: Pick<MasterShelf, 'withLocal'>,
  tools: Tools,
  { sha256, ext, bytes }: MasterLine,
): Promise<boolean> => {
  const dir = await stagingFolder(layout.staging, 'redraw');
  try {
    const { pictures } = await shelf.withLocal({ sha256, ext }, (master) =>
      inspect({ dir, path: master, sha256, bytes }, `${sha256}.${ext}`, tools),
    );
    if (!pictures) return false;
    await commitDerivatives(layout, sha256, dir);
    return true;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};
