import { readFileSync } from 'node:fs';
import path from 'node:path';

import { noFacts, type ScanFacts } from './contract';
import { judgeFile } from './judge-file';
import { readProfiles } from './profile';

const { party, state } = readProfiles(
  readFileSync(path.resolve(__dirname, '../../../../data/digitisation-profiles.json'), 'utf8'),
);

/** An A4 sheet as the Party wants it. */
const scan = (over: Partial<ScanFacts> = {}): ScanFacts => ({
  ...noFacts('A38-011-07-0123-001.tif'),
  kind: 'picture',
  format: 'tiff',
  pages: 1,
  width: 2480,
  height: 3508,
  dpiX: 300,
  dpiY: 300,
  bitDepth: 8,
  samples: 3,
  colourSpace: 'rgb',
  iccProfile: 'sRGB IEC61966-2.1',
  compression: 'none',
  ...over,
});
const GREY = { samples: 1, colourSpace: 'grey', iccProfile: null } as const;
const A5_AT = (dpi: number) => ({
  width: (148 / 25.4) * dpi,
  height: (210 / 25.4) * dpi,
  dpiX: dpi,
  dpiY: dpi,
});

const codes = (facts: ScanFacts, profile = party) => judgeFile(facts, profile).map(({ code }) => code);

describe('pictures against the profile of the Party (F182–F185)', () => {
  it.each<[string, Partial<ScanFacts>, string[]]>([
    ['as it should be', {}, []],
    ['grey, without a profile', GREY, []],
    ['another name of sRGB', { iccProfile: 'sRGB built-in' }, []],
    ['300 dpi in centimetres, rounded', { dpiX: 299.72, dpiY: 299.72 }, []],
    ['A4 trimmed at its edges', { width: 2400, height: 3420 }, []],
    ['Letter paper', { width: 2550, height: 3300 }, []],
    ['a long strip, not within A4', { width: 1180, height: 7000 }, []],
    ['A5 at 600 dpi', A5_AT(600), []],
    ['A5 at 300 dpi', A5_AT(300), ['SCAN_RESOLUTION_LOW']],
    ['A5 on its side', { ...A5_AT(300), width: 2480, height: 1748 }, ['SCAN_RESOLUTION_LOW']],
    ['250 dpi', { dpiX: 250, dpiY: 250 }, ['SCAN_RESOLUTION_LOW']],
    [
      'the lower of two resolutions',
      { dpiX: 300, dpiY: 150 },
      ['SCAN_RESOLUTION_LOW', 'SCAN_RESOLUTION_UNEVEN'],
    ],
    ['72 dpi, written where nothing is known', { dpiX: 72, dpiY: 72 }, ['SCAN_RESOLUTION_DEFAULT']],
    ['72 dpi, as a PNG says it', { dpiX: 72.009, dpiY: 72.009 }, ['SCAN_RESOLUTION_DEFAULT']],
    ['one pixel a millimetre', { dpiX: 25.4, dpiY: 25.4 }, ['SCAN_RESOLUTION_DEFAULT']],
    ['no resolution', { dpiX: null, dpiY: null }, ['SCAN_RESOLUTION_UNKNOWN']],
    ['several pages', { pages: 3 }, ['SCAN_PAGES_PER_FILE']],
    ['LZW', { compression: 'lzw' }, ['SCAN_COMPRESSED']],
    ['JPEG in TIFF', { compression: 'jpeg' }, ['SCAN_COMPRESSED']],
    ['tiles', { tiled: true }, ['SCAN_TIFF_TILED']],
    ['BigTIFF', { format: 'bigtiff' }, ['SCAN_BIGTIFF']],
    ['CMYK', { samples: 4, colourSpace: 'cmyk' }, ['SCAN_COLOUR']],
    ['black and white', { samples: 1, bitDepth: 1, colourSpace: 'bilevel' }, ['SCAN_COLOUR']],
    ['a palette', { samples: 1, colourSpace: 'palette' }, ['SCAN_COLOUR']],
    ['16 bits a channel', { bitDepth: 16 }, ['SCAN_BIT_DEPTH']],
    ['16-bit grey', { ...GREY, bitDepth: 16 }, ['SCAN_BIT_DEPTH']],
    ['Adobe RGB', { iccProfile: 'Adobe RGB (1998)' }, ['SCAN_COLOUR_PROFILE']],
    ['no profile', { iccProfile: null }, ['SCAN_SRGB_UNKNOWN']],
    ['a profile without a name', { iccProfile: '' }, ['SCAN_SRGB_UNKNOWN']],
    ['transparency', { alpha: true }, ['SCAN_ALPHA']],
    ['JPEG', { format: 'jpeg', compression: 'jpeg' }, ['SCAN_FORMAT']],
    [
      'HEIC, of which nothing was measured',
      { format: 'heic', width: null, height: null, dpiX: null, dpiY: null, colourSpace: null },
      ['SCAN_FORMAT'],
    ],
    ['more pixels than the archive opens', { width: 20_000, height: 20_000 }, ['SCAN_TOO_LARGE']],
  ])('%s', (_, over, expected) => {
    expect(codes(scan(over))).toEqual(expected);
  });

  it('says what is wrong, what is asked, why, and where it stands written, in both languages', () => {
    expect(judgeFile(scan(A5_AT(300)), party)).toEqual([
      {
        code: 'SCAN_RESOLUTION_LOW',
        severity: 'error',
        file: 'A38-011-07-0123-001.tif',
        vi: 'Độ phân giải 300 dpi, phải từ 600 dpi vì tờ quét (148 × 210 mm) nhỏ hơn A4. Hãy quét lại. (HD 40-HD/VPTW)',
        en: 'Resolution is 300 dpi; at least 600 dpi is asked since the sheet (148 × 210 mm) is smaller than A4. Scan again. (HD 40-HD/VPTW)',
      },
    ]);
  });

  it('tells what it cannot tell as such, and only some of it as an error', () => {
    const [resolution] = judgeFile(scan({ dpiX: null, dpiY: null }), party);
    const [profile] = judgeFile(scan({ iccProfile: null }), party);
    expect([resolution?.severity, profile?.severity]).toEqual(['error', 'warning']);
    expect([resolution?.vi, profile?.vi].every((vi) => vi?.includes('không biết'))).toBe(true);
  });
});

