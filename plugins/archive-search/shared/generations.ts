import { cleanText } from './clean-text';
import { mayBeShown } from './access';
import type { LabelBook } from './labels';
import type { FileRow, ItemRow, RepresentationRow } from './rows';

/** Code of a file that is as it was scanned. */
export const AS_SCANNED = 'original';

/** A file of an item, as its published row says. */
export interface ShownFile {
  readonly sha256: string | null;
  readonly madeFrom: string | null;
  readonly processing: string | null;
}

/** What everybody may know of a shown file: what was done to it, and which other shown files it goes back to. */
export interface FileGeneration {
  /** Code of `file-processing`: the strongest of the file's own and its ancestors'. */
  readonly processing: string;
  /** SHA-256 of the next file of its line that is shown. */
  readonly parent: string | null;
  /** SHA-256 of the untouched scan it goes back to, where that is shown. */
  readonly original: string | null;
}

/** Tells of the files of several items, each in its order. Wired by the composition root: another plugin keeps the table. */
export type GenerationTeller = (
  items: readonly (readonly ShownFile[])[],
) => Promise<readonly (readonly FileGeneration[])[]>;

/** Without anybody who knows more, a file is what its row says. */
export const asWritten: GenerationTeller = async (items) =>
  items.map((files) =>
    files.map(({ processing }) => ({ processing: processing ?? AS_SCANNED, parent: null, original: null })),
  );

const SHA256 = /^[0-9a-f]{64}$/;

/** SHA-256 of a file, as the preservation plugin wrote it down. */
const sha256Of = (file: FileRow | null | undefined): string | null => {
  const metadata: unknown = file?.provider_metadata;
  const sha256 =
    typeof metadata === 'object' && metadata !== null ? (metadata as { sha256?: unknown }).sha256 : null;
  return typeof sha256 === 'string' && SHA256.test(sha256) ? sha256 : null;
};

/** The first characters of a hash, under which files go in public addresses. */
export const sha12 = (sha256: string): string => sha256.slice(0, 12);

export const sha12Of = (file: FileRow | null | undefined): string | null => {
  const sha256 = sha256Of(file);
  return sha256 === null ? null : sha12(sha256);
};

/** What is asked of the teller about a row. */
export const shownFiles = ({ representations }: ItemRow): ShownFile[] =>
  (representations ?? []).map(({ file, madeFrom, processing }) => ({
    sha256: sha256Of(file),
    madeFrom: cleanText(madeFrom),
    processing: cleanText(processing),
  }));

/** What is told of one representation. */
export const generationAt = (
  { processing }: RepresentationRow,
  generations: readonly FileGeneration[] | undefined,
  at: number,
): FileGeneration =>
  generations?.[at] ?? { processing: cleanText(processing) ?? AS_SCANNED, parent: null, original: null };

/** A made file of an item, by the names that public addresses use. */
export interface GenerationView {
  sha12: string;
  processing: string;
  label: string;
  original: string | null;
  parent: string | null;
}

const shortened = (sha256: string | null): string | null => (sha256 === null ? null : sha12(sha256));

/** Every shown file that is not as it was scanned (rule X22); nothing where files may not be shown. */
export const madeFiles = (
  row: ItemRow,
  generations: readonly FileGeneration[] | undefined,
  labels: LabelBook,
): GenerationView[] =>
  !mayBeShown(row)
    ? []
    : (row.representations ?? []).flatMap((entry, at) => {
        const { processing, parent, original } = generationAt(entry, generations, at);
        const name = sha12Of(entry.file);
        return name === null || processing === AS_SCANNED
          ? []
          : [
              {
                sha12: name,
                processing,
                label: labels.term('file-processing', processing),
                original: shortened(original),
                parent: shortened(parent),
              },
            ];
      });
