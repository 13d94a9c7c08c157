import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { createKeyedLock } from '../services/keyed-lock';
import { isOver, PROCESS_MARK } from '../store/process-mark';

export const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    (entry) => entry.isFile() && entry.size > 0,
    () => false,
  );

const lock = createKeyedLock();

/** What killed processes left half made in a folder (F150). */
const removeAbandoned = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const [first, mark, ...rest] = name.split('.');
    if (first === '' && mark && rest.length > 0 && isOver(mark))
      await rm(path.join(folder, name), { force: true });
  }
};

/**
 * Makes a file that is not there yet: aside, then by one rename, so that a reader sees it whole or not at all (F12).
 * Two requests for the same file make it once; two processes make it twice, with the same result.
 */
export const writeOnce = (file: string, make: (aside: string) => Promise<unknown>): Promise<void> =>
  lock(file, async () => {
    if (await isThere(file)) return;
    await mkdir(path.dirname(file), { recursive: true });
    await removeAbandoned(path.dirname(file));
    const aside = path.join(path.dirname(file), `.${PROCESS_MARK}.${randomUUID()}${path.extname(file)}`);
    try {
      await make(aside);
      await rename(aside, file);
    } finally {
      await rm(aside, { force: true });
    }
  });
