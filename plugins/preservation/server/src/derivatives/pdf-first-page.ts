import { stat } from 'node:fs/promises';
import path from 'node:path';

import { VARIANT_BOX } from '../../../shared/contracts';
import { runTool } from '../inspection/run-tool';

const RENDER_TIMEOUT_MS = 60_000;

/** Draws the first page of a PDF, its long side as large as the screen size. @returns its path, or null where it cannot be drawn. */
export const pdfFirstPage = async (
  file: string,
  pdftoppm: string,
  outDir: string,
): Promise<string | null> => {
  const prefix = path.join(outDir, 'page');
  await runTool(
    pdftoppm,
    [
      '-f',
      '1',
      '-l',
      '1',
      '-singlefile',
      '-scale-to',
      String(VARIANT_BOX['screen.webp']),
      '-png',
      file,
      prefix,
    ],
    { timeoutMs: RENDER_TIMEOUT_MS },
  );
  const page = `${prefix}.png`;
  const drawn = await stat(page).then(
    (entry) => entry.size > 0,
    () => false,
  );
  return drawn ? page : null;
};
