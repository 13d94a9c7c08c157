import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type Tesseract from 'tesseract.js';

import { PageProblem } from '../../../../shared/pages/problems';
import type { OcrEngine } from './engine';

/** 215 MB are not held for long by who has nothing to read. */
const IDLE_MS = 60_000;
const AUTOMATIC = '3';

const packageFolder = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

const startWorker = async (): Promise<Tesseract.Worker> => {
  const { createWorker, OEM, setLogging } = await import('tesseract.js');
  setLogging(false);
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    // Everything from the packages: it must never fetch anything, and writes nothing beside them.
    langPath: path.join(packageFolder('@tesseract.js-data/vie'), '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    // Without one, an error of the helper is thrown where nobody can catch it.
    errorHandler: () => undefined,
  });
  await worker.setParameters({ tessedit_pageseg_mode: AUTOMATIC as Tesseract.PSM });
  return worker;
};

const versionOf = async (): Promise<string> => {
  const about: unknown = JSON.parse(
    await readFile(path.join(packageFolder('tesseract.js'), 'package.json'), 'utf8'),
  );
  return typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : '?';
};

/** The reader from npm, for machines without Debian's: slower, but needs nothing installed. One page at a time. */
export const openTesseractJs = async (): Promise<OcrEngine> => {
  let warm: Promise<Tesseract.Worker> | null = null;
  let idle: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = warm;
    warm = null;
    await ending?.then((worker) => worker.terminate()).catch(() => undefined);
  };

  /** A helper that does not answer can only be ended: the next page gets a new one. */
  const within = async <T>(
    work: Promise<T>,
    attempt: { stopped: boolean },
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<T> => {
    let stop = (): void => undefined;
    const given = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(new PageProblem('PAGE_TOO_SLOW')), timeoutMs);
      const onAbort = () => reject(signal.reason);
      if (signal.aborted) onAbort();
      signal.addEventListener('abort', onAbort);
      stop = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      };
    });
    try {
      return await Promise.race([work, given]);
    } catch (error) {
      attempt.stopped = true;
      await end();
      if (error instanceof PageProblem || signal.aborted) throw error;
      throw new PageProblem('OCR_FAILED', { cause: error });
    } finally {
      stop();
    }
  };

  let turn: Promise<unknown> = Promise.resolve();

  return {
    name: 'tesseract.js',
    version: await versionOf(),
    turns: false,
    read({ picture, dpi, timeoutMs, signal }) {
      const read = async (): Promise<string> => {
        clearTimeout(idle);
        const attempt = { stopped: false };
        const work = (async () => {
          // In memory, so that nothing lies between the look at `stopped` and the message to the helper: a message to one
          // that was ended is a rejection nobody can catch.
          const image = await readFile(picture);
          const worker = await (warm ??= startWorker());
          if (attempt.stopped) throw new PageProblem('PAGE_TOO_SLOW');
          await worker.setParameters({ user_defined_dpi: dpi === null ? '0' : String(dpi) });
          if (attempt.stopped) throw new PageProblem('PAGE_TOO_SLOW');
          const { data } = await worker.recognize(image, {}, { tsv: true, text: false });
          return data.tsv ?? '';
        })();
        const tsv = await within(work, attempt, timeoutMs, signal);
        idle = setTimeout(() => void end(), IDLE_MS);
        idle.unref();
        return tsv;
      };
      const mine = turn.then(read, read);
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: end,
  };
};
