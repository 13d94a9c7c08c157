import { readFileSync } from 'node:fs';
import path from 'node:path';

import { checkFiles } from './check-files';
import { noFacts, type ScanFacts } from './contract';
import { createSetJudge } from './judge-set';
import { createUnknownJudge } from './judge-unknown';
import { parsePartyName, suggestPartyName } from './party-name';
import { readProfiles } from './profile';

const { party, state } = readProfiles(
  readFileSync(path.resolve(__dirname, '../../../../data/digitisation-profiles.json'), 'utf8'),
);
const UNIT = 'A38-011-07-0123';

const picture = (name: string): ScanFacts => ({ ...noFacts(name), kind: 'picture', format: 'tiff' });
const pdf = (name: string, pages: number | null = 2): ScanFacts => ({
  ...noFacts(name),
  kind: 'pdf',
  format: 'pdf',
  pages,
});
const pages = (...numbers: number[]) =>
  numbers.map((number) => picture(`${UNIT}-${String(number).padStart(3, '0')}.tif`));

const judged = (files: readonly ScanFacts[], folders: string[] | null = [UNIT], profile = party) => {
  const judge = createSetJudge(profile, { folders });
  return [...files.flatMap((facts) => judge.add(facts)), ...judge.end()];
};
const codes = (...given: Parameters<typeof judged>) => judged(...given).map(({ code }) => code);

describe('names by the scheme of the Party (F182, requirements 3)', () => {
  it.each([
    ['A38-011-07-0123-001.tif', { medium: 'picture', unit: UNIT, number: 1 }],
    ['A38-011-07-0123-014.TIF', { medium: 'picture', unit: UNIT, number: 14 }],
    ['A38-011-07-0123-1204.tif', { medium: 'picture', unit: UNIT, number: 1204 }],
    [
      'A29.244.01.002-011-07-0123a-001.tif',
      { medium: 'picture', unit: 'A29.244.01.002-011-07-0123a', number: 1 },
    ],
    ['A38-011-07-0123-001-BC-0001-1998.pdf', { medium: 'pdf', unit: UNIT, number: 1 }],
    ['A38-011-07-0123-002-QĐ-0012-2001.pdf', { medium: 'pdf', unit: UNIT, number: 2 }],
    ['A38-011-07-0123-003.pdf', { medium: 'pdf', unit: UNIT, number: 3 }],
  ])('%s', (name, expected) => {
    expect(parsePartyName(name)).toEqual(expected);
    expect(parsePartyName(name.normalize('NFD'))).toEqual(expected);
  });

  it.each([
    'A38-011-07-0123-1.tif',
    'A38-011-07-0123-000.tif',
    'A38-011-07-0123-0001.tif',
    'A38-11-07-0123-001.tif',
    'a38-011-07-0123-001.tif',
    'A38 - 011-07-0123-001.tif',
    'A38-011-07-0123-001.tiff',
    'A38-011-07-0123-001-BC-0001-1998.tif',
    'A38-011-07-0123.pdf',
    'scan0001.tif',
    '',
  ])('%s is none', (name) => {
    expect(parsePartyName(name)).toBeNull();
  });

  it.each([
    ['a38_11_7_123_1.TIFF', 'A38-011-07-0123-001.tif'],
    ['A38 – 011 – 07 – 0123A – 12.tif', 'A38-011-07-0123a-012.tif'],
    ['A38-011-07-0123-1-bc-1-1998.pdf', 'A38-011-07-0123-001-BC-0001-1998.pdf'],
  ])('%s was perhaps meant as %s', (name, suggested) => {
    expect(suggestPartyName(name)).toBe(suggested);
    expect(
      judged([picture(name)].map((facts) => (name.endsWith('pdf') ? pdf(name) : facts)))[0]?.vi,
    ).toContain(suggested);
  });

  it.each(['scan0001.tif', 'A38-011-07-0123-001.tif', 'x', '.tif', 'A38-011-07-0123-0001.tif'])(
    'nothing is suggested for %s',
    (name) => {
      expect(suggestPartyName(name)).toBeNull();
    },
  );
});

