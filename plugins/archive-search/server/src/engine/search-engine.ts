import type { IndexSettings } from '../../../shared/index-settings';
import type { EngineAnswer, EngineQuery } from '../../../shared/search/engine-query';
import type { IndexedDocument } from '../projecting/content-hash';

/** What tells a document of the index from another, and from what the database says. */
export interface IndexedHash {
  id: string;
  /** Null in a document of an earlier version, or of somebody else. */
  contentHash: string | null;
}

/**
 * The engine as this plugin needs it: one index. Every method that writes resolves once the engine has done the work.
 * All throw {@link EngineUnavailable} when the engine cannot be asked, and {@link EngineRefused} when it will not do it.
 */
export interface SearchEngine {
  /** Whether the engine answers, asked with little patience. Never throws. */
  healthy(): Promise<boolean>;
  /** When the index was created, as the engine says it; null where there is no index. Changes if the engine lost it. */
  indexCreatedAt(): Promise<string | null>;
  createIndex(): Promise<void>;
  applySettings(settings: IndexSettings): Promise<void>;
  /** The settings the engine holds, with its own additions. */
  settings(): Promise<unknown>;
  upsert(documents: IndexedDocument[]): Promise<void>;
  remove(ids: string[]): Promise<void>;
  search(queries: EngineQuery[]): Promise<EngineAnswer[]>;
  /** Some attributes of the documents of these ids, in any order; ids that are not in the index are left out. */
  documents(ids: readonly string[], attributes: readonly string[]): Promise<Record<string, unknown>[]>;
  /** Ids of the documents made from a record (`refs`), or of all documents, in pages. */
  ids(ref?: string): AsyncGenerator<string[]>;
  /** Every document's hash, in pages. */
  hashes(): AsyncGenerator<IndexedHash[]>;
  /** The hashes of some documents; those that are not there are missing in the answer. */
  hashesOf(ids: readonly string[]): Promise<IndexedHash[]>;
  /** Exchanges this index with another one, at once for all readers: each then has the other's documents and settings. */
  swapWith(indexUid: string): Promise<void>;
  /** Whether an exchange of indexes is ordered or going on. */
  isSwapping(): Promise<boolean>;
  /** Removes the index with all its documents; nothing where there is none. */
  drop(): Promise<void>;
  /** Names of the indexes that were built beside this one, `<name>-<token>`. */
  namesakes(): Promise<string[]>;
  /** The engine's version, such as `1.21.0`. */
  version(): Promise<string>;
  count(): Promise<number>;
  /** Whether a document of this id is in the index. */
  has(id: string): Promise<boolean>;
  /** Closes the connections that are kept for readers. Throws nothing. */
  close(): void;
}

/** The engine is down, starting, overloaded, lost its index or does not accept our key: the work itself is fine. */
export class EngineUnavailable extends Error {
  override name = 'EngineUnavailable';

  /** @param code what the engine calls the failure, such as `invalid_api_key`; null where it gave no answer */
  constructor(
    message: string,
    readonly code: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The engine looked at the work and refused it: trying the same again will not help. */
export class EngineRefused extends Error {
  override name = 'EngineRefused';
}
