import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { createKeyedLock } from '../services/keyed-lock';

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    (entry) => entry.isFile() && entry.size > 0,
    () => false,
  );

const lock = createKeyedLock();

/**
 * Makes a file that is not there yet: aside, then by one rename, so that a reader sees it whole or not at all (F12).
 * Two requests for the same file make it once; two processes make it twice, with the same result.
 */
export const writeOnce = (file: string, make: (aside: string) => Promise<unknown>): Promise<void> =>
  lock(file, async () => {
    if (await isThere(file)) return;
    await mkdir(path.dirname(file), { recursive: true });
    const aside = path.join(path.dirname(file), `.${randomUUID()}${path.extname(file)}`);
    try {
      await make(aside);
      await rename(aside, file);
    } finally {
      await rm(aside, { force: true });
    }
  });
