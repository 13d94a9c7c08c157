import { stat } from 'node:fs/promises';
import path from 'node:path';

import { parseBbox } from '../../../../shared/pages/parse-bbox';
import type { Word } from '../../../../shared/pages/page';
import { PageProblem } from '../../../../shared/pages/problems';
import { runTool, type ToolResult } from '../../inspection/run-tool';
import { ToolMissing } from '../../inspection/run-tool';
import type { Tools } from '../../options';

const INFO_MS = 30_000;
const DRAW_MS = 60_000;
const TEXT_MS = 30_000;
const MB = 1024 * 1024;

const POINTS_PER_INCH = 72;
/** What readers of print are trained on. */
export const OCR_DPI = 300;
/** Longest side of a page drawn for reading: A3 at 300 dpi; a plan of many metres is drawn coarser. */
const MOST_PIXELS = 5000;
const FEWEST_PIXELS = 200;

export interface PdfPage {
  /** Points, as the page is seen: cropped and turned. */
  readonly width: number;
  readonly height: number;
  /** Clockwise, degrees. */
  readonly rotation: number;
}

/** The one way poppler is asked: what it says becomes a problem with a sentence. */
const ask = async (
  tool: string,
  args: string[],
  limits: Parameters<typeof runTool>[2],
): Promise<ToolResult> => {
  try {
    const result = await runTool(tool, args, limits);
    limits.signal?.throwIfAborted();
    if (result.timedOut) throw new PageProblem('PAGE_TOO_SLOW');
    if (/incorrect password/i.test(result.stderr)) throw new PageProblem('PAGES_ENCRYPTED');
    return result;
  } catch (error) {
    if (error instanceof ToolMissing) throw new PageProblem('PAGES_NO_POPPLER', { cause: error });
    throw error;
  }
};

/** How many pages a PDF has. @throws PageProblem */
export const countPdfPages = async (file: string, tools: Tools, signal: AbortSignal): Promise<number> => {
  const { code, stdout } = await ask(tools.pdfinfo, [file], { timeoutMs: INFO_MS, signal });
  const pages = Number(/^Pages:\s+(\d+)\s*$/m.exec(stdout.toString('utf8'))?.[1] ?? 0);
  if (code !== 0 || pages < 1) throw new PageProblem('PAGES_UNREADABLE');
  return pages;
};

/** Size and turn of one page. @throws PageProblem */
export const measurePdfPage = async (
  file: string,
  page: number,
  tools: Tools,
  signal: AbortSignal,
): Promise<PdfPage> => {
  const args = ['-f', String(page), '-l', String(page), file];
  const { stdout } = await ask(tools.pdfinfo, args, { timeoutMs: INFO_MS, signal });
  const text = stdout.toString('utf8');
  const size = /^Page\s+\d+ size:\s+([\d.]+(?:e[+-]?\d+)?) x ([\d.]+(?:e[+-]?\d+)?) pts/im.exec(text);
  const rotation = Number(/^Page\s+\d+ rot:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  const [width, height] = [Number(size?.[1]), Number(size?.[2])];
  if (!(width > 0) || !(height > 0)) throw new PageProblem('PAGE_NOT_DRAWN');
  return rotation % 180 === 0 ? { width, height, rotation } : { width: height, height: width, rotation };
};

/** Longest side, in pixels, of a page drawn for reading, and the resolution this makes. */
export const readingSize = ({ width, height }: PdfPage): { pixels: number; dpi: number } => {
  const longest = Math.max(width, height);
  const pixels = Math.round(
    Math.min(MOST_PIXELS, Math.max(FEWEST_PIXELS, (longest / POINTS_PER_INCH) * OCR_DPI)),
  );
  return { pixels, dpi: Math.round((pixels / longest) * POINTS_PER_INCH) };
};

/**
 * Draws one page, its longest side as many pixels as asked: the size of the picture is ours, never the file's (F76).
 * @returns the picture's path in `outDir`
 * @throws PageProblem
 */
export const drawPdfPage = async (
  file: string,
  page: number,
  pixels: number,
  outDir: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<string> => {
  const prefix = path.join(outDir, `page-${page}-${pixels}`);
  const number = String(page);
  const args = ['-f', number, '-l', number, '-singlefile', '-cropbox', '-scale-to', String(pixels), '-png', file, prefix]; // prettier-ignore
  await ask(tools.pdftoppm, args, { timeoutMs: DRAW_MS, signal });
  const picture = `${prefix}.png`;
  const drawn = await stat(picture).then(({ size }) => size > 0, () => false); // prettier-ignore
  if (!drawn) throw new PageProblem('PAGE_NOT_DRAWN');
  return picture;
};

/** The words that a page of a PDF carries; none where it says nothing, or more than a page can hold. @throws PageProblem */
export const pdfWords = async (
  file: string,
  page: number,
  { rotation }: PdfPage,
  tools: Tools,
  signal: AbortSignal,
): Promise<Word[]> => {
  const number = String(page);
  const args = ['-f', number, '-l', number, '-cropbox', '-bbox-layout', file, '-'];
  const { code, stdout } = await ask(tools.pdftotext, args, {
    timeoutMs: TEXT_MS,
    maxOutputBytes: 16 * MB,
    signal,
  });
  if (code !== 0) return [];
  return parseBbox(stdout.toString('utf8'), rotation)?.words ?? [];
};

/** The version of poppler, e.g. `22.12.0`. */
export const popplerVersion = async (tools: Tools): Promise<string> => {
  const { stderr } = await ask(tools.pdftotext, ['-v'], { timeoutMs: INFO_MS });
  return /version ([\d.]+)/.exec(stderr)?.[1] ?? '?';
};
