import { detectLegacyEncoding, convertLegacy } from '../../../../../../packages/vietnamese/src';
import { type JobContext, JobRefused } from '../../../../shared/jobs/contract';
import { hasTextLayer } from '../../../../shared/pages/has-text-layer';
import type { Reading, Word } from '../../../../shared/pages/page';
import { MOST_PAGES } from '../../../../shared/pages/page-url';
import { PAGE_PROBLEMS, PageProblem, type PageProblemCode } from '../../../../shared/pages/problems';
import { textOfWords } from '../../../../shared/pages/text-of-words';
import { countPdfPages, measurePdfPage, pdfWords, popplerVersion } from '../drawing/pdf-pages';
import { countPicturePages } from '../drawing/picture-pages';
import { drawPage } from './draw-page';
import { type PageMaster, withPageMaster } from './master-of';
import { type Age, ocrOrder } from './orders';
import type { PageWorkPorts } from './ports';
import { withScratch } from './scratch';

/** They concern the file, not one of its pages. */
const OF_THE_FILE: ReadonlySet<PageProblemCode> = new Set([
  'PAGES_FILE_GONE',
  'PAGES_NO_POPPLER',
  'PAGES_ENCRYPTED',
  'PAGES_UNREADABLE',
]);

/** Files made with the fonts of before 2000 carry Vietnamese in TCVN3 or VNI: nobody would find a word of it. */
const inUnicode = (words: readonly Word[]): readonly Word[] => {
  const encoding = detectLegacyEncoding(textOfWords(words));
  return encoding ? words.map((word) => ({ ...word, text: convertLegacy(word.text, encoding) })) : words;
};

const layerOf = (words: readonly Word[], engineVersion: string): Reading | null => {
  if (!hasTextLayer(words)) return null;
  const readable = inUnicode(words);
  return {
    source: 'text-layer',
    engine: 'pdftotext',
    engineVersion,
    text: textOfWords(readable),
    words: readable,
    confidence: null,
  };
};

/**
 * Takes a file apart into pages (F70, F71): a picture of each, its text where the file carries it, an order to read it
 * where not. Pages that are done are not done again: after a crash it goes on where it was.
 * A page that cannot be drawn does not keep the others from being drawn.
 * @throws JobRefused where the file as a whole cannot be taken apart
 */
export const createFileSplitter = (ports: PageWorkPorts) => {
  const { layout, tools, store, enqueue, inTransaction, mostPages = MOST_PAGES } = ports;
  let version: Promise<string> | undefined;

  const layerOfPage = async (
    master: PageMaster,
    page: number,
    signal: AbortSignal,
  ): Promise<Reading | null> => {
    if (!master.isPdf) return null;
    const size = await measurePdfPage(master.path, page, tools, signal);
    return layerOf(
      await pdfWords(master.path, page, size, tools, signal),
      await (version ??= popplerVersion(tools)),
    );
  };

  const splitPage = async (
    at: { sha256: string; page: number; master: PageMaster },
    { name, age }: { name: string; age: Age },
    signal: AbortSignal,
  ): Promise<void> => {
    const { sha256, page, master } = at;
    let layer: Reading | null = null;
    try {
      layer = await layerOfPage(master, page, signal);
      await withScratch(layout, (dir) => drawPage(ports, at, dir, signal));
    } catch (error) {
      if (!(error instanceof PageProblem) || OF_THE_FILE.has(error.code)) throw error;
      // What the page says is worth more than its picture.
      if (layer) await store.setOutcome(sha256, page, { state: 'done', problem: error.code, reading: layer });
      else await store.setOutcome(sha256, page, { state: 'failed', problem: error.code });
      return;
    }
    if (layer) await store.setOutcome(sha256, page, { state: 'done', reading: layer });
    else await enqueue([ocrOrder(sha256, name, page, age)]);
  };

  const split = async (
    sha256: string,
    master: PageMaster,
    { signal, progress }: JobContext,
    age: Age,
  ): Promise<void> => {
    const pages = master.isPdf
      ? await countPdfPages(master.path, tools, signal)
      : await countPicturePages(master.path);
    const kept = Math.min(pages, mostPages);
    await inTransaction(async () => {
      await store.setFile(sha256, { pages });
      await store.expectPages(sha256, kept);
    });
    const name = (await store.file(sha256))?.name ?? sha256.slice(0, 12);
    const done = new Set(
      (await store.heads(sha256)).filter(({ state }) => state !== 'waiting').map(({ page }) => page),
    );
    for (let page = 1; page <= kept; page += 1) {
      signal.throwIfAborted();
      if (!done.has(page)) await splitPage({ sha256, page, master }, { name, age }, signal);
      progress(page, kept);
    }
    await inTransaction(async () => {
      await store.setFile(sha256, { state: 'done', problem: null });
      await ports.recordDerivation({ sha256, kind: 'pages', facts: { pages: kept, of: pages } });
    });
  };

  return async (sha256: string, context: JobContext, age: Age = 'new'): Promise<void> => {
    try {
      await withPageMaster(ports.shelf, sha256, (master) => split(sha256, master, context, age));
    } catch (error) {
      if (!(error instanceof PageProblem)) throw error;
      await store.setFile(sha256, { state: 'failed', problem: error.code });
      const { vi, en } = PAGE_PROBLEMS[error.code];
      throw new JobRefused(error.code, vi, en);
    }
  };
};
