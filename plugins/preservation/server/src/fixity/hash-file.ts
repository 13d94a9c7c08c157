import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import type { Pace } from '../../../shared/fixity/pace';

/** Measured: larger pieces hash no faster, smaller ones spend their time on the way to the disk and back. */
const PIECE = 1024 * 1024;

/** What was read. */
export interface HashedFile {
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * SHA-256 of a file in two buffers: while one piece is hashed the next is on its way from the disk. Memory does not grow
 * with the file.
 *
 * @throws what the file system throws; the reason of `signal` when it is aborted
 */
export const hashFile = async (file: string, pace: Pace, signal?: AbortSignal): Promise<HashedFile> => {
  const handle = await open(file, 'r');
  try {
    const hash = createHash('sha256');
    let [filling, waiting] = [Buffer.allocUnsafe(PIECE), Buffer.allocUnsafe(PIECE)];
    let bytes = 0;
    let reading = handle.read(filling, 0, PIECE, 0);
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) break;
      signal?.throwIfAborted();
      bytes += bytesRead;
      const piece = filling;
      [filling, waiting] = [waiting, filling];
      const wait = pace.after(bytesRead);
      if (wait >= 1) await pause(wait, undefined, { signal });
      reading = handle.read(filling, 0, PIECE, bytes);
      hash.update(bytesRead === PIECE ? piece : piece.subarray(0, bytesRead));
    }
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
};
