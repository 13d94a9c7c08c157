import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { aPdf, hasProgram, noisy } from '../../../../../../tests/support/media-fixtures';
import { memoryDatabase } from '../../../../../../tests/support/memory-database';
import { aScan, aTextPdf, aTiff, PARAGRAPH } from '../../../../../../tests/support/page-fixtures';
import type { Derivation } from '../../../../shared/derivations/contract';
import type { JobContext, JobOrder } from '../../../../shared/jobs/contract';
import { PageProblem } from '../../../../shared/pages/problems';
import { archiveLayout } from '../../store/archive-layout';
import { localShelf } from '../../store/local-shelf';
import type { OcrEngine } from '../ocr/engine';
import { pagePicturePath } from '../drawing/page-files';
import { createPageStore } from '../store/page-store';
import { ensurePageTables, FILES, PAGES } from '../store/tables';
import type { PageWorkPorts } from './ports';
import { createPageReader } from './read-page';
import { createFileSplitter } from './split-file';

const TOOLS = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffprobe',
  pdftoppm: 'pdftoppm',
  pdfinfo: 'pdfinfo',
  pdfimages: 'pdfimages',
  pdftotext: 'pdftotext',
  tesseract: 'tesseract',
};

const TABLE_HEAD = '1\t1\t0\t0\t0\t0\t0\t0\t1000\t1000\t-1\t';
/** An engine that reads the same words everywhere, with one confidence. */
const anEngine = (confidence: number, read?: OcrEngine['read']): OcrEngine => ({
  name: 'test',
  version: '1',
  turns: true,
  read:
    read ??
    (async () =>
      `${TABLE_HEAD}\n5\t1\t1\t1\t1\t1\t10\t10\t100\t50\t${confidence}\tNghị\n5\t1\t1\t1\t1\t2\t120\t10\t100\t50\t${confidence}\tquyết`),
  close: async () => undefined,
});

let folder: string;
let database: ReturnType<typeof memoryDatabase>;
let orders: JobOrder[];
let derived: Derivation[];
const context = (signal = new AbortController().signal): JobContext => ({
  signal,
  progress: () => undefined,
  attempt: 1,
});

