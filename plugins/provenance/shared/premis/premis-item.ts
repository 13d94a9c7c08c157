import type { StoredEntry } from '../ledger/stored-entry';

/** A master of the item, as a file object. */
export interface PremisFile {
  readonly sha256: string;
  readonly bytes: number | null;
  /** IANA media type, decided by the bytes. */
  readonly mime: string;
  readonly originalName: string | null;
}

/** What a PREMIS document says of an item. */
export interface PremisItem {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string | null;
  /** The archival code, where there is one. */
  readonly code: string | null;
  readonly rightsStatement: string | null;
  /** Label of the access regime. */
  readonly access: string | null;
  readonly files: readonly PremisFile[];
  /** Of the item and of its masters, in their order. */
  readonly entries: readonly StoredEntry[];
}
