import { error, warning } from './codes';
import type { Deviation, ScanFacts } from './contract';
import { numberList } from './number-list';
import {
  EXAMPLE,
  EXAMPLE_FOLDER,
  isUnit,
  parsePartyName,
  placeOfUnit,
  suggestPartyName,
  TREE_ROOT,
} from './party-name';
import type { Profile } from './profile';

export interface SetOptions {
  /** Names of the folders that hold the files, from the outermost in; `null` where there is none (an item of the archive). */
  readonly folders: readonly string[] | null;
}

/** What belongs together: the files of one folder, or of one item. Holds numbers and names, never facts. */
export interface SetJudge {
  /** What a file's name says wrongly. */
  add: (facts: ScanFacts) => Deviation[];
  /** What only all of them together show. */
  end: () => Deviation[];
}

interface Numbers {
  readonly seen: Set<number>;
  readonly doubles: Set<number>;
}

interface Unit {
  readonly pages: Numbers;
  readonly documents: Numbers;
}

const noNumbers = (): Numbers => ({ seen: new Set(), doubles: new Set() });

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const count = ({ seen, doubles }: Numbers, number: number): void => {
  if (seen.has(number)) doubles.add(number);
  seen.add(number);
};

const missingOf = ({ seen }: Numbers, isFromOne: boolean): number[] => {
  const sorted = [...seen].sort((a, b) => a - b);
  const missing: number[] = [];
  let next = isFromOne ? 1 : (sorted[0] ?? 1);
  for (const number of sorted) {
    for (; next < number; next += 1) missing.push(next);
    next = number + 1;
  }
  return missing;
};

const wrongName = (facts: ScanFacts, name: string, rule: NonNullable<Profile['names']>): Deviation => {
  const suggested = suggestPartyName(name);
  const example = facts.kind === 'pdf' ? EXAMPLE.pdf : EXAMPLE.picture;
  return error(
    'SCAN_NAME',
    facts.name,
    `Tên tệp không theo quy ước; phải như ${example}.${suggested ? ` Có lẽ là ${suggested}.` : ''}`,
    `The name does not follow the scheme; it must be like ${example}.${suggested ? ` Perhaps ${suggested} is meant.` : ''}`,
    rule,
  );
};

const otherUnit = (file: string, unit: string, wanted: string): Deviation =>
  error(
    'SCAN_NAME_OTHER_UNIT',
    file,
    `Mã trong tên tệp là ${unit}, còn hồ sơ là ${wanted}. Tệp để nhầm chỗ hoặc đặt nhầm tên.`,
    `The name says unit ${unit}, but the unit is ${wanted}. The file lies in the wrong place or has the wrong name.`,
  );

const judgeFolders = (folders: readonly string[], rule: NonNullable<Profile['names']>): Deviation[] => {
  const own = folders.at(-1) ?? '';
  if (!isUnit(own))
    return [
      error(
        'SCAN_FOLDER_NAME',
        null,
        `Thư mục “${own}” không đặt tên theo mã đơn vị bảo quản; phải như ${EXAMPLE_FOLDER}.`,
        `The folder “${own}” is not named by the code of its storage unit; it must be like ${EXAMPLE_FOLDER}.`,
        rule,
      ),
    ];
  const root = folders.lastIndexOf(TREE_ROOT);
  if (root < 0) return [];
  const wanted = placeOfUnit(own).join('/');
  const found = folders.slice(root + 1, -1).join('/');
  if (found === wanted) return [];
  return [
    error(
      'SCAN_FOLDER_PLACE',
      null,
      `Thư mục ${own} nằm ở ${TREE_ROOT}/${found}; theo mã thì phải ở ${TREE_ROOT}/${wanted}.`,
      `The folder ${own} lies in ${TREE_ROOT}/${found}; by its code it belongs in ${TREE_ROOT}/${wanted}.`,
      rule,
    ),
  ];
};

