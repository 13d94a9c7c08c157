import { readFileSync } from 'node:fs';
import path from 'node:path';

import {
  noFacts,
  type PageText,
  type PdfFacts,
  type PdfImage,
  type PdfPage,
  type ScanFacts,
} from './contract';
import { judgeFile } from './judge-file';
import { pagePicture } from './page-picture';
import { readProfiles } from './profile';

const { party, state } = readProfiles(
  readFileSync(path.resolve(__dirname, '../../../../data/digitisation-profiles.json'), 'utf8'),
);

const VIETNAMESE: PageText = { letters: 1500, vietnamese: 220, nonsense: 0 };
const SILENT: PageText = { letters: 0, vietnamese: 0, nonsense: 0 };

const image = (over: Partial<PdfImage> = {}): PdfImage => ({
  kind: 'image',
  width: 2480,
  height: 3508,
  colour: 'rgb',
  components: 3,
  bitDepth: 8,
  compression: 'lossless',
  dpiX: 300,
  dpiY: 300,
  ...over,
});
const page = (over: Partial<PdfPage> = {}): PdfPage => ({
  page: 1,
  widthMm: 210,
  heightMm: 297,
  images: [image()],
  text: VIETNAMESE,
  blank: null,
  ...over,
});
const pdf = (pages: readonly PdfPage[], over: Partial<PdfFacts> = {}): ScanFacts => ({
  ...noFacts('A38-011-07-0123-001.pdf'),
  kind: 'pdf',
  format: 'pdf',
  pages: pages.length,
  pdf: { restricted: false, pdfa: null, jpeg2000: null, secrecyMark: null, pages, ...over },
});
const many = (...overs: Partial<PdfPage>[]): PdfPage[] =>
  overs.map((over, index) => page({ page: index + 1, ...over }));
const codes = (facts: ScanFacts, profile = party) => judgeFile(facts, profile).map(({ code }) => code);

describe('the scan on a page of a PDF (F186)', () => {
  const strips = (count: number, over: Partial<PdfImage> = {}) =>
    Array.from({ length: count }, () => image({ height: 3508 / count, ...over }));

  it('is measured by its pixels over the printed size', () => {
    expect(pagePicture(page())).toMatchObject({ dpi: 300, isLayered: false });
  });

  it('is put together from strips', () => {
    expect(pagePicture(page({ images: strips(40) }))).toMatchObject({ dpi: 300, isLayered: false });
  });

  it('turned by a quarter is measured along its own sides', () => {
    // As poppler lists an A4 sheet at 300 dpi on a page with /Rotate 90.
    const turned = image({ dpiX: 212.1, dpiY: 424.3 });
    expect(pagePicture(page({ widthMm: 297, heightMm: 210, images: [turned] }))?.dpi).toBeCloseTo(300, 0);
  });

  it('that is really uneven, as from a fax machine, counts by the lower one', () => {
    const fax = image({ width: 1728, height: 1145, dpiX: 204, dpiY: 98 });
    expect(pagePicture(page({ widthMm: 215, heightMm: 297, images: [fax] }))?.dpi).toBe(98);
  });

  it('may be a stencil, as some scanners write black and white', () => {
    const found = pagePicture(
      page({ images: [image({ kind: 'mask', colour: 'bilevel', components: 1, bitDepth: 1 })] }),
    );
    expect(found).toMatchObject({ dpi: 300, isLayered: false, images: [{ colour: 'bilevel' }] });
  });

  it('is none where a logo stands in a text', () => {
    expect(pagePicture(page({ images: [image({ width: 300, height: 300 })] }))).toBeNull();
  });

  it('is not judged by a stamp pasted in', () => {
    expect(
      pagePicture(page({ images: [image(), image({ width: 90, height: 90, dpiX: 72, dpiY: 72 })] }))?.dpi,
    ).toBe(300);
  });

  it('in layers counts by the coarser one', () => {
    const layers = [image({ width: 620, height: 877, dpiX: 75, dpiY: 75 }), image()];
    expect(pagePicture(page({ images: layers }))).toMatchObject({ dpi: 75, isLayered: true });
  });

  it('is none where sizes are unknown', () => {
    expect(pagePicture(page({ images: [image({ dpiX: null })] }))).toBeNull();
    expect(pagePicture(page({ widthMm: null }))).toBeNull();
  });
});

