import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import {
  checkFolder,
  type FolderFinding,
} from '../../plugins/preservation/server/src/digitisation/check-folder';
import { createExifProcess } from '../../plugins/preservation/server/src/inspection/exif-process';
import { sanitizeOptions } from '../../plugins/preservation/server/src/options';
import type { ScanFacts } from '../../plugins/preservation/shared/digitisation/contract';
import { type Profiles, readProfiles } from '../../plugins/preservation/shared/digitisation/profile';
import { hasProgram } from '../support/media-fixtures';

const DATA = path.resolve(__dirname, '../../../shared/data');
const MISSING = ['pdfimages', 'ffprobe', 'perl'].filter((program) => !hasProgram(program));
const present = existsSync(DATA) && MISSING.length === 0;
if (!existsSync(DATA)) console.warn(`SKIPPED: the corpus of real files is not at ${DATA}`);
else if (!present) console.warn(`SKIPPED: real scans, these programs are missing: ${MISSING.join(', ')}`);

const MB = 1024 * 1024;
const MOST_GROWTH = 400 * MB;

/** What independent programs (tiffinfo 4.5.0, ExifTool, pdfimages, file) say of the real scans. */
const SEEN: readonly [string, Partial<ScanFacts>][] = [
  [
    'photos/tiff16/16bit.MM.deflate.tif',
    { width: 64, dpiX: 72, bitDepth: 16, samples: 1, colourSpace: 'grey', compression: 'deflate' },
  ],
  [
    'photos/tiff16/rgb-3c-16b.tiff',
    { width: 157, dpiX: null, bitDepth: 16, samples: 3, colourSpace: 'rgb', compression: 'none' },
  ],
  // 118.11 pixels a centimetre.
  [
    'photos/tiff16/sample.tif',
    { width: 290, height: 442, dpiX: expect.closeTo(300, 1), bitDepth: 16, compression: 'none' },
  ],
  ['photos/tiff16/testTIFF_multipage.tif', { pages: 2, dpiX: 96, bitDepth: 8, compression: 'jpeg' }],
  [
    'photos/grey/BSG1.tiff',
    { dpiX: null, samples: 3, alpha: true, compression: 'lzw', iccProfile: 'Color LCD' },
  ],
  ['photos/iptc/Reagan.tiff', { dpiX: 300, samples: 3, alpha: true, compression: 'none' }],
  [
    'documents/ocr-pairs/vi-maint-guide-p12.jpg',
    { format: 'jpeg', width: 1654, height: 2339, dpiX: 200, dpiY: 200 },
  ],
];

