import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';

import { type PagePicture } from '../../../../shared/pages/page-url';
import type { ArchiveLayout } from '../../store/archive-layout';

/** Where the picture of a page lies, whether or not it exists. */
export const pagePicturePath = (
  layout: ArchiveLayout,
  sha256: string,
  page: number,
  picture: PagePicture,
): string => {
  if (!Number.isSafeInteger(page) || page < 1) throw new TypeError('not a page number');
  return path.join(layout.derivativeDir(sha256), 'pages', `${page}.${picture}`);
};

/** Moves a finished picture into place by one rename (F12). */
export const commitPagePicture = async (from: string, to: string): Promise<void> => {
  await mkdir(path.dirname(to), { recursive: true });
  await rename(from, to);
};
