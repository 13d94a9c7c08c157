import type { NoteCode } from '../../../shared/contracts';
import { FileRefused } from '../../../shared/refusals';
import { pdfFirstPage } from '../derivatives/pdf-first-page';
import type { Tools } from '../options';
import { drawOrNote } from './draw-or-note';
import { runTool, ToolMissing } from './run-tool';
import type { Findings } from './verdict';

const INFO_TIMEOUT_MS = 30_000;

interface PdfInfo {
  pages: number;
  restricted: boolean;
}

const readInfo = async (file: string, pdfinfo: string): Promise<PdfInfo> => {
  const { code, stdout, stderr, timedOut } = await runTool(pdfinfo, [file], { timeoutMs: INFO_TIMEOUT_MS });
  if (timedOut) throw new FileRefused('FILE_CHECK_TIMEOUT');
  if (/incorrect password/i.test(stderr)) throw new FileRefused('FILE_ENCRYPTED');
  if (code !== 0) throw new FileRefused('FILE_UNREADABLE');
  const text = stdout.toString('utf8');
  const pages = Number(/^Pages:\s+(\d+)\s*$/m.exec(text)?.[1] ?? 0);
  if (pages < 1) throw new FileRefused('FILE_NO_PAGES');
  return { pages, restricted: /^Encrypted:\s+yes/m.test(text) };
};

/**
 * Proves a PDF: it opens without a password and has pages; its first page becomes the picture (F9, F13).
 * One that opens but restricts printing is kept with a remark. Without poppler the file is kept, not checked (F14).
 * @throws FileRefused FILE_ENCRYPTED, FILE_NO_PAGES, FILE_UNREADABLE, FILE_CHECK_TIMEOUT.
 */
export const probePdf = async (file: string, tools: Tools, outDir: string): Promise<Findings> => {
  try {
    const { pages, restricted } = await readInfo(file, tools.pdfinfo);
    const drawn = await drawOrNote(await pdfFirstPage(file, tools.pdftoppm, outDir), outDir);
    const notes: NoteCode[] = [...(restricted ? (['PDF_RESTRICTED'] as const) : []), ...(drawn.notes ?? [])];
    return { ...drawn, pages, notes, checked: true };
  } catch (error) {
    if (!(error instanceof ToolMissing)) throw error;
    return { checked: false, notes: ['NO_PICTURE_POPPLER_MISSING'], derivativeState: 'not-checked' };
  }
};
