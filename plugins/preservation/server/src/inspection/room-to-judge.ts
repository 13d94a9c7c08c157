import { statfs } from 'node:fs/promises';

/** More than any decoder writes beside a file while it is judged. */
const ROOM_BYTES = 64 * 1024 ** 2;

/**
 * A verdict found on a full disk would be one on the disk: decoders and foreign programs that could not write call a
 * sound picture unreadable (F151).
 *
 * @param dir where the file was being judged
 * @throws an `ENOSPC` where there is no room to judge: to be tried again, nobody's fault
 */
export const assertRoomToJudge = async (dir: string, cause?: unknown): Promise<void> => {
  const { bavail, bsize } = await statfs(dir);
  if (bavail * bsize >= ROOM_BYTES) return;
  throw Object.assign(new Error('ENOSPC: no space left on device to judge the file', { cause }), {
    code: 'ENOSPC',
  });
};
