import { readFile, stat } from 'node:fs/promises';

import { FileRefused } from '../../../shared/refusals';
import { readSubtitle } from '../../../shared/subtitles/read-subtitle';
import { SubtitleUnreadable } from '../../../shared/subtitles/subtitle';
import type { Findings } from './verdict';

/** Subtitles of the longest film are a tenth of this; the parser takes its time. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Proves subtitles: they must be readable to the last line, or a reader would see half of them (F65).
 * @throws FileRefused FILE_TOO_LARGE, SUBTITLE_UNREADABLE (with the line), SUBTITLE_EMPTY.
 */
export const probeSubtitle = async (
  file: string,
  ext: 'srt' | 'vtt',
  fileName: string,
): Promise<Findings> => {
  if ((await stat(file)).size > MOST_BYTES) throw new FileRefused('FILE_TOO_LARGE');
  try {
    readSubtitle(await readFile(file), ext, fileName);
  } catch (error) {
    if (!(error instanceof SubtitleUnreadable)) throw error;
    if (error.line === null) throw new FileRefused('SUBTITLE_EMPTY');
    throw new FileRefused('SUBTITLE_UNREADABLE', { line: error.line });
  }
  return { checked: true, derivativeState: 'not-applicable' };
};
