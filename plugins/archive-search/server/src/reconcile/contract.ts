/** A record whose index document is not what the database says. */
export interface Difference {
  readonly uid: string;
  readonly documentId: string;
  /** `missing`: published, not in the index; `differing`: other content; `surplus`: in the index, not published. */
  readonly how: 'missing' | 'differing' | 'surplus';
}

/** What a comparison of index and database found. Times are milliseconds. */
export interface ReconcileReport {
  readonly startedAt: number;
  readonly tookMs: number;
  /** Published items that may be told to everybody, and documents of the index. */
  readonly inDatabase: number;
  readonly inIndex: number;
  readonly missing: number;
  readonly differing: number;
  readonly surplus: number;
  /** Items that could not be projected: shown by their outbox rows, once they are tried. */
  readonly unreadable: number;
}