describe('the files of a folder together (F191)', () => {
  it.each<[string, ScanFacts[], string[]]>([
    ['whole', [...pages(1, 2), pdf(`${UNIT}-001.pdf`)], []],
    ['a gap', [...pages(1, 3), pdf(`${UNIT}-001.pdf`)], ['SCAN_PAGE_GAP']],
    ['not from the first page', [...pages(2, 3), pdf(`${UNIT}-001.pdf`)], ['SCAN_PAGE_GAP']],
    [
      'a page twice',
      [...pages(1, 2), picture(`${UNIT}-002.TIF`), pdf(`${UNIT}-001.pdf`, 3)],
      ['SCAN_PAGE_DOUBLE'],
    ],
    ['a document missing', [...pages(1, 2), pdf(`${UNIT}-002.pdf`)], ['SCAN_DOCUMENT_GAP']],
    [
      'a document twice',
      [...pages(1, 2), pdf(`${UNIT}-001.pdf`, 1), pdf(`${UNIT}-001-BC-0001-1998.pdf`, 1)],
      ['SCAN_DOCUMENT_DOUBLE'],
    ],
    ['no PDF', pages(1, 2), ['SCAN_PDF_MISSING']],
    ['PDF only', [pdf(`${UNIT}-001.pdf`)], ['SCAN_PICTURES_MISSING']],
    ['other numbers of pages', [...pages(1, 2), pdf(`${UNIT}-001.pdf`, 3)], ['SCAN_PAGE_COUNT_DIFFERS']],
    ['a PDF that could not be read', [...pages(1, 2), pdf(`${UNIT}-001.pdf`, null)], []],
    [
      'a file of another unit',
      [...pages(1, 2), picture('A38-011-07-0124-001.tif'), pdf(`${UNIT}-001.pdf`, 3)],
      ['SCAN_NAME_OTHER_UNIT'],
    ],
    ['a wrong name', [...pages(1, 2), picture('scan.tif'), pdf(`${UNIT}-001.pdf`, 3)], ['SCAN_NAME']],
    [
      'a name of a PDF on a picture',
      [...pages(1, 2), picture(`${UNIT}-003.pdf`), pdf(`${UNIT}-001.pdf`, 3)],
      ['SCAN_NAME'],
    ],
    ['what is no scan', [{ ...noFacts('ghi-chu.txt'), trouble: 'unknown-type' }], []],
  ])('%s', (_, files, expected) => {
    expect(codes(files)).toEqual(expected);
  });

  it('says which pages, in groups', () => {
    expect(judged([...pages(1, 2, 5, 9), pdf(`${UNIT}-001.pdf`, 4)])[0]?.vi).toContain(
      'thiếu trang 3–4, 6–8',
    );
  });

  it('names files by their path and judges their last part', () => {
    expect(judged([picture('hop 1/scan.tif'), pdf(`${UNIT}-001.pdf`, 1)])[0]).toMatchObject({
      file: 'hop 1/scan.tif',
    });
  });

  it.each<[string, string[], string[]]>([
    ['the prescribed tree', ['du lieu', 'CSDL_SOHOA', 'A38', '011', '07', UNIT], []],
    ['another branch of it', ['CSDL_SOHOA', 'A38', '011', '08', UNIT], ['SCAN_FOLDER_PLACE']],
    ['no tree', ['may quet', UNIT], []],
    ['a folder that is not named so', ['thang 3'], ['SCAN_FOLDER_NAME']],
  ])('%s', (_, folders, expected) => {
    expect(codes([...pages(1, 2), pdf(`${UNIT}-001.pdf`)], folders)).toEqual(expected);
  });

  it('without a folder the unit is what most names say, and pages need not begin at 1', () => {
    const files = [...pages(5, 6), pdf(`${UNIT}-002.pdf`, 3), picture('A38-011-07-0999-007.tif')];
    expect(judged(files, null)).toMatchObject([
      { code: 'SCAN_NAME_OTHER_UNIT', file: 'A38-011-07-0999-007.tif' },
    ]);
    expect(codes([...pages(5, 7), pdf(`${UNIT}-002.pdf`)], null)).toEqual(['SCAN_PAGE_GAP']);
  });

  it('the State prescribes neither names nor pairs', () => {
    expect(codes([picture('scan.tif')], ['x'], state)).toEqual([]);
  });
});

