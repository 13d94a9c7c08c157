import { rm } from 'node:fs/promises';

import type { ArchiveLayout } from '../../store/archive-layout';
import { stagingFolder } from '../../store/staging';

/** A folder for one piece of work, gone after it. What a killed process leaves is swept with the rest of staging. */
export const withScratch = async <T>(
  { staging }: Pick<ArchiveLayout, 'staging'>,
  work: (dir: string) => Promise<T>,
): Promise<T> => {
  const dir = await stagingFolder(staging, 'pages');
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};
