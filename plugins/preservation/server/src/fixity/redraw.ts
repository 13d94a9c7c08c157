import { rm } from 'node:fs/promises';

import type { MasterLine } from '../../../shared/fixity/contract';
import { inspect } from '../inspection/inspect';
import type { Tools } from '../options';
import type { ArchiveLayout } from '../store/archive-layout';
import { commitDerivatives } from '../store/derivative-store';
import { stagingFolder } from '../store/staging';

/**
 * Makes the pictures of a master again where they are missing (F117). The master is only read.
 *
 * @returns whether there are pictures now
 * @throws what a master that does not decode throws
 */
export const redraw = async (
  layout: ArchiveLayout,
  tools: Tools,
  { sha256, ext, bytes }: MasterLine,
): Promise<boolean> => {
  const dir = await stagingFolder(layout.staging, 'redraw');
  try {
    const master = layout.masterPath(sha256, ext);
    const { pictures } = await inspect({ dir, path: master, sha256, bytes }, `${sha256}.${ext}`, tools);
    if (!pictures) return false;
    await commitDerivatives(layout, sha256, dir);
    return true;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};
