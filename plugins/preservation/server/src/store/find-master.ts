import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

import type { ArchiveLayout } from './archive-layout';

/** Looks for a master on the disk, which is the truth even where the database lost it. @returns its extension, or null. */
export const findMaster = async (
  layout: ArchiveLayout,
  sha256: string,
): Promise<{ ext: string; bytes: number } | null> => {
  const folder = path.dirname(layout.masterPath(sha256, 'x'));
  const names = await readdir(folder).catch((): string[] => []);
  const name = names.find((entry) => entry.startsWith(`${sha256}.`));
  if (!name) return null;
  const { size } = await stat(path.join(folder, name));
  return { ext: path.extname(name).slice(1), bytes: size };
};
