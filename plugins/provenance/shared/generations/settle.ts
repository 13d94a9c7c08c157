import { type DeclaredFile, effectiveOf, lineOf, withDeclared } from './lineage';
import { type KnownGenerations, stepsOf } from './judge-made-from';
import { isWeaker, type Processing, processingOf, strongest } from './processing';

/** A representation of a stored row with the file it shows. */
export interface StoredFile extends DeclaredFile {
  /** Row id of the component. */
  readonly id: number;
}

/** What is to be written into a representation so that it says what is known. */
export interface Filling {
  readonly id: number;
  readonly madeFrom: string | null;
  readonly processing: Processing;
}

/** A relation to be written into the table. */
export interface DeclaredGeneration {
  readonly sha256: string;
  readonly parent: string;
  readonly processing: Processing;
}

/** Least that may be said of a file with a parent. */
const LEAST: Processing = 'cleaned';

/**
 * What a row must be made to say: the recorded parent where it names none, and no processing weaker than what is known
 * (R53). Files without a parent stay as they are.
 */
export const fillingsOf = (files: readonly StoredFile[], known: KnownGenerations): Filling[] => {
  const steps = withDeclared(stepsOf(known.table), files);
  return files.flatMap(({ id, sha256, madeFrom, processing }) => {
    const parent = sha256 === null ? null : (steps.get(sha256)?.parent ?? null);
    if (sha256 === null || parent === null) return [];
    const needed = strongest([LEAST, effectiveOf(sha256, steps)]);
    const filled = { id, madeFrom: madeFrom ?? parent, processing: needed };
    return filled.madeFrom === madeFrom && filled.processing === processing ? [] : [filled];
  });
};

/** What the table does not know yet of what a judged description says: new relations, and stronger processing (R54). */
export const newlyDeclared = (
  files: readonly DeclaredFile[],
  { table }: KnownGenerations,
): DeclaredGeneration[] => {
  const found = new Map<string, DeclaredGeneration>();
  for (const { sha256, madeFrom, processing } of files) {
    const parent = sha256 === null ? null : (madeFrom ?? table.get(sha256)?.parent ?? null);
    if (sha256 === null || parent === null) continue;
    const recorded = table.get(sha256);
    const own = strongest([
      LEAST,
      processingOf(processing),
      processingOf(recorded?.processing),
      processingOf(found.get(sha256)?.processing),
    ]);
    if (recorded?.parent !== parent || isWeaker(processingOf(recorded.processing), own))
      found.set(sha256, { sha256, parent, processing: own });
  }
  return [...found.values()];
};

/** A shown file as everybody may know it: what was done, and which other shown file it goes back to. */
export interface ToldGeneration {
  readonly processing: Processing;
  /** SHA-256 of the next file of its line that is shown; `null` where none is. */
  readonly parent: string | null;
  /** SHA-256 of the file its line begins with, where that is shown and is untouched; `null` for an untouched file. */
  readonly original: string | null;
}

/**
 * What is told of the files of an item, in their order (R57).
 *
 * @param files as the published row says
 * @param table what is recorded of them and of all they go back to
 */
export const toldGenerations = (
  files: readonly DeclaredFile[],
  table: KnownGenerations['table'],
): ToldGeneration[] => {
  const steps = withDeclared(stepsOf(table), files);
  const shown = new Set(files.flatMap(({ sha256 }) => sha256 ?? []));
  return files.map(({ sha256, processing: declared }) => {
    if (sha256 === null) return { processing: processingOf(declared), parent: null, original: null };
    const [, ...ancestors] = lineOf(sha256, steps);
    const own = effectiveOf(sha256, steps);
    // A made file is never called untouched, whatever anybody wrote.
    const processing = ancestors.length > 0 ? strongest([LEAST, own]) : own;
    const original = ancestors.find(
      (at) => shown.has(at) && !steps.get(at)?.parent && effectiveOf(at, steps) === 'original',
    );
    return { processing, parent: ancestors.find((at) => shown.has(at)) ?? null, original: original ?? null };
  });
};