/** What a person who opened these files would say of them, by the profile of the Party; names and pairs apart. */
const JUDGED: readonly [string, string[]][] = [
  ['photos/tiff16/16bit.MM.deflate.tif', ['SCAN_COMPRESSED', 'SCAN_RESOLUTION_DEFAULT', 'SCAN_BIT_DEPTH']],
  ['photos/tiff16/rgb-3c-16b.tiff', ['SCAN_RESOLUTION_UNKNOWN', 'SCAN_BIT_DEPTH', 'SCAN_SRGB_UNKNOWN']],
  ['photos/tiff16/sample.tif', ['SCAN_RESOLUTION_LOW', 'SCAN_BIT_DEPTH', 'SCAN_SRGB_UNKNOWN']],
  [
    'photos/tiff16/testTIFF_multipage.tif',
    ['SCAN_PAGES_PER_FILE', 'SCAN_COMPRESSED', 'SCAN_RESOLUTION_DEFAULT', 'SCAN_SRGB_UNKNOWN'],
  ],
  [
    'photos/grey/BSG1.tiff',
    ['SCAN_COMPRESSED', 'SCAN_RESOLUTION_UNKNOWN', 'SCAN_COLOUR_PROFILE', 'SCAN_ALPHA'],
  ],
  ['documents/scanned/congress-gray.pdf', ['SCAN_RESOLUTION_LOW', 'SCAN_COMPRESSED', 'SCAN_TEXT_MISSING']],
  ['documents/scanned/testPDF_jpeg2000.pdf', ['SCAN_COMPRESSION_UNKNOWN', 'SCAN_TEXT_MISSING']],
  [
    'documents/scanned/Seige_of_Vicksburg_Sample_OCR.pdf',
    ['SCAN_PDF_LAYERED', 'SCAN_RESOLUTION_LOW', 'SCAN_COMPRESSED', 'SCAN_TEXT_NOT_VIETNAMESE'],
  ],
  ['documents/vi-pdf/vn-fonts.pdf', ['SCAN_PDF_NO_PICTURE']],
  ['documents/vi-pdf/refcard-vi-a4.pdf', ['SCAN_PDF_NO_PICTURE']],
  // Written in English, about Vietnamese.
  ['documents/vi-pdf/vietnamese.pdf', ['SCAN_PDF_NO_PICTURE', 'SCAN_TEXT_NOT_VIETNAMESE']],
  ['documents/encrypted/rc4-40.pdf', ['SCAN_ENCRYPTED']],
  ['documents/malformed/issue-99.pdf', ['SCAN_DAMAGED']],
];
const OF_SETS = ['SCAN_NAME', 'SCAN_FOLDER_NAME', 'SCAN_PDF_MISSING', 'SCAN_PICTURES_MISSING'];

(present ? describe : describe.skip)('real scans against the profiles (F180–F192)', () => {
  const found = new Map<string, { facts: ScanFacts; codes: string[] }>();
  const ofState: FolderFinding[] = [];
  const exif = createExifProcess();
  let growth = 0;

  const each = async (profile: Profiles['party'], hear: (group: string, finding: FolderFinding) => void) => {
    const { tools } = sanitizeOptions({ archiveDir: '.' });
    const before = process.memoryUsage().rss;
    for (const group of ['photos', 'films', 'documents'])
      for await (const finding of checkFolder(path.join(DATA, group), profile, { tools, exif })) {
        hear(group, finding);
        growth = Math.max(growth, process.memoryUsage().rss - before);
      }
  };

  beforeAll(async () => {
    const profiles = readProfiles(readFileSync(path.resolve('data/digitisation-profiles.json'), 'utf8'));
    await each(profiles.party, (group, finding) => {
      if ('file' in finding)
        found.set(`${group}/${finding.file.name}`, {
          facts: finding.file,
          codes: finding.deviations.map(({ code }) => code).filter((code) => !OF_SETS.includes(code)),
        });
    });
    await each(profiles.state, (_, finding) => void ofState.push(finding));
  }, 600_000);

  afterAll(() => exif.end());

  it.each(SEEN)('%s is read as independent programs read it', (name, expected) => {
    expect(found.get(name)?.facts).toMatchObject(expected);
  });

  it.each(JUDGED)('%s is judged as a person would', (name, expected) => {
    expect(found.get(name)?.codes).toEqual(expected);
  });

  it('hostile and broken files get a sentence; nothing crashes, and memory does not grow with their number', () => {
    console.log(`${found.size} files, memory grew by at most ${Math.round(growth / MB)} MB`);
    expect(found.size).toBeGreaterThan(150);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });

  it('nothing that another program calls broken passes', () => {
    const broken = [...found].filter(([name]) => /\/(corrupt|malformed|encrypted)\//.test(name));
    expect(broken.filter(([, { codes }]) => codes.length === 0).map(([name]) => name)).toEqual([]);
  });

  it('every sentence is whole, in both languages', () => {
    for (const { deviations } of ofState)
      for (const { vi, en } of deviations) {
        expect(`${vi}${en}`).not.toMatch(/undefined|NaN|null|\[object/);
        expect(vi).toMatch(/[.)]$/);
      }
  });
});
