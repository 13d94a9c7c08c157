import { PageProblem } from '../../../../shared/pages/problems';
import { runTool, ToolMissing } from '../../inspection/run-tool';
import type { OcrEngine } from './engine';

const ASK_MS = 10_000;
const MB = 1024 * 1024;
/** A second thread gains nothing and takes a core from somebody (libraries.md, 4). */
const ENV = { OMP_THREAD_LIMIT: '1' } as const;

/** Automatic layout; `1` finds out first how the page is turned, which needs the data file `osd`. */
const LAYOUT = '3';
const LAYOUT_TURNED = '1';

/** Debian's tesseract. @returns null where it, or its Vietnamese, is not installed */
export const openTesseractCli = async (tool: string): Promise<OcrEngine | null> => {
  try {
    const { stdout, stderr } = await runTool(tool, ['--list-langs'], { timeoutMs: ASK_MS });
    const languages = `${stdout.toString('utf8')}\n${stderr}`.split(/\s+/);
    if (!languages.includes('vie')) return null;
    const about = await runTool(tool, ['--version'], { timeoutMs: ASK_MS });
    const version = /tesseract\s+v?([\w.-]+)/.exec(`${about.stdout.toString('utf8')}${about.stderr}`)?.[1];
    return {
      name: 'tesseract',
      version: version ?? '?',
      turns: languages.includes('osd'),
      async read({ picture, dpi, turned, timeoutMs, signal }) {
        const resolution = dpi === null ? [] : ['--dpi', String(dpi)];
        const {
          code,
          stdout: tsv,
          timedOut,
        } = await runTool(
          tool,
          [picture, 'stdout', '-l', 'vie', '--psm', turned ? LAYOUT_TURNED : LAYOUT, ...resolution, 'tsv'],
          { timeoutMs, signal, maxOutputBytes: 32 * MB, env: ENV },
        );
        signal.throwIfAborted();
        if (timedOut) throw new PageProblem('PAGE_TOO_SLOW');
        if (code !== 0) throw new PageProblem('OCR_FAILED');
        return tsv.toString('utf8');
      },
      close: async () => undefined,
    };
  } catch (error) {
    if (error instanceof ToolMissing) return null;
    throw error;
  }
};
