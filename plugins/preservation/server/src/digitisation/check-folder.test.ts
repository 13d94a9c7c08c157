import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { hasProgram } from '../../../../../tests/support/media-fixtures';
import { aScan, PARAGRAPH } from '../../../../../tests/support/page-fixtures';
import { aScannedPdf, aSearchablePdf, aTiff, anIccProfile } from '../../../../../tests/support/scan-fixtures';
import type { ScanFacts } from '../../../shared/digitisation/contract';
import { readProfiles } from '../../../shared/digitisation/profile';
import { createExifProcess } from '../inspection/exif-process';
import { sanitizeOptions } from '../options';
import { checkFolder, type FolderFinding } from './check-folder';
import { inOrder } from './in-order';
import { readFacts } from './read-facts';

const profiles = readProfiles(readFileSync(path.resolve('data/digitisation-profiles.json'), 'utf8'));
const exif = createExifProcess();
const { tools } = sanitizeOptions({ archiveDir: '.' });
const withPoppler = hasProgram('pdfimages') ? it : it.skip;
const withPerl = hasProgram('perl') ? it : it.skip;
const withFfmpeg = hasProgram('ffprobe') ? it : it.skip;
const UNIT = 'A38-011-07-0123';
const SRGB = anIccProfile('sRGB IEC61966-2.1');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kho-scans-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => exif.end());

const put = (name: string, bytes: Buffer | string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};
const read = (name: string, bytes: Buffer | string, over = tools): Promise<ScanFacts> =>
  readFacts(put(name, bytes), name, { tools: over, exif });

describe('facts of a file (F181, F186)', () => {
  it('reads a TIFF without a program', async () => {
    expect(await read('a.tif', aTiff([{ icc: SRGB }]))).toMatchObject({
      kind: 'picture',
      format: 'tiff',
      trouble: null,
      dpiX: 300,
      iccProfile: 'sRGB IEC61966-2.1',
      compression: 'none',
    });
    expect(await read('b.tif', aTiff([{}], { big: true }))).toMatchObject({ format: 'bigtiff' });
    expect(await read('c.tif', aTiff([{ claimed: 9_000_000 }]))).toMatchObject({ trouble: 'cut-off' });
  });

  it('believes bytes, not names', async () => {
    expect(await read('a.pdf', aTiff([{}]))).toMatchObject({ kind: 'picture', format: 'tiff' });
  });

  it.each<[string, string | Buffer, ScanFacts['trouble']]>([
    ['rong.tif', '', 'empty'],
    ['ghi-chu.txt', 'chữ', 'unknown-type'],
    ['chuong-trinh.exe', 'MZ\0\0', 'unknown-type'],
    ['hong.tif', 'not a picture at all', 'damaged'],
    ['hong.pdf', Buffer.from('%PDF-1.4 and no more'), 'damaged'],
  ])('%s: %j is trouble and no crash', async (name, bytes, trouble) => {
    if (name === 'hong.pdf' && !hasProgram('pdfinfo')) return;
    expect(await read(name, bytes)).toMatchObject({ trouble });
  });

  it('a file that went away meanwhile is told', async () => {
    expect(await readFacts(path.join(folder, 'x.tif'), 'x.tif', { tools, exif })).toMatchObject({
      trouble: 'gone',
    });
  });

  it('a missing program is told', async () => {
    const missing = { ...tools, pdfinfo: '/missing/pdfinfo' };
    expect(await read('a.pdf', aScannedPdf([{}]), missing)).toMatchObject({
      kind: 'pdf',
      trouble: 'no-tool',
    });
  });

  withPerl('reads the resolution of a JPEG in either unit, and that one was cut off', async () => {
    const scan = () => sharp({ create: { width: 900, height: 600, channels: 3, background: '#ccc' } });
    const jpeg = await scan().withMetadata({ density: 300 }).jpeg().toBuffer();
    expect(await read('a.jpg', jpeg)).toMatchObject({
      format: 'jpeg',
      dpiX: 300,
      colourSpace: 'rgb',
      bitDepth: 8,
    });
    expect(await read('b.jpg', jpeg.subarray(0, jpeg.length - 200))).toMatchObject({ trouble: 'cut-off' });
    expect(await read('c.png', await scan().png().toBuffer())).toMatchObject({
      format: 'png',
      dpiX: expect.closeTo(25.4, 1),
    });
  });

  withPoppler(
    'measures each page of a PDF as it is printed, also turned, and sees which are blank',
    async () => {
      const pages = [
        {},
        { rotate: 90 as const },
        { width: 842, height: 595, pixels: [351, 248] as const },
        { blank: true },
      ];
      const { pages: count, pdf } = await read('a.pdf', aScannedPdf(pages));
      expect(count).toBe(4);
      expect(
        pdf?.pages.map(({ widthMm, heightMm, blank }) => [
          Math.round(widthMm ?? 0),
          Math.round(heightMm ?? 0),
          blank,
        ]),
      ).toEqual([
        [210, 297, false],
        [297, 210, false],
        [297, 210, false],
        [210, 297, true],
      ]);
      const party = await findings(profiles.party);
      const low = party
        .flatMap(({ deviations }) => deviations)
        .filter(({ code }) => code === 'SCAN_RESOLUTION_LOW');
      // All four are 248 pixels on 8.26 inches: one sentence.
      expect(low).toMatchObject([{ vi: expect.stringMatching(/^Trang 1–4: Độ phân giải 30 dpi/) }]);
    },
  );

  withFfmpeg('reads the bit rate of a recording', async () => {
    const { execFileSync } = await import('node:child_process');
    const file = path.join(folder, 'tieng.mp3');
    execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=d=2', '-b:a', '96k', file]);
    expect(await readFacts(file, 'tieng.mp3', { tools, exif })).toMatchObject({
      kind: 'sound',
      format: 'mp3',
      bitrate: 96_000,
    });
  });
});

