/** What reads print, as the rest of the room sees it. */
export interface OcrEngine {
  readonly name: string;
  readonly version: string;
  /** Whether it finds out itself how a page is turned. Who cannot is shown the page in all four positions. */
  readonly turns: boolean;
  /**
   * Reads one picture.
   * @returns tesseract's table of words (TSV)
   * @throws PageProblem PAGE_TOO_SLOW, OCR_FAILED; the signal's reason
   */
  readonly read: (request: ReadRequest) => Promise<string>;
  /** Lets go of memory and helpers. */
  readonly close: () => Promise<void>;
}

export interface ReadRequest {
  /** A PNG. */
  readonly picture: string;
  /** Where it is known: dots per inch of the scan. */
  readonly dpi: number | null;
  /** Find out how the page is turned first; only where the engine `turns`. */
  readonly turned: boolean;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}
