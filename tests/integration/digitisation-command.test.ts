import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { runCompiled } from '../support/command';
import { hasProgram } from '../support/media-fixtures';
import { PARAGRAPH } from '../support/page-fixtures';
import { anIccProfile, aSearchablePdf, aTiff } from '../support/scan-fixtures';

const UNIT = 'A38-011-07-0123';
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-scans-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** No archive: neither database nor keys nor folders of one are named. */
const run = (...given: string[]) => runCompiled({ PATH: process.env.PATH }, 'digitisation-check', ...given);
const put = (name: string, bytes: Buffer): void => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
};

describe('npm run digitisation:check without an archive (F192)', () => {
  it('ends with 1 where a file departs from the profile, and says why in Vietnamese', async () => {
    put(`${UNIT}/${UNIT}-001.tif`, aTiff([{ resolution: 200 }]));
    const { code, out } = await run(path.join(folder, UNIT), '--profile', 'party');
    expect(code).toBe(1);
    expect(out).toContain(`${UNIT}-001.tif\n  ✖ Độ phân giải 200 dpi, phải từ 300 dpi.`);
    expect(out).toContain('Có ảnh từng trang mà không có PDF của văn bản.');
    expect(out).toMatch(/1 \/ 0 +độ phân giải thấp \[SCAN_RESOLUTION_LOW\]/);
  });

  it('with --json writes one object a line: files, folders, what no file tells, the summary', async () => {
    put(`${UNIT}/${UNIT}-001.tif`, aTiff([{ resolution: 200 }]));
    const { code, out } = await run(path.join(folder, UNIT), '--profile=state', '--json');
    const lines = out.trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
    expect(code).toBe(0);
    expect(lines).toEqual([
      { file: `${UNIT}-001.tif`, format: 'tiff', deviations: [] },
      {
        folder: null,
        deviations: expect.arrayContaining([expect.objectContaining({ code: 'SCAN_SECRECY_UNKNOWN' })]),
      },
      { summary: expect.objectContaining({ ok: true, profile: 'state', files: 1, errors: 0 }) },
    ]);
  });

  (hasProgram('pdfimages') ? it : it.skip)('ends with 0 where all is as the profile asks', async () => {
    put(`${UNIT}/${UNIT}-001.tif`, aTiff([{ icc: anIccProfile('sRGB') }]));
    put(`${UNIT}/${UNIT}-001.pdf`, await aSearchablePdf(PARAGRAPH));
    const { code, out } = await run(path.join(folder, UNIT), '--profile', 'party');
    expect(out).toContain('✔ 2 tệp: 2 tệp đạt');
    expect(code).toBe(0);
  });

  it.each([
    ['no profile', (): string[] => [folder]],
    ['no such folder', (): string[] => [path.join(folder, 'khong-co'), '--profile', 'party']],
    ['a folder without files', (): string[] => [folder, '--profile', 'party']],
  ])('ends with 2 and a sentence: %s', async (_, given) => {
    const { code, err } = await run(...given());
    expect(code).toBe(2);
    expect(err).toMatch(/^✖ /);
  });

  it('leaves nothing behind, in the folder or where it runs', async () => {
    put('a.tif', aTiff([{}]));
    const before = fs.readdirSync(process.cwd());
    await run(folder, '--profile', 'party');
    expect(fs.readdirSync(folder)).toEqual(['a.tif']);
    expect(fs.readdirSync(process.cwd())).toEqual(before);
  });
});