const findings = async (profile = profiles.party, root = folder): Promise<FolderFinding[]> => {
  const found: FolderFinding[] = [];
  for await (const finding of checkFolder(root, profile, { tools, exif })) found.push(finding);
  return found;
};
const said = (found: readonly FolderFinding[]): [string, string[]][] =>
  found.map((finding) => [
    'file' in finding ? finding.file.name : 'folder' in finding ? `${finding.folder}/` : '*',
    finding.deviations.map(({ code }) => code),
  ]);

describe('a folder against a profile (F192)', () => {
  withPoppler('passes what is as it should be, but for what no file tells', async () => {
    put(`CSDL_SOHOA/A38/011/07/${UNIT}/${UNIT}-001.tif`, aTiff([{ icc: SRGB }]));
    put(`CSDL_SOHOA/A38/011/07/${UNIT}/${UNIT}-001.pdf`, await aSearchablePdf(PARAGRAPH));
    const found = await findings();
    expect(
      found.flatMap(({ deviations }) => deviations).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(said(found).at(-1)).toEqual([
      '*',
      expect.arrayContaining(['SCAN_SMALL_PRINT_UNKNOWN', 'SCAN_SECRECY_UNKNOWN']),
    ]);
  });

  withPoppler('says of a bad PDF all that is bad', async () => {
    put(`${UNIT}/${UNIT}-001.tif`, aTiff([{ icc: SRGB }]));
    const scan = await aScan(folder, PARAGRAPH);
    const { aScanPdf } = await import('../../../../../tests/support/page-fixtures');
    put(`${UNIT}/${UNIT}-001.pdf`, await aScanPdf([scan]));
    const pdf = said(await findings(profiles.party, path.join(folder, UNIT))).find(([name]) =>
      name.endsWith('.pdf'),
    );
    expect(pdf?.[1]).toEqual(['SCAN_RESOLUTION_LOW', 'SCAN_COMPRESSED', 'SCAN_TEXT_MISSING']);
  });

  it('takes folders one after the other, the files of each together, and links for what they are', async () => {
    put(`${UNIT}/${UNIT}-001.tif`, aTiff([{ icc: SRGB }]));
    put(`${UNIT}/${UNIT}-003.tif`, aTiff([{ icc: SRGB }]));
    put(`${UNIT}/a/con.tif`, aTiff([{ icc: SRGB }]));
    put(`${UNIT}/Thumbs.db`, 'x');
    put('.DS_Store', 'x');
    symlinkSync('/etc', path.join(folder, UNIT, 'lien-ket'));
    expect(said(await findings())).toEqual([
      [`${UNIT}/${UNIT}-001.tif`, []],
      [`${UNIT}/${UNIT}-003.tif`, []],
      [`${UNIT}/lien-ket`, ['SCAN_TYPE_UNKNOWN']],
      [`${UNIT}/`, ['SCAN_PAGE_GAP', 'SCAN_PDF_MISSING']],
      [`${UNIT}/a/con.tif`, ['SCAN_NAME']],
      [`${UNIT}/a/`, ['SCAN_FOLDER_NAME', 'SCAN_PDF_MISSING']],
      ['*', expect.any(Array)],
    ]);
  });

  it('writes nothing', async () => {
    const file = put(`${UNIT}/${UNIT}-001.tif`, aTiff([{}]));
    const before = statSync(file);
    await findings();
    expect(readdirSync(path.join(folder, UNIT))).toEqual([`${UNIT}-001.tif`]);
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
  });

  it('holds no more of three thousand files than of a few', async () => {
    let [running, most] = [0, 0];
    const things = Array.from({ length: 3000 }, (_, index) => index);
    const results: number[] = [];
    for await (const { result } of inOrder(things, async (thing) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return thing;
    }, 3)) results.push(result); // prettier-ignore
    expect(results).toEqual(things);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('a failure comes in its turn', async () => {
    const seen: number[] = [];
    const work = async (thing: number): Promise<number> => {
      if (thing === 2) throw new Error('two');
      return thing;
    };
    await expect(
      (async () => {
        for await (const { result } of inOrder([0, 1, 2, 3], work, 3)) seen.push(result);
      })(),
    ).rejects.toThrow('two');
    expect(seen).toEqual([0, 1]);
  });
});
