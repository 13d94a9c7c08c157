import { type Remark, remark } from '../finding';
import { closesCircle, type DeclaredFile, effectiveOf, type Steps, withDeclared } from './lineage';
import { isWeaker, ORIGINAL, PROCESSING_WORDS, processingOf, strongest } from './processing';

/** A relation as it stands in the table; `declared` may be declared otherwise, what the archive did itself may not. */
export interface KnownGeneration {
  readonly parent: string;
  /** What was done in this step, without the ancestors'. */
  readonly processing: string;
  readonly manner: 'recipe' | 'declared' | 'replace';
}

/** What the archive knows of the files of a description. */
export interface KnownGenerations {
  /** By SHA-256: the files, what is declared as their parents, and all they go back to. */
  readonly table: ReadonlyMap<string, KnownGeneration>;
  /** Files that are in the store, among those that `madeFrom` names. */
  readonly stored: ReadonlySet<string>;
}

export const NOTHING_KNOWN: KnownGenerations = { table: new Map(), stored: new Set() };

export const stepsOf = (table: KnownGenerations['table']): Steps =>
  new Map(
    [...table].map(([sha256, { parent, processing }]) => [
      sha256,
      { parent, processing: processingOf(processing) },
    ]),
  );

const SHA256 = /^[0-9a-f]{64}$/;

const at = (index: number, field: string): string[] => ['representations', String(index), field];

const unknown = (index: number): Remark =>
  remark(
    'MADE_FROM_UNKNOWN',
    'error',
    at(index, 'madeFrom'),
    `Tệp thứ ${index + 1}: kho không có tệp ghi ở ô “Làm từ tệp”. Hãy chọn một tệp khác của tư liệu này.`,
    `File ${index + 1}: the archive has no such file to be made from. Choose another file of this item.`,
  );

const itself = (index: number): Remark =>
  remark(
    'MADE_FROM_ITSELF',
    'error',
    at(index, 'madeFrom'),
    `Tệp thứ ${index + 1} không thể làm ra từ chính nó. Hãy chọn bản quét mà nó được làm ra.`,
    `File ${index + 1} cannot be made from itself. Choose the scan it was made from.`,
  );

const circle = (index: number): Remark =>
  remark(
    'MADE_FROM_CYCLE',
    'error',
    at(index, 'madeFrom'),
    `Tệp thứ ${index + 1}: tệp nguồn lại chính là tệp làm ra từ tệp này. Hãy xem lại tệp nào có trước.`,
    `File ${index + 1}: its source was itself made from this one. See which of them came first.`,
  );

const otherwiseKnown = (index: number): Remark =>
  remark(
    'MADE_FROM_RECORDED',
    'error',
    at(index, 'madeFrom'),
    `Tệp thứ ${index + 1} do chính kho làm ra, không đổi được ô “Làm từ tệp”. Hãy chọn lại như cũ.`,
    `File ${index + 1} was made by the archive, its source cannot be changed. Choose it as it was.`,
  );

const belowParent = (index: number, needed: keyof typeof PROCESSING_WORDS): Remark =>
  needed === ORIGINAL
    ? remark(
        'PROCESSING_BELOW_PARENT',
        'error',
        at(index, 'processing'),
        `Tệp thứ ${index + 1} làm ra từ tệp khác, không phải bản quét nguyên trạng. Hãy chọn mức can thiệp: làm sạch, phục hồi hay tô màu.`,
        `File ${index + 1} was made from another file and is not as scanned. Choose what was done: cleaned, restored or colourised.`,
      )
    : remark(
        'PROCESSING_BELOW_PARENT',
        'error',
        at(index, 'processing'),
        `Tệp thứ ${index + 1}: mức can thiệp ít nhất là “${PROCESSING_WORDS[needed].vi}”. Kho đã ghi như vậy cho tệp này hoặc cho tệp mà nó được làm ra.`,
        `File ${index + 1}: its processing is at least “${PROCESSING_WORDS[needed].en}”. So it is recorded for it or for the file it was made from.`,
      );

/** What stands against the relation that one file declares. */
const againstRelation = (
  file: DeclaredFile & { sha256: string; madeFrom: string },
  index: number,
  known: KnownGenerations,
  files: readonly DeclaredFile[],
): Remark[] => {
  const { sha256, madeFrom } = file;
  const here = files.some((other) => other.sha256 === madeFrom);
  if (!SHA256.test(madeFrom) || !(here || known.stored.has(madeFrom) || known.table.has(madeFrom)))
    return [unknown(index)];
  if (madeFrom === sha256) return [itself(index)];
  const recorded = known.table.get(sha256);
  if (recorded && recorded.parent !== madeFrom && recorded.manner !== 'declared')
    return [otherwiseKnown(index)];
  const others = new Map([...known.table].filter(([other]) => other !== sha256));
  const steps = withDeclared(
    stepsOf(others),
    files.filter((other) => other.sha256 !== sha256),
  );
  return closesCircle(sha256, madeFrom, steps) ? [circle(index)] : [];
};

/**
 * What stands against what a description says its files were made from (R52). A file that declares nothing is not
 * judged: what the table knows of it is filled in.
 */
export const judgeMadeFrom = (files: readonly DeclaredFile[], known: KnownGenerations): Remark[] =>
  files.flatMap((file, index) => {
    const { sha256, madeFrom } = file;
    if (sha256 === null || madeFrom === null) return [];
    const against = againstRelation({ ...file, sha256, madeFrom }, index, known, files);
    if (against.length > 0) return against;
    const own = processingOf(file.processing);
    const steps = withDeclared(stepsOf(known.table), files);
    const needed = strongest([
      effectiveOf(madeFrom, steps),
      processingOf(known.table.get(sha256)?.processing),
    ]);
    if (own === ORIGINAL || isWeaker(own, needed)) return [belowParent(index, needed)];
    return [];
  });
