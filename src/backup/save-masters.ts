import fs from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';

import { copyVerified } from './copy-verified';
import type { BackupLayout, MasterEntry } from './format';

/** Disks like a few at a time; more would only move their heads about. */
const LANES = 4;

export interface SavedMasters {
  readonly count: number;
  readonly bytes: number;
  /** Copied now; the others were there. */
  readonly copied: number;
  readonly damaged: readonly { readonly sha256: string; readonly why: string }[];
}

const sizeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  );

/** Runs `work` over an iterable in a few lanes; the first error ends all. */
export const inLanes = async <T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> => {
  const iterator = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};

/**
 * Copies what the backup does not have yet (F126): by checksum, hashed while it is copied, synced. A good copy is never
 * replaced, least of all by a damaged one. A master that is gone from its place may lie in `bin/` for a last day.
 *
 * @param listFile gets one line a master
 */
export const saveMasters = async (
  masters: Iterable<MasterEntry>,
  archive: string,
  layout: BackupLayout,
  listFile: string,
  onProgress: (done: number) => void,
): Promise<SavedMasters> => {
  const list = fs.createWriteStream(listFile, { flags: 'wx' });
  const damaged: { sha256: string; why: string }[] = [];
  let [count, bytes, copied] = [0, 0, 0];

  const copyOne = async (master: MasterEntry, target: string): Promise<string | null> => {
    const { sha256, ext } = master;
    const places = [
      path.join(archive, 'masters', sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.${ext}`),
      path.join(archive, 'bin', `${sha256}.${ext}`),
    ];
    let why = 'ENOENT';
    for (const place of places)
      try {
        if (await copyVerified(place, target, sha256)) {
          copied += 1;
          return null;
        }
        return 'CHANGED';
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? '';
        // Only what is wrong with this one file: a full disk ends the backup.
        if (!['ENOENT', 'EIO', 'EACCES', 'EISDIR', 'EPERM'].includes(code)) throw error;
        why = code;
      }
    return why;
  };

  await inLanes(masters, async (master) => {
    const target = layout.masterPath(master);
    const has = await sizeOf(target);
    // Without a known length (or with another one) the copy is made anew, under another name until it is whole.
    const why = has === master.bytes ? null : await copyOne(master, target);
    if (why !== null) damaged.push({ sha256: master.sha256, why });
    if (!list.write(`${JSON.stringify(master)}\n`)) await once(list, 'drain');
    count += 1;
    bytes += master.bytes;
    onProgress(count);
  });
  list.end();
  await once(list, 'close');
  return { count, bytes, copied, damaged };
};
