import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * Reads a file and hashes what lies on the disk: whatever went wrong on the way, in memory or while writing, shows here.
 * Memory stays at one piece. @throws the signal's reason when it is aborted
 */
export const readBack = async (
  file: string,
  signal: AbortSignal,
): Promise<{ sha256: string; bytes: number }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024, signal })) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
};
