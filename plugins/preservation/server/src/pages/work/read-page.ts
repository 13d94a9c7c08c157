import type { JobContext } from '../../../../shared/jobs/contract';
import type { PageState } from '../../../../shared/pages/page';
import { PageProblem } from '../../../../shared/pages/problems';
import { textOfWords } from '../../../../shared/pages/text-of-words';
import { drawPdfPage, measurePdfPage, readingSize } from '../drawing/pdf-pages';
import { scanForReading } from '../drawing/picture-pages';
import { readPicture } from '../ocr/read-picture';
import type { Outcome } from '../store/page-store';
import { drawPage } from './draw-page';
import { type PageMaster, withPageMaster } from './master-of';
import type { PageWorkPorts } from './ports';
import { withScratch } from './scratch';

/** Reads one page with the machine's reader and writes down what came of it (F72, F73). */
export const createPageReader = (ports: PageWorkPorts) => {
  const { layout, tools, store } = ports;

  const scanOf = async (
    master: PageMaster,
    page: number,
    dir: string,
    signal: AbortSignal,
  ): Promise<{ picture: string; dpi: number | null }> => {
    if (!master.isPdf) return scanForReading(master.path, page - 1, dir);
    const { pixels, dpi } = readingSize(await measurePdfPage(master.path, page, tools, signal));
    return { picture: await drawPdfPage(master.path, page, pixels, dir, tools, signal), dpi };
  };

  const read = async (
    master: PageMaster,
    sha256: string,
    page: number,
    signal: AbortSignal,
  ): Promise<Outcome> => {
    const engine = await ports.engine();
    return withScratch(layout, async (dir) => {
      const known = await store.page(sha256, page);
      if (known?.width === null) await drawPage(ports, { sha256, page, master }, dir, signal);
      const judged = await readPicture(engine, await scanOf(master, page, dir, signal), signal);
      if (judged.state !== 'done') return { state: judged.state, confidence: judged.confidence };
      return {
        state: 'done',
        reading: {
          source: 'machine',
          engine: engine.name,
          engineVersion: engine.version,
          text: textOfWords(judged.words),
          words: judged.words,
          confidence: judged.confidence,
        },
      };
    });
  };

  /** Looked at after the page's own commit: of two pages that end at once at least one sees that nothing waits any more. */
  const recordIfLast = async (sha256: string): Promise<void> => {
    if (await store.hasWaiting(sha256)) return;
    const heads = await store.heads(sha256);
    const count = (state: PageState): number => heads.filter((head) => head.state === state).length;
    const engines = heads.flatMap(({ reading }) =>
      reading?.source === 'machine' ? [`${reading.engine} ${reading.engineVersion}`] : [],
    );
    await ports.recordDerivation({
      sha256,
      kind: 'ocr',
      facts: {
        pages: heads.length,
        done: count('done'),
        empty: count('empty'),
        hopeless: count('hopeless'),
        failed: count('failed'),
        engines: [...new Set(engines)].sort(),
      },
    });
  };

  /**
   * @throws what may go better another time; the page is marked as failed until it does. What is wrong with the page
   *   itself is written down and not tried again.
   */
  return async (sha256: string, page: number, { signal, progress }: JobContext): Promise<void> => {
    try {
      progress(0, 1);
      const outcome = await withPageMaster(ports.shelf, sha256, (master) =>
        read(master, sha256, page, signal),
      );
      await store.setOutcome(sha256, page, outcome);
      await recordIfLast(sha256);
      progress(1, 1);
    } catch (error) {
      if (signal.aborted) throw error;
      const known = error instanceof PageProblem;
      await store.setOutcome(sha256, page, { state: 'failed', problem: known ? error.code : 'OCR_FAILED' });
      await recordIfLast(sha256);
      if (!known || error.code === 'OCR_FAILED') throw error;
    }
  };
};
