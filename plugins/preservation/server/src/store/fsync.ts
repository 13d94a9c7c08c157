import { open } from 'node:fs/promises';

/** Waits until a file or folder is on the disk itself. A folder holds the names: without it a power cut loses the file. */
export const fsyncPath = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
