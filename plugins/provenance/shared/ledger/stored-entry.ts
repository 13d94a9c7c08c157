/** One entry as it lies in the table, with the names the code uses. Everything is kept as text but the number. */
export interface StoredEntry {
  /** From 1, without a gap (L1). */
  readonly seq: number;
  /** ISO instant in UTC. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorName: string;
  /** Codes of the functions held at that moment, `BTG, VPHU`; `SUPER_ADMIN` for who runs the machine. */
  readonly role: string;
  readonly act: string;
  readonly uid: string | null;
  readonly documentId: string | null;
  readonly outcome: string;
  readonly note: string | null;
  /** Canonical JSON `{"new":…,"old":…}`. */
  readonly change: string | null;
  readonly prevHash: string;
  readonly hash: string;
}

/** An entry before it has its place in the chain. */
export type EntryDraft = Omit<StoredEntry, 'seq' | 'prevHash' | 'hash'>;

/** The last entry of a chain: its number and its hash. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. Handed in: pure rooms have no crypto. */
export type HashText = (text: string) => string;