describe('what no file tells (F190)', () => {
  const told = (files: readonly ScanFacts[], profile = party) => {
    const judge = createUnknownJudge(profile);
    files.forEach((facts) => judge.add(facts));
    return judge.end();
  };
  const a4 = (dpi: number, over: Partial<ScanFacts> = {}): ScanFacts => ({
    ...picture('x.tif'),
    width: (210 / 25.4) * dpi,
    height: (297 / 25.4) * dpi,
    dpiX: dpi,
    dpiY: dpi,
    colourSpace: 'rgb',
    ...over,
  });

  it('is said of every set, as something to look at, once', () => {
    const found = told([a4(600), a4(600)]);
    expect(found.map(({ code }) => code)).toEqual([
      'SCAN_SCALE_UNKNOWN',
      'SCAN_SIGNATURE_UNKNOWN',
      'SCAN_SECRECY_UNKNOWN',
    ]);
    expect(found.every(({ severity, file }) => severity === 'warning' && file === null)).toBe(true);
  });

  it('counts scans that small print would make too coarse', () => {
    expect(told([a4(300), a4(400), a4(600), a4(200)])[0]).toMatchObject({
      code: 'SCAN_SMALL_PRINT_UNKNOWN',
      vi: expect.stringMatching(/^2 tệp/),
    });
  });

  it('counts grey scans, whose originals may have colour', () => {
    expect(told([a4(600, { colourSpace: 'grey' })])[0]).toMatchObject({ code: 'SCAN_GREY_ORIGINAL_UNKNOWN' });
  });

  it('counts large sheets that may be maps', () => {
    const map: ScanFacts = {
      ...pdf('x.pdf', 1),
      pdf: {
        restricted: false,
        pdfa: '2B',
        jpeg2000: null,
        secrecyMark: null,
        pages: [
          {
            page: 1,
            widthMm: 841,
            heightMm: 594,
            images: [
              {
                kind: 'image',
                width: 6622,
                height: 4677,
                colour: 'rgb',
                components: 3,
                bitDepth: 8,
                compression: 'lossless',
                dpiX: 200,
                dpiY: 200,
              },
            ],
            text: { letters: 0, vietnamese: 0, nonsense: 0 },
            blank: null,
          },
        ],
      },
    };
    expect(told([map], state).map(({ code }) => code)).toEqual([
      'SCAN_MAP_UNKNOWN',
      'SCAN_PDFA_UNPROVEN',
      'SCAN_SIGNATURE_UNKNOWN',
      'SCAN_SECRECY_UNKNOWN',
    ]);
  });

  it('is nothing of nothing', () => {
    expect(told([])).toEqual([]);
    expect(told([{ ...picture('x'), trouble: 'damaged' }])).toEqual([]);
  });
});

describe('the files of an item (F193)', () => {
  const codesOf = async (...given: Parameters<typeof checkFiles>) =>
    (await checkFiles(...given)).map(({ code }) => code);

  it('an item without scans does not pass', async () => {
    expect(await checkFiles([], party)).toMatchObject([{ code: 'SCAN_NO_FILES', severity: 'error' }]);
  });

  it('photographs are not held to the names of paper, and the rule that was not seen is told', async () => {
    const found = await codesOf([{ ...picture('anh.tif'), trouble: 'damaged' }], party, 'photograph');
    expect(found).toEqual(['SCAN_DAMAGED', 'SCAN_RULE_UNSEEN']);
    expect(await codesOf([picture('anh.tif')], party, 'paper')).toEqual(
      expect.arrayContaining(['SCAN_NAME', 'SCAN_PDF_MISSING']),
    );
  });
});