/** A room of its own over one file; the file's name in the store is its number. */
const setUp = async (bytes: Buffer, ext: string, more: Partial<PageWorkPorts> = {}) => {
  const layout = archiveLayout(folder);
  const sha256 = String(fs.readdirSync(folder).length).padStart(64, 'a');
  const file = layout.masterPath(sha256, ext);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  const store = createPageStore(database, () => new Date());
  await store.orderFile(sha256, 'tai-lieu');
  const ports: PageWorkPorts = {
    layout,
    shelf: localShelf(layout),
    tools: TOOLS,
    store,
    engine: async () => anEngine(90),
    enqueue: async (given) => void orders.push(...given),
    recordDerivation: async (made) => void derived.push(made),
    inTransaction: async (work) => void (await database.transaction(work)),
    ...more,
  };
  const split = createFileSplitter(ports);
  const read = createPageReader(ports);
  const pictureOf = (page: number) => pagePicturePath(layout, sha256, page, 'screen.webp');
  return { sha256, store, layout, pictureOf, split: () => split(sha256, context()), read: (page: number, signal?: AbortSignal) => read(sha256, page, context(signal)) }; // prettier-ignore
};

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-pages-'));
  fs.mkdirSync(path.join(folder, 'staging'));
  database = memoryDatabase();
  await ensurePageTables(database);
});
beforeEach(async () => {
  orders = [];
  derived = [];
  for (const table of [FILES, PAGES]) await database.connection(table).delete();
});
afterAll(async () => {
  await database.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(fs.readdirSync(path.join(folder, 'staging'))).toEqual([]));

const poppler = hasProgram('pdftoppm') ? describe : describe.skip;
if (poppler === describe.skip) process.emitWarning('SKIPPED: PDF pages, poppler-utils is not installed');

poppler('taking a PDF apart', () => {
  it('F70, F71: draws each page and takes the text that the file carries, with its places', async () => {
    const room = await setUp(
      await aTextPdf([PARAGRAPH, 'Trang hai: Hội nghị họp tại suối Đá Mài năm 1968.']),
      'pdf',
    );
    await room.split();
    const pages = await room.store.pages(room.sha256);
    expect(pages.map(({ page, state }) => [page, state])).toEqual([
      [1, 'done'],
      [2, 'done'],
    ]);
    expect(pages[0]?.reading).toMatchObject({ source: 'text-layer', engine: 'pdftotext', confidence: null });
    expect(pages[0]?.reading?.text.replace(/\s+/g, ' ')).toBe(PARAGRAPH);
    const [word] = pages[0]?.reading?.words ?? [];
    // The margin of 40 points of an A4 sheet.
    expect(word).toMatchObject({ text: 'Nghị', x: expect.closeTo(40 / 595, 2) });
    expect(await sharp(room.pictureOf(2)).metadata()).toMatchObject({ format: 'webp', height: 1600 });
    expect(orders).toEqual([]);
    expect(await room.store.file(room.sha256)).toMatchObject({ pages: 2, state: 'done' });
    expect(derived).toEqual([{ sha256: room.sha256, kind: 'pages', facts: { pages: 2, of: 2 } }]);
  });

  it('F71, F72: orders the reading of pages without text, each once and by itself', async () => {
    const room = await setUp(aPdf(3), 'pdf');
    await room.split();
    expect(orders.map(({ kind, key }) => [kind, key])).toEqual(
      [1, 2, 3].map((page) => ['ocr', `${room.sha256}:${page}`]),
    );
    expect((await room.store.heads(room.sha256)).map(({ state }) => state)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  it('F70: goes on where it was when it is stopped', async () => {
    const room = await setUp(await aTextPdf([PARAGRAPH, PARAGRAPH]), 'pdf');
    await room.split();
    const drawn = fs.statSync(room.pictureOf(1)).mtimeMs;
    await room.store.setWaiting(room.sha256, 2);
    fs.rmSync(room.pictureOf(2));
    await room.split();
    expect(fs.statSync(room.pictureOf(1)).mtimeMs).toBe(drawn);
    expect(fs.existsSync(room.pictureOf(2))).toBe(true);
  });

  it('F76: refuses what needs a password, once, with the sentence', async () => {
    const room = await setUp(await aTextPdf([PARAGRAPH], { userPassword: 'mat-khau' }), 'pdf');
    await expect(room.split()).rejects.toMatchObject({ name: 'JobRefused', code: 'PAGES_ENCRYPTED' });
    expect(await room.store.file(room.sha256)).toMatchObject({ state: 'failed', problem: 'PAGES_ENCRYPTED' });
  });

  it('F76: draws no more pages than the bound, and tells how many there are', async () => {
    const room = await setUp(aPdf(5), 'pdf', { mostPages: 2 });
    await room.split();
    expect(await room.store.heads(room.sha256)).toHaveLength(2);
    expect(await room.store.file(room.sha256)).toMatchObject({ pages: 5, state: 'done' });
  });

  it('F76: draws a page of two hundred metres in the size of any other', async () => {
    const huge = aPdf(1).toString('latin1').replace('[0 0 595 842]', '[0 0 14400 9]').replace('<< /Type /Page /', '<< /UserUnit 40 /Type /Page /'); // prettier-ignore
    const room = await setUp(Buffer.from(huge, 'latin1'), 'pdf');
    await room.split();
    await room.read(1);
    const { width, height } = await sharp(room.pictureOf(1)).metadata();
    expect([width, height].every((side) => (side ?? 0) >= 1 && (side ?? 0) <= 1600)).toBe(true);
    expect((await room.store.page(room.sha256, 1))?.state).toBe('done');
  });

  it('F76: tells of a damaged file, and of a master that is gone', async () => {
    const room = await setUp(Buffer.from('%PDF-1.4 nothing more'), 'pdf');
    await expect(room.split()).rejects.toMatchObject({ code: 'PAGES_UNREADABLE' });
    const gone = await setUp(aPdf(1), 'pdf');
    fs.rmSync(gone.layout.masterPath(gone.sha256, 'pdf'));
    await expect(gone.split()).rejects.toMatchObject({ code: 'PAGES_FILE_GONE' });
  });

  it('F14: names the package that is missing', async () => {
    const room = await setUp(aPdf(1), 'pdf', { tools: { ...TOOLS, pdfinfo: '/missing/pdfinfo' } });
    await expect(room.split()).rejects.toMatchObject({ code: 'PAGES_NO_POPPLER' });
  });
});

poppler('taking a scan apart', () => {
  it('F70: a TIFF with two pages', async () => {
    const scan = await aScan(folder, PARAGRAPH);
    const room = await setUp(await aTiff([scan, scan]), 'tif');
    await room.split();
    expect(orders).toHaveLength(2);
    expect(await sharp(room.pictureOf(2)).metadata()).toMatchObject({ height: 1600 });
    await room.read(2);
    expect(await room.store.page(room.sha256, 2)).toMatchObject({
      state: 'done',
      reading: { source: 'machine' },
    });
  });
});

poppler('telling of what was finished (F163)', () => {
  it('tells of the reading when the last page is read, not before, and of failed pages too', async () => {
    const room = await setUp(aPdf(2), 'pdf');
    await room.split();
    derived = [];
    await room.read(2);
    expect(derived).toEqual([]);
    await room.read(1);
    expect(derived).toEqual([
      {
        sha256: room.sha256,
        kind: 'ocr',
        facts: { pages: 2, done: 2, empty: 0, hopeless: 0, failed: 0, engines: ['test 1'] },
      },
    ]);
  });
});

describe('reading a page', () => {
  const picture = () => noisy(300, 400).png().toBuffer();
  const ready = async (engine: OcrEngine) => {
    const room = await setUp(await picture(), 'png', { engine: async () => engine });
    await room.split();
    return room;
  };

  it('F72: writes down what was read, by which engine, and how sure it is', async () => {
    const room = await ready(anEngine(91));
    await room.read(1);
    expect(await room.store.page(room.sha256, 1)).toMatchObject({
      state: 'done',
      confidence: 91,
      reading: { source: 'machine', engine: 'test', engineVersion: '1', text: 'Nghị quyết' },
    });
  });

  it('F73: keeps no garbage, but looks a second time before', async () => {
    const looks: boolean[] = [];
    const engine = anEngine(30);
    const room = await ready({
      ...engine,
      read: (request) => {
        looks.push(request.turned);
        return engine.read(request);
      },
    });
    await room.read(1);
    expect(looks).toEqual([false, true]);
    expect(await room.store.page(room.sha256, 1)).toMatchObject({
      state: 'hopeless',
      reading: null,
      confidence: 30,
    });
  });

  it('F73: shows the page in all positions to an engine that cannot turn it', async () => {
    let looks = 0;
    const engine = anEngine(30);
    const good = anEngine(95);
    const room = await ready({
      ...engine,
      turns: false,
      read: (request) => ((looks += 1) === 2 ? good : engine).read(request),
    });
    await room.read(1);
    const page = await room.store.page(room.sha256, 1);
    expect([looks, page?.state]).toEqual([2, 'done']);
    // Found at the upper left of the page turned by 90 degrees: that is the lower left of the page.
    expect(page?.reading?.words[0]).toMatchObject({ x: 0.01, y: 0.89, w: 0.05, h: 0.1 });
  });

  it('F73: gives up on a page that takes too long, without trying again', async () => {
    const room = await ready(anEngine(0, async () => Promise.reject(new PageProblem('PAGE_TOO_SLOW'))));
    await room.read(1);
    expect(await room.store.page(room.sha256, 1)).toMatchObject({
      state: 'failed',
      problem: 'PAGE_TOO_SLOW',
    });
  });

  it('F72: marks the page and lets the queue try again where the engine failed; text that was there stays', async () => {
    let broken = false;
    const engine = anEngine(90);
    const room = await ready({
      ...engine,
      read: (request) => (broken ? Promise.reject(new Error('gone')) : engine.read(request)),
    });
    await room.read(1);
    broken = true;
    await expect(room.read(1)).rejects.toThrow('gone');
    expect(await room.store.page(room.sha256, 1)).toMatchObject({
      state: 'failed',
      problem: 'OCR_FAILED',
      reading: { text: 'Nghị quyết' },
    });
  });

  it('F72: leaves a page waiting when the work is stopped', async () => {
    const stop = new AbortController();
    const room = await ready(
      anEngine(0, async () => {
        stop.abort(new Error('the application ends'));
        throw stop.signal.reason;
      }),
    );
    await expect(room.read(1, stop.signal)).rejects.toThrow('the application ends');
    expect((await room.store.page(room.sha256, 1))?.state).toBe('waiting');
  });
});
