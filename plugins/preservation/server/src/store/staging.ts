import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { UPLOAD_PREFIX } from '../../../shared/upload/contracts';
import { isOver, PROCESS_MARK } from './process-mark';

/** Bytes that arrived but are not yet judged. `dir` is private to this file and holds everything its check makes. */
export interface StagedFile {
  dir: string;
  path: string;
  sha256: string;
  bytes: number;
}

const ONE_DAY_MS = 24 * 3600 * 1000;

/**
 * Makes a folder of its own in staging, named after this process: where it is killed, the next one knows the folder for
 * abandoned at once (F150).
 *
 * @param what says whose folder it is to whoever looks, e.g. `film`
 */
export const stagingFolder = async (stagingRoot: string, what: string): Promise<string> => {
  const dir = path.join(stagingRoot, `${what}.${PROCESS_MARK}.${randomBytes(8).toString('hex')}`);
  await mkdir(dir, { recursive: true });
  return dir;
};

const isAbandoned = (name: string): boolean => {
  const [, mark, ...rest] = name.split('.');
  return mark !== undefined && rest.length === 1 && isOver(mark);
};

/**
 * Takes a stream in: one pass writes, hashes (SHA-256) and counts; memory stays at one chunk (F2).
 * On any error nothing is left behind (F6).
 */
export const receive = async (source: Readable, stagingRoot: string): Promise<StagedFile> => {
  const dir = await stagingFolder(stagingRoot, 'in');
  const file = path.join(dir, 'bytes');
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await pipeline(
      source,
      async function* tally(chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(file, { flags: 'wx', mode: 0o600, highWaterMark: 1024 * 1024 }),
    );
    return { dir, path: file, sha256: hash.digest('hex'), bytes };
  } catch (error) {
    await discard({ dir });
    throw error;
  }
};

/** Throws away what a staged file and its check left. Safe to call twice. */
export const discard = async ({ dir }: Pick<StagedFile, 'dir'>): Promise<void> => {
  // A program that was just ended may have written its last a moment later.
  await rm(dir, { recursive: true, force: true, maxRetries: 3 });
};

/**
 * Removes what a killed process left: at once where it is certain that it is over (F150). Of another machine, what is
 * younger than a day may belong to an ingest that is still running there.
 * Uploads that wait to be resumed have a longer life and a housekeeping of their own.
 */
export const sweepStaging = async (stagingRoot: string, now = Date.now()): Promise<number> => {
  let swept = 0;
  for (const name of await readdir(stagingRoot)) {
    if (name.startsWith(UPLOAD_PREFIX)) continue;
    const entry = path.join(stagingRoot, name);
    const { mtimeMs } = await stat(entry).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs < ONE_DAY_MS && !isAbandoned(name)) continue;
    await rm(entry, { recursive: true, force: true });
    swept += 1;
  }
  return swept;
};
