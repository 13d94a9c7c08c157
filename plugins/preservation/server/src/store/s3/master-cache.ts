import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { MasterName } from '../master-shelf';
import { stagingFolder, sweepStaging } from '../staging';

/** There is no room for a master in the cache while others are in use: to be tried again, or the cache made larger. */
export class MasterCacheFull extends Error {
  readonly code = 'MASTERS_CACHE_FULL';

  constructor(bytes: number, maxBytes: number) {
    super(
      `Vùng chứa tạm tệp gốc (S3_CACHE_BYTES) không đủ chỗ cho tệp ${bytes} byte. / The cache of masters (S3_CACHE_BYTES, ${maxBytes}) has no room for a file of ${bytes} bytes.`,
    );
    this.name = 'MasterCacheFull';
  }
}

/** The bytes that came are not those of the master's name. */
export class MasterChanged extends Error {
  readonly code = 'MASTER_CHANGED';

  constructor({ sha256 }: MasterName) {
    super(`Master ${sha256} does not have the bytes of its SHA-256.`);
    this.name = 'MasterChanged';
  }
}

interface Entry {
  readonly file: string;
  readonly bytes: number;
  users: number;
  usedAt: number;
  /** Resolves when the file is whole. */
  ready: Promise<void>;
}

export interface CachePorts {
  /** Folder of all processes' caches; each has one of its own in it. */
  readonly root: string;
  readonly maxBytes: number;
  readonly open: (master: MasterName) => Promise<Readable>;
}

/**
 * Masters on this disk, for the programs that need a file (F157). Bounded; what was not used longest goes first, what is
 * in use never. Each process has a folder of its own: nobody takes a file away from under another.
 */
export const createMasterCache = ({ root, maxBytes, open }: CachePorts) => {
  const entries = new Map<string, Entry>();
  let folder: Promise<string> | undefined;
  let uses = 0;

  const nameOf = ({ sha256, ext }: MasterName): string => `${sha256}.${ext}`;
  const place = async (name: string): Promise<string> => {
    folder ??= stagingFolder(root, 'masters');
    return path.join(await folder, name);
  };
  /** Chooses what goes; nothing where there would not be room even so. @throws MasterCacheFull */
  const makeRoom = (bytes: number): Entry[] => {
    let over = [...entries.values()].reduce((sum, entry) => sum + entry.bytes, bytes) - maxBytes;
    const gone: [string, Entry][] = [];
    const free = [...entries].filter(([, { users }]) => users === 0);
    for (const [name, entry] of free.sort(([, one], [, other]) => one.usedAt - other.usedAt)) {
      if (over <= 0) break;
      over -= entry.bytes;
      gone.push([name, entry]);
    }
    if (over > 0) throw new MasterCacheFull(bytes, maxBytes);
    for (const [name] of gone) entries.delete(name);
    return gone.map(([, entry]) => entry);
  };

  const download = async (master: MasterName, file: string): Promise<void> => {
    const half = `${file}.part`;
    await mkdir(path.dirname(file), { recursive: true });
    const hash = createHash('sha256');
    try {
      await pipeline(
        await open(master),
        async function* tally(pieces: AsyncIterable<Buffer>) {
          for await (const piece of pieces) {
            hash.update(piece);
            yield piece;
          }
        },
        createWriteStream(half, { mode: 0o440 }),
      );
      if (hash.digest('hex') !== master.sha256) throw new MasterChanged(master);
      await rename(half, file);
    } finally {
      await rm(half, { force: true });
    }
  };

  const isThere = (file: string): Promise<boolean> =>
    stat(file).then(
      () => true,
      () => false,
    );

  const enter = async (
    name: string,
    bytes: number,
    fill: (file: string) => Promise<void>,
  ): Promise<Entry> => {
    const file = await place(name);
    const known = entries.get(name);
    if (known) return known;
    const gone = makeRoom(bytes);
    // Its place is taken before anything else is waited for: two who want the same master fetch it once.
    const entry: Entry = { file, bytes, users: 1, usedAt: (uses += 1), ready: Promise.resolve() };
    entries.set(name, entry);
    entry.ready = Promise.all(gone.map((old) => rm(old.file, { force: true })))
      .then(() => fill(file))
      .catch((error: unknown) => {
        if (entries.get(name) === entry) entries.delete(name);
        throw error;
      })
      .finally(() => (entry.users -= 1));
    entry.ready.catch(() => undefined);
    return entry;
  };

  return {
    /** Removes what processes left that are over. */
    async prepare(): Promise<void> {
      await mkdir(root, { recursive: true });
      await sweepStaging(root);
    },

    /**
     * Gives the path of a master, fetched where it is not here; it stays while `work` runs.
     * @param sizeOf asked where it has to be fetched
     * @throws MasterCacheFull, MasterChanged, what `open` and the disk throw
     */
    async use<T>(
      master: MasterName,
      sizeOf: () => Promise<number>,
      work: (file: string) => Promise<T>,
    ): Promise<T> {
      const name = nameOf(master);
      const here = entries.get(name);
      // Somebody may have cleaned the folder up.
      if (here && here.users === 0 && !(await isThere(here.file))) entries.delete(name);
      const entry =
        entries.get(name) ?? (await enter(name, await sizeOf(), (file) => download(master, file)));
      entry.users += 1;
      try {
        await entry.ready;
        return await work(entry.file);
      } finally {
        entry.users -= 1;
        entry.usedAt = uses += 1;
      }
    },

    /** Keeps a file that is here anyway, if there is room: what came in is looked at next. The file moves. */
    async adopt(master: MasterName, bytes: number, from: string): Promise<void> {
      // It is an aid: without it the master is fetched when it is needed.
      await enter(nameOf(master), bytes, (file) => rename(from, file))
        .then(({ ready }) => ready)
        .catch(() => undefined);
    },

    /** Forgets a master that is no longer on the shelf, in the folders of all processes. */
    async forget(master: MasterName): Promise<void> {
      entries.delete(nameOf(master));
      for (const one of await readdir(root).catch((): string[] => []))
        await rm(path.join(root, one, nameOf(master)), { force: true });
    },

    /** Removes this process's folder. */
    async close(): Promise<void> {
      entries.clear();
      if (folder) await rm(await folder, { recursive: true, force: true });
      folder = undefined;
    },
  };
};

export type MasterCache = ReturnType<typeof createMasterCache>;
