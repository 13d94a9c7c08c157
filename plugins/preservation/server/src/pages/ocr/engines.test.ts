import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { hasProgram } from '../../../../../../tests/support/media-fixtures';
import { aScan, PARAGRAPH } from '../../../../../../tests/support/page-fixtures';
import { PageProblem } from '../../../../shared/pages/problems';
import { textOfWords } from '../../../../shared/pages/text-of-words';
import { engineOfMachine } from './choose-engine';
import type { OcrEngine } from './engine';
import { readPicture } from './read-picture';
import { openTesseractCli } from './tesseract-cli';
import { openTesseractJs } from './tesseract-js';

let folder: string;
let scan: string;
const signal = new AbortController().signal;
const request = { dpi: 150, turned: false, timeoutMs: 60_000, signal };
const canDraw = hasProgram('pdftoppm');

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-ocr-'));
  scan = path.join(folder, 'page.png');
  if (canDraw) await sharp(await aScan(folder, PARAGRAPH)).toFile(scan);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** The first line, in which every kind of Vietnamese mark stands. */
const readsVietnamese = async (engine: OcrEngine) => {
  const { state, words, confidence } = await readPicture(engine, { picture: scan, dpi: 150 }, signal);
  expect(state).toBe('done');
  expect(confidence).toBeGreaterThan(80);
  expect(textOfWords(words).replace(/\s+/g, ' ')).toContain('Ban Chấp hành Đảng bộ tỉnh Ninh Thuận');
};

if (!canDraw || !hasProgram('tesseract'))
  process.emitWarning('SKIPPED: reading pages, poppler-utils or tesseract-ocr-vie is not installed');

(canDraw && hasProgram('tesseract') ? describe : describe.skip)("Debian's tesseract (F72)", () => {
  it('reads Vietnamese print, also of a page on its side', async () => {
    const engine = await openTesseractCli('tesseract');
    if (!engine) throw new Error('tesseract-ocr-vie is not installed beside tesseract-ocr.');
    await readsVietnamese(engine);
    const turned = path.join(folder, 'turned.png');
    await sharp(scan).rotate(90).toFile(turned);
    const { state, words } = await readPicture(engine, { picture: turned, dpi: 150 }, signal);
    expect(state).toBe('done');
    // Its place is on the page as it lies: what is at the top of the sheet is at the right.
    expect(words.find(({ text }) => text === 'Nghị')?.x).toBeGreaterThan(0.8);
  });

  it('is stopped when its time is up', async () => {
    const engine = await openTesseractCli('tesseract');
    await expect(engine?.read({ ...request, picture: scan, timeoutMs: 1 })).rejects.toMatchObject({
      code: 'PAGE_TOO_SLOW',
    });
  });

  it('says that it failed at what is no picture', async () => {
    const engine = await openTesseractCli('tesseract');
    const broken = path.join(folder, 'broken.png');
    fs.writeFileSync(broken, 'no picture');
    await expect(engine?.read({ ...request, picture: broken })).rejects.toMatchObject({ code: 'OCR_FAILED' });
  });
});

(canDraw ? describe : describe.skip)('tesseract from npm (F72)', () => {
  it('reads Vietnamese print with the data of its package, and survives a page that takes too long', async () => {
    const engine = await openTesseractJs();
    try {
      await expect(engine.read({ ...request, picture: scan, timeoutMs: 1 })).rejects.toBeInstanceOf(
        PageProblem,
      );
      await readsVietnamese(engine);
    } finally {
      await engine.close();
    }
  });

  it('takes over, aloud, where the other is not installed', async () => {
    const said: string[] = [];
    const source = engineOfMachine('/missing/tesseract', (message) => said.push(message));
    try {
      expect(await source.engine()).toMatchObject({ name: 'tesseract.js', turns: false });
      expect(await source.engine()).toBe(await source.engine());
      expect(said).toEqual([expect.stringContaining('tesseract-ocr-vie')]);
    } finally {
      await source.close();
    }
  });
});
