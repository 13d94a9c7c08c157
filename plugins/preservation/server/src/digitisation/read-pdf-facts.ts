import { createReadStream } from 'node:fs';

import {
  MOST_PAGES,
  type PageText,
  type PdfFacts,
  type PdfImage,
  type PdfPage,
  type ScanFacts,
} from '../../../shared/digitisation/contract';
import { addLetters, NO_TEXT, secrecyMarkIn } from '../../../shared/digitisation/count-letters';
import { isBlank } from '../../../shared/digitisation/is-blank';
import { parseImageRow, parsePdfa, parsePdfInfo } from '../../../shared/digitisation/parse-pdf-lists';
import { createJpeg2000Scan } from '../../../shared/digitisation/scan-jpeg2000';
import { runTool, type ToolResult } from '../inspection/run-tool';
import type { Tools } from '../options';

const INFO_MS = 60_000;
const LIST_MS = 120_000;
const DRAW_MS = 30_000;
const MB = 1024 * 1024;
/** Of one file so many pages are drawn to see whether they are blank: each costs a second. */
const MOST_DRAWN = 20;
const DRAWN_PIXELS = 800;
/** Of one page so many pictures are looked at. */
const MOST_IMAGES = 1000;
/** Fewer letters do not make a page's text (F71). */
const FEWEST_LETTERS = 20;
/** Of the first page so much text is kept, to look for a mark of secrecy. */
const FIRST_PAGE_TEXT = 20_000;

type Listened = Pick<ToolResult, 'code' | 'timedOut'>;

/** Pictures page by page, as they come. */
const listImages = async (
  file: string,
  pages: string,
  { pdfimages }: Tools,
): Promise<{ images: Map<number, PdfImage[]> } & Listened> => {
  const images = new Map<number, PdfImage[]>();
  let rest = '';
  const hear = (piece: string): void => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const row = parseImageRow(line);
      if (!row) continue;
      const ofPage = images.get(row.page) ?? [];
      images.set(row.page, ofPage);
      if (ofPage.length < MOST_IMAGES) ofPage.push(row.image);
    }
  };
  const args = ['-list', '-f', '1', '-l', pages, file];
  const { code, timedOut } = await runTool(pdfimages, args, { timeoutMs: LIST_MS, onOutput: hear });
  return { images, code, timedOut };
};

/** Letters page by page, as they come: the text itself is not kept. */
const countText = async (
  file: string,
  pages: string,
  { pdftotext }: Tools,
): Promise<{ texts: PageText[]; first: string } & Listened> => {
  const texts: PageText[] = [];
  let [page, first] = [NO_TEXT, ''];
  const hear = (piece: string): void => {
    const [head = '', ...others] = piece.split('\f');
    if (texts.length === 0) first = (first + head).slice(0, FIRST_PAGE_TEXT);
    page = addLetters(page, head);
    for (const next of others) {
      texts.push(page);
      page = addLetters(NO_TEXT, next);
    }
  };
  const args = ['-f', '1', '-l', pages, '-enc', 'UTF-8', file, '-'];
  const { code, timedOut } = await runTool(pdftotext, args, { timeoutMs: LIST_MS, onOutput: hear });
  return { texts, first, code, timedOut };
};

/** Whether a page shows nothing; `null` where it cannot be drawn. */
const looksBlank = async (file: string, page: number, { pdftoppm }: Tools): Promise<boolean | null> => {
  const number = String(page);
  const { code, stdout } = await runTool(
    pdftoppm,
    ['-f', number, '-l', number, '-singlefile', '-cropbox', '-gray', '-scale-to', String(DRAWN_PIXELS), file],
    { timeoutMs: DRAW_MS, maxOutputBytes: MB },
  );
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', 0, 64)) ?? [];
  if (code !== 0 || head === '') return null;
  return isBlank(stdout.subarray(head.length), Number(width), Number(height));
};

const jpeg2000Of = async (file: string, listed: number): Promise<PdfFacts['jpeg2000']> => {
  const scan = createJpeg2000Scan();
  for await (const piece of createReadStream(file, { highWaterMark: MB })) scan.hear(piece as Buffer);
  const { reversible, lossy } = scan.end();
  if (lossy > 0) return 'lossy';
  // A stream that is packed once more does not show: of what was not seen nothing is said.
  return reversible >= listed ? 'reversible' : null;
};

const ENCRYPTED = /incorrect password/i;
/** Poppler keeps to what a file forbids. */
const FORBIDDEN = 3;

/** What a PDF says of itself and of each of its pages (F186–F188). @throws ToolMissing */
export const readPdfFacts = async (file: string, tools: Tools): Promise<Partial<ScanFacts>> => {
  const most = String(MOST_PAGES);
  const asked = await runTool(tools.pdfinfo, ['-f', '1', '-l', most, file], { timeoutMs: INFO_MS });
  if (asked.timedOut) return { trouble: 'too-slow' };
  if (ENCRYPTED.test(asked.stderr)) return { trouble: 'encrypted' };
  const info = asked.code === 0 ? parsePdfInfo(asked.stdout.toString('utf8')) : null;
  if (!info) return { trouble: 'damaged' };
  const last = String(Math.min(info.pages, MOST_PAGES));

  const meta = await runTool(tools.pdfinfo, ['-meta', file], { timeoutMs: INFO_MS });
  const { images, ...listing } = await listImages(file, last, tools);
  const { texts, first, ...telling } = await countText(file, last, tools);
  if (listing.timedOut || telling.timedOut) return { trouble: 'too-slow', pages: info.pages };
  const whole = {
    restricted: info.restricted,
    pdfa: parsePdfa(meta.stdout.toString('utf8')),
    jpeg2000: null,
    secrecyMark: null,
    pages: [],
  };
  if (listing.code === FORBIDDEN || telling.code === FORBIDDEN) return { pages: info.pages, pdf: whole };
  if (listing.code !== 0 || telling.code !== 0) return { trouble: 'damaged', pages: info.pages };

  const pages: PdfPage[] = [];
  let drawn = 0;
  for (let page = 1; page <= Number(last); page += 1) {
    const text = texts[page - 1] ?? NO_TEXT;
    const isSilent = text.letters < FEWEST_LETTERS;
    const blank = isSilent && drawn < MOST_DRAWN ? await looksBlank(file, page, tools) : null;
    if (isSilent) drawn += 1;
    const { widthMm = null, heightMm = null } = info.sizes.get(page) ?? {};
    pages.push({ page, widthMm, heightMm, images: images.get(page) ?? [], text, blank });
  }
  const packed = [...images.values()].flat().filter(({ compression }) => compression === 'jpeg2000').length;
  return {
    pages: info.pages,
    pdf: {
      ...whole,
      jpeg2000: packed > 0 ? await jpeg2000Of(file, packed) : null,
      secrecyMark: secrecyMarkIn(first),
      pages,
    },
  };
};