const judgeNumbers = (unit: string, { pages, documents }: Unit, isFromOne: boolean): Deviation[] => {
  const found: Deviation[] = [];
  const gap = missingOf(pages, isFromOne);
  if (gap.length > 0)
    found.push(
      error(
        'SCAN_PAGE_GAP',
        null,
        `Hồ sơ ${unit} thiếu trang ${numberList(gap)}. Hãy tìm tệp hoặc quét bổ sung.`,
        `Unit ${unit} lacks pages ${numberList(gap)}. Find the files or scan these pages.`,
      ),
    );
  if (pages.doubles.size > 0)
    found.push(
      error(
        'SCAN_PAGE_DOUBLE',
        null,
        `Hồ sơ ${unit} có nhiều tệp cùng số trang ${numberList(pages.doubles)}. Hãy giữ một tệp cho mỗi trang.`,
        `Unit ${unit} has several files for pages ${numberList(pages.doubles)}. Keep one for each page.`,
      ),
    );
  const documentGap = missingOf(documents, isFromOne);
  if (documentGap.length > 0)
    found.push(
      error(
        'SCAN_DOCUMENT_GAP',
        null,
        `Hồ sơ ${unit} thiếu PDF của văn bản số thứ tự ${numberList(documentGap)}.`,
        `Unit ${unit} lacks the PDF of documents number ${numberList(documentGap)}.`,
      ),
    );
  if (documents.doubles.size > 0)
    found.push(
      error(
        'SCAN_DOCUMENT_DOUBLE',
        null,
        `Hồ sơ ${unit} có nhiều PDF cùng số thứ tự ${numberList(documents.doubles)}.`,
        `Unit ${unit} has several PDFs for documents number ${numberList(documents.doubles)}.`,
      ),
    );
  return found;
};

const judgePairs = (
  { pictures, pdfs, pdfPages }: { pictures: number; pdfs: number; pdfPages: number | null },
  rule: NonNullable<Profile['pictureAndPdf']>,
): Deviation[] => {
  if (pictures > 0 && pdfs === 0)
    return [
      error(
        'SCAN_PDF_MISSING',
        null,
        'Có ảnh từng trang mà không có PDF của văn bản.',
        'There are pictures of pages, but no PDF of the document.',
        rule,
      ),
    ];
  if (pictures === 0 && pdfs > 0)
    return [
      error(
        'SCAN_PICTURES_MISSING',
        null,
        'Có PDF mà không có ảnh TIFF từng trang.',
        'There is a PDF, but no TIFF of each page.',
        rule,
      ),
    ];
  if (pdfPages === null || pictures === pdfPages) return [];
  return [
    warning(
      'SCAN_PAGE_COUNT_DIFFERS',
      null,
      `Có ${pictures} ảnh TIFF nhưng các PDF có cả thảy ${pdfPages} trang. Hãy xem thiếu hoặc thừa trang nào.`,
      `There are ${pictures} TIFF pictures, but the PDFs have ${pdfPages} pages together. See which pages are missing or too many.`,
    ),
  ];
};

/** Names, sequence and completeness of files that belong together (F182, F191). */
export const createSetJudge = (profile: Profile, { folders }: SetOptions): SetJudge => {
  const own = folders?.at(-1);
  const wanted = own !== undefined && isUnit(own) ? own : null;
  const units = new Map<string, Unit>();
  const named: { file: string; unit: string }[] = [];
  let [pictures, pdfs] = [0, 0];
  let pdfPages: number | null = 0;

  const unitOf = (code: string): Unit => {
    const known = units.get(code) ?? { pages: noNumbers(), documents: noNumbers() };
    units.set(code, known);
    return known;
  };

  /** Without a folder that says it, the unit is the one that most names say. */
  const strangers = (): Deviation[] => {
    if (wanted !== null) return [];
    const counts = new Map<string, number>();
    for (const { unit } of named) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    return most === undefined
      ? []
      : named.filter(({ unit }) => unit !== most).map(({ file, unit }) => otherUnit(file, unit, most));
  };

  return {
    add(facts) {
      if (facts.kind !== 'picture' && facts.kind !== 'pdf') return [];
      if (facts.kind === 'picture') pictures += 1;
      else {
        pdfs += 1;
        pdfPages = pdfPages === null || facts.pages === null ? null : pdfPages + facts.pages;
      }
      if (!profile.names) return [];
      const name = baseName(facts.name);
      const parsed = parsePartyName(name);
      if (parsed?.medium !== facts.kind) return [wrongName(facts, name, profile.names)];
      const { pages, documents } = unitOf(parsed.unit);
      count(parsed.medium === 'picture' ? pages : documents, parsed.number);
      if (wanted === null) named.push({ file: facts.name, unit: parsed.unit });
      return wanted !== null && parsed.unit !== wanted ? [otherUnit(facts.name, parsed.unit, wanted)] : [];
    },

    end() {
      if (pictures + pdfs === 0) return [];
      const ofFolders = folders && profile.names ? judgeFolders(folders, profile.names) : [];
      // A folder holds a whole unit; an item may be a document in the middle of it.
      const ofNumbers = [...units].flatMap(([code, unit]) => judgeNumbers(code, unit, folders !== null));
      const ofPairs = profile.pictureAndPdf
        ? judgePairs({ pictures, pdfs, pdfPages }, profile.pictureAndPdf)
        : [];
      return [...ofFolders, ...strangers(), ...ofNumbers, ...ofPairs];
    },
  };
};
