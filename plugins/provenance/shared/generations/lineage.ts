import { ORIGINAL, type Processing, processingOf, strongest } from './processing';

/** What is known of one file: what it was made from, and what was done to it in that step. */
export interface Step {
  readonly parent: string | null;
  readonly processing: Processing;
}

/** Steps by SHA-256; a file that is not in it was made from nothing else that is known. */
export type Steps = ReadonlyMap<string, Step>;

/** A file and all it goes back to, itself first. A circle, which nothing should have let in, ends where it closes. */
export const lineOf = (sha256: string, steps: Steps): string[] => {
  const line = [sha256];
  for (let at = steps.get(sha256)?.parent; at && !line.includes(at); at = steps.get(at)?.parent)
    line.push(at);
  return line;
};

/** The strongest processing of a file and all it goes back to (R50). */
export const effectiveOf = (sha256: string, steps: Steps): Processing =>
  strongest(lineOf(sha256, steps).map((at) => steps.get(at)?.processing ?? ORIGINAL));

/** Whether a file would go back to itself if it were made from `parent`. */
export const closesCircle = (sha256: string, parent: string, steps: Steps): boolean =>
  lineOf(parent, steps).includes(sha256);

/** A file as a description shows it. */
export interface DeclaredFile {
  readonly sha256: string | null;
  /** SHA-256 of the file it was made from, as declared. */
  readonly madeFrom: string | null;
  readonly processing: string | null;
}

/**
 * What is recorded and what a description says, together: the recorded parent stands over a declared one, and the
 * stronger processing over the weaker.
 */
export const withDeclared = (recorded: Steps, files: readonly DeclaredFile[]): Steps => {
  const steps = new Map(recorded);
  for (const { sha256, madeFrom, processing } of files) {
    if (sha256 === null) continue;
    const known = steps.get(sha256);
    steps.set(sha256, {
      parent: known?.parent ?? madeFrom,
      processing: strongest([known?.processing ?? ORIGINAL, processingOf(processing)]),
    });
  }
  return steps;
};
