import { chmod, copyFile, constants, link, mkdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';

import type { ArchiveLayout } from './archive-layout';
import { fsyncPath } from './fsync';
import type { StagedFile } from './staging';

const READ_ONLY = 0o440;

/** The file of this name already lies here with another size: the store, or the disk below it, is damaged. */
export class MasterConflict extends Error {
  constructor(file: string, expected: number, found: number) {
    super(`Master ${file} has ${found} bytes where ${expected} were expected; nothing was overwritten.`);
    this.name = 'MasterConflict';
  }
}

const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'ENOSYS']);

/** Gives the staged bytes their final name, failing with EEXIST rather than replacing (F3). */
const nameOnce = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_HARD_LINKS.has(errorCode(error))) throw error;
    // Some network and USB file systems know no hard links; an exclusive copy keeps "write once".
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await fsyncPath(to);
  }
};

const makeFolders = async (folder: string, root: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true });
  if (!first) return;
  // A new folder is only safe when its name in the folder above is on the disk too.
  for (
    let at = folder;
    at.length >= path.dirname(first).length && at.startsWith(root);
    at = path.dirname(at)
  ) {
    await fsyncPath(at);
  }
};

/**
 * Moves a staged file to its place for good: synced, read-only, never written again (F3, F4).
 * @returns `duplicate: true` where the same bytes already lay there (their size is checked).
 * @throws MasterConflict where a file of that name has another size.
 */
export const commitMaster = async (
  layout: ArchiveLayout,
  staged: StagedFile,
  ext: string,
): Promise<{ path: string; duplicate: boolean }> => {
  const target = layout.masterPath(staged.sha256, ext);
  await makeFolders(path.dirname(target), layout.root);
  await chmod(staged.path, READ_ONLY);
  await fsyncPath(staged.path);
  try {
    await nameOnce(staged.path, target);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const { size } = await stat(target);
    if (size !== staged.bytes) throw new MasterConflict(target, staged.bytes, size);
    await unlink(staged.path);
    return { path: target, duplicate: true };
  }
  await fsyncPath(path.dirname(target));
  await unlink(staged.path);
  return { path: target, duplicate: false };
};
