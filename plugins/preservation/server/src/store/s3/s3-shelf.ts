import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

import { mimeOfStoredExt } from '../../../../shared/accepted-types';
import type { ShelfFile } from '../../../../shared/fixity/compare-shelf';
import type { Pace } from '../../../../shared/fixity/pace';
import { parseMasterFile } from '../../../../shared/media-url';
import type { HashedFile } from '../../fixity/hash-file';
import { filesOutsideParts, filesInPart, SHELVES } from '../../fixity/read-disk';
import type { ArchiveLayout } from '../archive-layout';
import type { S3Options } from '../masters-options';
import type { MasterName, MasterShelf } from '../master-shelf';
import { MasterConflict } from '../master-store';
import { MasterStoreAway } from '../master-store-away';
import { type BucketObject, openBucket } from './bucket';
import { createMasterCache, MasterChanged } from './master-cache';
import { s3Bin } from './s3-bin';
import { folderOf, masterKey } from './s3-key';

const isObject = (entry: BucketObject | string): entry is BucketObject => typeof entry !== 'string';

const shelfFile = ({ key, bytes }: BucketObject): ShelfFile => {
  const master = parseMasterFile(key.split('/').at(-1));
  return { path: key, bytes, master: master && masterKey(master) === key ? master : null };
};

/** @throws MasterStoreAway where the bytes break off */
const hashOf = async (bytes: Readable, pace: Pace | null, signal?: AbortSignal): Promise<HashedFile> => {
  const hash = createHash('sha256');
  let count = 0;
  try {
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      hash.update(piece);
      count += piece.length;
      const wait = pace?.after(piece.length) ?? 0;
      if (wait >= 1) await pause(wait, undefined, { signal });
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw new MasterStoreAway(error);
  }
  return { sha256: hash.digest('hex'), bytes: count };
};

const refuseLocalMasters = async (layout: ArchiveLayout): Promise<void> => {
  let found = (await filesOutsideParts(layout)).length;
  for (const prefix of SHELVES) if (found === 0) found += (await filesInPart(layout, prefix)).length;
  if (found === 0) return;
  throw new Error(
    `MASTERS_STORE=s3 nhưng trong ${layout.masters} còn tệp gốc. Hãy chép cả thư mục lên S3 rồi chuyển nó đi nơi khác (docs/operations.md). / MASTERS_STORE=s3, but there are masters in ${layout.masters}: copy the folder to the bucket and move it away first.`,
  );
};

/**
 * Masters in a bucket of S3 (F156, decision 010). Uploading is Strapi's own provider; what arrived is read back and
 * compared by SHA-256 before anybody is told that it is kept. Everything else that an archive makes stays on its disk.
 */
export const s3Shelf = (layout: ArchiveLayout, options: S3Options): MasterShelf => {
  const bucket = openBucket(options);
  const cache = createMasterCache({
    root: path.join(layout.root, 'cache'),
    maxBytes: options.cacheBytes,
    open: (master) => bucket.read(masterKey(master)),
  });
  const sizeOf = async (master: MasterName): Promise<number> => {
    const found = await bucket.head(masterKey(master));
    if (!found) throw Object.assign(new Error(`ENOENT: no object ${masterKey(master)}`), { code: 'ENOENT' });
    return found.size;
  };

  return {
    async prepare() {
      await refuseLocalMasters(layout);
      await cache.prepare();
      try {
        await bucket.check();
      } catch (error) {
        // A service that is away comes back; an archive that cannot reach it still shows what it made.
        if (error instanceof MasterStoreAway) return;
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(
          `Không dùng được vùng chứa S3 “${options.bucket}” (S3_BUCKET, S3_REGION, S3_ENDPOINT, khóa truy cập). / The bucket "${options.bucket}" cannot be used: ${why}`,
        );
      }
    },

    async find(sha256) {
      const found = await bucket.first(`${folderOf(sha256)}/${sha256}.`);
      const name = found && parseMasterFile(found.key.split('/').at(-1));
      return found && name ? { ext: name.ext, bytes: found.bytes } : null;
    },

    async put(staged, ext) {
      const master = { sha256: staged.sha256, ext };
      const key = masterKey(master);
      const mime = mimeOfStoredExt(ext) ?? 'application/octet-stream';
      const object = { path: folderOf(staged.sha256), hash: staged.sha256, ext: `.${ext}`, mime };
      const before = await bucket.head(key);
      const uploaded = before === null && (await bucket.upload(staged.path, object));
      if (!uploaded) {
        const { size } = before ?? (await bucket.head(key)) ?? { size: -1 };
        if (size !== staged.bytes) throw new MasterConflict(key, staged.bytes, size);
      } else {
        const arrived = await hashOf(await bucket.read(key), null);
        if (arrived.sha256 !== staged.sha256) {
          await bucket.remove(key);
          throw new MasterChanged(master);
        }
      }
      await cache.adopt(master, staged.bytes, staged.path);
      return { duplicate: !uploaded };
    },

    withLocal: (master, work) => cache.use(master, () => sizeOf(master), work),
    stat: (master) => bucket.head(masterKey(master)),
    open: (master, range) => bucket.read(masterKey(master), range),
    hash: async (master, pace, signal) => hashOf(await bucket.read(masterKey(master)), pace, signal),

    async list(prefix) {
      const files: ShelfFile[] = [];
      for await (const entry of bucket.list(`masters/${prefix}/`))
        if (isObject(entry)) files.push(shelfFile(entry));
      return files;
    },

    async strays() {
      const files: ShelfFile[] = [];
      for await (const entry of bucket.list('masters/', '/'))
        if (isObject(entry)) files.push({ ...shelfFile(entry), master: null });
        else if (!SHELVES.includes(entry.slice('masters/'.length, -1)))
          for await (const below of bucket.list(entry))
            if (isObject(below)) files.push({ ...shelfFile(below), master: null });
      return files;
    },

    bin: s3Bin(bucket, {
      forget: (master) => cache.forget(master),
      erasePictures: ({ sha256 }) => rm(layout.derivativeDir(sha256), { recursive: true, force: true }),
    }),

    async close() {
      await cache.close();
      bucket.close();
    },
  };
};
