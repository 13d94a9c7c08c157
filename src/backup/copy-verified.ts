import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const PIECE = 1024 * 1024;

export interface Copied {
  readonly sha256: string;
  readonly bytes: number;
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** What a copy of this name left that was killed. */
const removeHalves = async (to: string): Promise<void> => {
  const folder = path.dirname(to);
  for (const name of await readdir(folder))
    if (name.startsWith(`${path.basename(to)}.part-`)) await rm(path.join(folder, name), { force: true });
};

/**
 * Copies a file and hashes what it copies; the copy has its name only when it is whole, as expected and on the disk
 * itself. A half-made one has another name and is recognisable by it (`.part-…`).
 *
 * @param expected the SHA-256 the bytes must have; without it they are taken as they are
 * @returns null where the bytes are others: nothing is left then
 * @throws what the file system throws
 */
export const copyVerified = async (
  from: string,
  to: string,
  expected?: string,
  mode = 0o440,
): Promise<Copied | null> => {
  await mkdir(path.dirname(to), { recursive: true });
  await removeHalves(to);
  const half = `${to}.part-${randomBytes(6).toString('hex')}`;
  const source = await open(from, 'r');
  try {
    const target = await open(half, 'wx', 0o600);
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(PIECE);
    let bytes = 0;
    try {
      for (;;) {
        const { bytesRead } = await source.read(buffer, 0, PIECE, bytes);
        if (bytesRead === 0) break;
        const piece = buffer.subarray(0, bytesRead);
        hash.update(piece);
        for (let written = 0; written < bytesRead; )
          written += (await target.write(piece, written, bytesRead - written, bytes + written)).bytesWritten;
        bytes += bytesRead;
      }
      await target.sync();
    } finally {
      await target.close();
    }
    const sha256 = hash.digest('hex');
    if (expected !== undefined && sha256 !== expected) return null;
    await chmod(half, mode);
    await rename(half, to);
    await syncFolder(path.dirname(to));
    return { sha256, bytes };
  } finally {
    await source.close();
    await rm(half, { force: true });
  }
};
