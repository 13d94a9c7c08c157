import { fold } from '../../packages/vietnamese/src';
import type { IngestOptions } from './options';
import type { SheetRow } from './read-sheet';

/** A relation found by the words of the sheet, or nothing: then the words themselves are kept as written. */
export interface ReferenceFinder {
  readonly event: (words: string) => string | undefined;
  readonly person: (words: string) => string | undefined;
  readonly place: (words: string) => string | undefined;
  readonly group: (code: string) => string | undefined;
  readonly accession: (number: string) => string | undefined;
}

/** Reads "không rõ" and "không rõ: lý do" as the explicit unknown it is. */
const UNKNOWN = /^(?:khong ro|khong biet|k\.? ?r\.?|chua ro|chua biet)(?:\s*[:;,–-]\s*|$)/;

interface Unknown {
  unknown: true;
  unknownReason: string | undefined;
}

const readUnknown = (words: string): Unknown | undefined => {
  const match = UNKNOWN.exec(fold(words));
  // Folding changes no length here: every marked letter of Vietnamese is one NFC character, as is its base.
  return match
    ? { unknown: true, unknownReason: words.slice(match[0].length).trim() || undefined }
    : undefined;
};

type Statement = Record<string, unknown> | undefined;

const SOURCE = 'Bảng kê khi nhập theo thư mục';

/** A caption element from the words of the sheet: explicit unknown, known reference, or the words as written. */
const statement = (
  words: string | undefined,
  fallbackReason: string | undefined,
  known: (text: string) => Record<string, unknown>,
): Statement => {
  if (!words) return fallbackReason ? { unknown: true, unknownReason: fallbackReason } : undefined;
  const unknown = readUnknown(words);
  if (unknown) return { unknown: true, unknownReason: unknown.unknownReason ?? fallbackReason };
  return known(words);
};

const evidence = { certainty: 'probable', source: SOURCE };
const linkOrWords = (field: string, id: string | undefined, words: string) => ({
  ...(id ? { [field]: id } : {}),
  asWritten: words,
  ...evidence,
});

const NOBODY = /^(?:khong co nguoi|khong co ai|khong)$/;

const persons = (words: string | undefined, reason: string | undefined, find: ReferenceFinder): Statement => {
  if (words && NOBODY.test(fold(words).trim())) return { nobody: true };
  return statement(words, reason, (text) => ({
    people: text
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => linkOrWords('person', find.person(name), name)),
  }));
};

/** Turns "Ảnh chụp_buổi-lễ.jpg" into words; a name without words stays as it is, and the gate will say so. */
export const titleFromFileName = (relative: string): string => {
  const base = relative.split('/').at(-1) ?? relative;
  return (
    base
      .replace(/\.[^.]+$/, '')
      .replace(/[_]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || base
  );
};

/** The code at the beginning of the words for a content group, e.g. `G6` of "G6 – Các kỳ đại hội". */
export const groupCodeOf = (words: string): string => words.split(/[\s.–-]/, 1)[0]?.toUpperCase() ?? words;

/**
 * The data of an item as `strapi.documents().create` takes it, from the sheet's words and the command's defaults.
 * Pure: references are found by `find`, dates are parsed by the write pipeline from their words.
 */
export const describeItem = (
  relative: string,
  row: SheetRow | undefined,
  defaults: IngestOptions['defaults'],
  find: ReferenceFinder,
): Record<string, unknown> => {
  const reason = defaults.unknownReason;
  const groupCode = row?.group ?? defaults.group;
  const accessionNumber = row?.accession ?? defaults.accession;
  const group = groupCode ? find.group(groupCodeOf(groupCode)) : undefined;
  const accession = accessionNumber ? find.accession(accessionNumber) : undefined;
  return {
    title: row?.title ?? titleFromFileName(relative),
    description: row?.description,
    provenance: row?.provenance ?? defaults.provenance,
    accessRegime: row?.access ?? defaults.access,
    docCode: row?.docCode,
    creditLine: row?.creditLine,
    ...(group ? { contentGroup: group } : {}),
    ...(accession ? { accession } : {}),
    captionEvent: statement(row?.event, reason, (text) => linkOrWords('event', find.event(text), text)),
    captionPersons: persons(row?.persons, reason, find),
    captionTime: statement(row?.time, reason, (text) => ({ date: { text }, ...evidence })),
    captionPlace: statement(row?.place, reason, (text) => linkOrWords('place', find.place(text), text)),
    captionAuthor: statement(row?.author, reason, (text) => linkOrWords('person', find.person(text), text)),
  };
};
