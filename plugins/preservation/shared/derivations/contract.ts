/** What was made from a master (F163). */
export type DerivationKind =
  | 'film'
  | 'sound'
  | 'pages'
  | 'ocr'
  | 'access-copy'
  | 'marked-copy'
  | 'outgoing-copy';

/** Something was finished that was made from a master. */
export interface Derivation {
  /** Of the master. */
  readonly sha256: string;
  readonly kind: DerivationKind;
  /** Plain JSON; small: sizes, counts, versions. The same facts again are no news. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Told when something made from a master is finished: once for a master and kind of work, not for each page or tile.
 * An `outgoing-copy` is a person's act and is told each time; everything else the archive does by itself.
 */
export type DerivationRecorder = (derivation: Derivation) => Promise<void>;
