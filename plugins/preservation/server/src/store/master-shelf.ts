import type { Readable } from 'node:stream';

import type { Pace } from '../../../shared/fixity/pace';
import type { ShelfFile } from '../../../shared/fixity/compare-shelf';
import type { HashedFile } from '../fixity/hash-file';
import type { StagedFile } from './staging';

/** A master by its name. */
export interface MasterName {
  readonly sha256: string;
  /** Without its dot. */
  readonly ext: string;
}

/** One part of a file; both ends count, as in a range of HTTP. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where the files of purged masters lie for a last day (F123). */
export interface MasterBin {
  /** Moves a master into the bin. What is missing already has nothing to move. */
  put: (master: MasterName) => Promise<void>;
  /** Moves it back, unless the same bytes lie in the store again. */
  takeOut: (master: MasterName) => Promise<void>;
  /** Erases the bytes for good. */
  erase: (master: MasterName) => Promise<void>;
  list: () => Promise<MasterName[]>;
}

/**
 * The shelf of masters: where they lie is its affair alone (F155, decision 010). A master is written once, never
 * replaced, and whole or not there at all. A file that is missing is an error with the code `ENOENT`, as on a disk; a
 * store that does not answer is a `MasterStoreAway`.
 */
export interface MasterShelf {
  /** Checks that the shelf can be used and is the one this archive keeps its masters on. At every boot. */
  prepare: () => Promise<void>;
  /** Looks for a master, which is the truth even where the database lost it. */
  find: (sha256: string) => Promise<{ ext: string; bytes: number } | null>;
  /**
   * Takes staged bytes for good (F3). What is left of the staged file is thrown away by its owner.
   * @returns `duplicate: true` where the same bytes lay there already (their size is checked)
   * @throws MasterConflict where a file of that name has another size
   */
  put: (staged: StagedFile, ext: string) => Promise<{ duplicate: boolean }>;
  /** Gives a path that programs can open; it holds as long as `work` runs. Nobody writes to it. */
  withLocal: <T>(master: MasterName, work: (path: string) => Promise<T>) => Promise<T>;
  /** Size and time of a master; null where there is none. */
  stat: (master: MasterName) => Promise<{ size: number; mtimeMs: number } | null>;
  /** Opens a master, or a part of it, for reading from front to back. */
  open: (master: MasterName, range?: ByteRange) => Promise<Readable>;
  /** Reads all of it (F110). @throws the reason of `signal` when it is aborted */
  hash: (master: MasterName, pace: Pace, signal?: AbortSignal) => Promise<HashedFile>;
  /** All files of the part of the shelf whose checksums begin with two digits. */
  list: (prefix: string) => Promise<ShelfFile[]>;
  /** What lies beside the 256 parts. */
  strays: () => Promise<ShelfFile[]>;
  readonly bin: MasterBin;
  close: () => Promise<void>;
}
