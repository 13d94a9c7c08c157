/** A person's text of a page, as whoever is wired to the plugin is told of it. */
export interface TextCorrection {
  readonly uid: string;
  readonly documentId: string;
  readonly sha256: string;
  readonly page: number;
  /** The text in force before and after. */
  readonly before: string;
  readonly after: string;
}

/** Told of each correction, within its transaction: both or neither. */
export type CorrectionRecorder = (correction: TextCorrection) => Promise<void>;