describe('a PDF against the profile of the Party (F186–F188)', () => {
  it.each<[string, ScanFacts, string[]]>([
    ['as it should be', pdf([page()]), []],
    ['grey', pdf([page({ images: [image({ colour: 'grey', components: 1 })] })]), []],
    [
      '200 dpi',
      pdf([page({ images: [image({ width: 1654, height: 2339, dpiX: 200, dpiY: 200 })] })]),
      ['SCAN_RESOLUTION_LOW'],
    ],
    [
      'A5 at 300 dpi',
      pdf([page({ widthMm: 148, heightMm: 210, images: [image({ width: 1748, height: 2480 })] })]),
      ['SCAN_RESOLUTION_LOW'],
    ],
    [
      'black and white',
      pdf([
        page({ images: [image({ colour: 'bilevel', components: 1, bitDepth: 1, compression: 'ccitt' })] }),
      ]),
      ['SCAN_COLOUR'],
    ],
    ['JPEG', pdf([page({ images: [image({ compression: 'jpeg' })] })]), ['SCAN_COMPRESSED']],
    [
      'JPEG 2000 with loss',
      pdf([page({ images: [image({ compression: 'jpeg2000' })] })], { jpeg2000: 'lossy' }),
      ['SCAN_COMPRESSED'],
    ],
    [
      'JPEG 2000, reversible',
      pdf([page({ images: [image({ compression: 'jpeg2000' })] })], { jpeg2000: 'reversible' }),
      ['SCAN_COMPRESSION_UNKNOWN'],
    ],
    [
      'JPEG 2000 that could not be seen',
      pdf([page({ images: [image({ compression: 'jpeg2000' })] })]),
      ['SCAN_COMPRESSION_UNKNOWN'],
    ],
    [
      'JBIG2',
      pdf([page({ images: [image({ compression: 'jbig2', colour: 'grey', components: 1 })] })]),
      ['SCAN_COMPRESSION_UNKNOWN'],
    ],
    ['written on a computer', pdf([page({ images: [] })]), ['SCAN_PDF_NO_PICTURE']],
    [
      'written on a computer, with few words',
      pdf([page({ images: [], text: { letters: 5, vietnamese: 1, nonsense: 0 }, blank: false })]),
      ['SCAN_PDF_NO_PICTURE'],
    ],
    ['restricted', pdf([page()], { restricted: true }), ['SCAN_PDF_RESTRICTED']],
    ['locked', pdf([], { restricted: true }), ['SCAN_PDF_LOCKED']],
    ['longer than is looked at', { ...pdf([page()]), pages: 3000 }, ['SCAN_PDF_TOO_LONG']],
    ['with a mark of secrecy', pdf([page()], { secrecyMark: 'MẬT' }), ['SCAN_SECRECY_MARK']],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('says the same of many pages once, with their numbers', () => {
    const low = { images: [image({ width: 1240, height: 1754, dpiX: 150, dpiY: 150 })] };
    const found = judgeFile(pdf(many(low, {}, low, low)), party);
    expect(found).toMatchObject([
      { code: 'SCAN_RESOLUTION_LOW', vi: expect.stringMatching(/^Trang 1, 3–4: Độ phân giải 150 dpi/) },
    ]);
  });
});

describe('the text layer (F187)', () => {
  const FOREIGN: PageText = { letters: 1500, vietnamese: 0, nonsense: 0 };
  const GARBAGE: PageText = { letters: 400, vietnamese: 0, nonsense: 300 };

  it.each<[string, Partial<PdfPage>[], string[]]>([
    [
      'missing everywhere',
      [
        { text: SILENT, blank: false },
        { text: SILENT, blank: false },
      ],
      ['SCAN_TEXT_MISSING'],
    ],
    ['missing on one page', [{}, { text: SILENT, blank: false }], ['SCAN_TEXT_MISSING']],
    ['missing on a blank page', [{}, { text: SILENT, blank: true }], []],
    ['missing where it may be blank', [{}, { text: SILENT, blank: null }], ['SCAN_TEXT_BLANK_UNKNOWN']],
    [
      'missing, blank or not unknown everywhere',
      [{ text: SILENT, blank: null }],
      ['SCAN_TEXT_BLANK_UNKNOWN'],
    ],
    ['nothing but blank pages', [{ text: SILENT, blank: true }], ['SCAN_PDF_BLANK']],
    [
      'a page number only',
      [{}, { text: { letters: 3, vietnamese: 0, nonsense: 0 }, blank: false }],
      ['SCAN_TEXT_MISSING'],
    ],
    ['garbage', [{}, { text: GARBAGE }], ['SCAN_TEXT_GARBAGE', 'SCAN_TEXT_NOT_VIETNAMESE']],
    ['another language', [{ text: FOREIGN }, { text: FOREIGN }], ['SCAN_TEXT_NOT_VIETNAMESE']],
    ['a table of figures', [{}, { text: { letters: 150, vietnamese: 0, nonsense: 0 } }], []],
  ])('%s', (_, pages, expected) => {
    expect(codes(pdf(many(...pages)))).toEqual(expected);
  });

  it('in another language throughout is an error, on a few pages something to look at', () => {
    const severity = (...pages: Partial<PdfPage>[]) => judgeFile(pdf(many(...pages)), party)[0]?.severity;
    expect([severity({ text: FOREIGN }), severity({}, { text: FOREIGN })]).toEqual(['error', 'warning']);
  });
});

describe('a PDF against the profile of the State (F188)', () => {
  const good = (over: Partial<PdfPage> = {}) => pdf([page(over)], { pdfa: '2B' });

  it.each<[string, ScanFacts, string[]]>([
    [
      'as it should be',
      good({ images: [image({ width: 1654, height: 2339, dpiX: 200, dpiY: 200, compression: 'jpeg' })] }),
      [],
    ],
    ['no PDF/A', pdf([page()]), ['SCAN_NOT_PDFA']],
    ['grey', good({ images: [image({ colour: 'grey', components: 1 })] }), ['SCAN_BIT_DEPTH']],
    ['in another language', good({ text: { letters: 1500, vietnamese: 0, nonsense: 0 } }), []],
    ['one layer', good({ text: SILENT, blank: false }), ['SCAN_TEXT_MISSING']],
  ])('%s', (_, facts, expected) => {
    expect(codes(facts, state)).toEqual(expected);
  });
});
