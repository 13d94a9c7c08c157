/** A failure of the ingest command as a whole, told as a sentence; failures of one file stand in its report line. */
export class IngestError extends Error {
  constructor(
    readonly code: string,
    readonly vi: string,
    readonly en: string,
  ) {
    super(vi);
  }
}