describe('pictures against the profile of the State (F182)', () => {
  it.each<[string, Partial<ScanFacts>, string[]]>([
    ['a JPEG at 200 dpi', { format: 'jpeg', dpiX: 200, dpiY: 200, iccProfile: null }, []],
    ['a PNG at 150 dpi', { format: 'png', dpiX: 150, dpiY: 150 }, ['SCAN_RESOLUTION_LOW']],
    ['A5 at 200 dpi', { ...A5_AT(200), format: 'jpeg' }, []],
    ['a compressed TIFF of several pages', { compression: 'lzw', pages: 4 }, []],
    ['WebP', { format: 'webp' }, ['SCAN_FORMAT']],
  ])('%s', (_, over, expected) => {
    expect(codes(scan(over), state)).toEqual(expected);
  });
});

describe('files that cannot be judged (F181)', () => {
  it.each([
    ['unknown-type', 'SCAN_TYPE_UNKNOWN'],
    ['empty', 'SCAN_EMPTY'],
    ['gone', 'SCAN_GONE'],
    ['encrypted', 'SCAN_ENCRYPTED'],
    ['damaged', 'SCAN_DAMAGED'],
    ['cut-off', 'SCAN_CUT_OFF'],
    ['too-slow', 'SCAN_TOO_SLOW'],
    ['no-tool', 'SCAN_NOT_READ'],
  ] as const)('%s is an error of its own and nothing else', (trouble, code) => {
    expect(judgeFile(scan({ trouble, dpiX: 10 }), party)).toMatchObject([{ code, severity: 'error' }]);
  });
});

describe('films and sound (F189)', () => {
  const film = (over: Partial<ScanFacts>): ScanFacts => ({
    ...noFacts('phim.mp4'),
    kind: 'film',
    format: 'mp4',
    ...over,
  });
  const sound = (over: Partial<ScanFacts>): ScanFacts => ({
    ...noFacts('bang.mp3'),
    kind: 'sound',
    format: 'mp3',
    ...over,
  });

  it.each<[string, ScanFacts, string[]]>([
    ['a film at 1500 kbit/s', film({ bitrate: 1_500_000 }), []],
    ['a film at 1499 kbit/s', film({ bitrate: 1_499_000 }), ['SCAN_BITRATE_LOW']],
    ['a film that does not tell', film({ bitrateAtMost: 9_000_000 }), ['SCAN_BITRATE_UNKNOWN']],
    ['a film that is too low as a whole', film({ bitrateAtMost: 900_000 }), ['SCAN_BITRATE_LOW']],
    ['MOV', film({ format: 'mov', bitrate: 9_000_000 }), ['SCAN_FORMAT']],
    ['MP3 at 128 kbit/s', sound({ bitrate: 128_000 }), []],
    ['WAV at 96 kbit/s', sound({ format: 'wav', bitrate: 96_000 }), ['SCAN_FORMAT', 'SCAN_BITRATE_LOW']],
  ])('%s, by the State', (_, facts, expected) => {
    expect(codes(facts, state)).toEqual(expected);
  });

  it('the Party has a rule that was not seen: said, neither passed nor failed', () => {
    expect(judgeFile(film({ bitrate: 1 }), party)).toMatchObject([
      { code: 'SCAN_RULE_UNSEEN', severity: 'warning' },
    ]);
  });
});
