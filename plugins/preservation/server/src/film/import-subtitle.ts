import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { SubtitleFacts } from '../../../shared/film/views';
import { readSubtitle } from '../../../shared/subtitles/read-subtitle';
import type { ArchiveLayout } from '../store/archive-layout';

/** The name of clean subtitles in their master's folder. */
export const SUBTITLE_FILE = 'subtitle.vtt';

/**
 * Writes what readers get of a subtitle file: clean WebVTT beside its master (F65, F66). Writing again changes nothing.
 * @throws SubtitleUnreadable where the master was taken before subtitles were checked
 */
export const importSubtitle = async (
  layout: ArchiveLayout,
  bytes: Buffer,
  { sha256, ext, name }: { sha256: string; ext: 'srt' | 'vtt'; name: string },
): Promise<SubtitleFacts> => {
  const { vtt, encoding, cues, language } = readSubtitle(bytes, ext, name);
  const folder = layout.derivativeDir(sha256);
  await mkdir(folder, { recursive: true });
  const aside = path.join(folder, `${SUBTITLE_FILE}.${process.pid}.${Date.now().toString(36)}.part`);
  await writeFile(aside, vtt);
  await rename(aside, path.join(folder, SUBTITLE_FILE));
  return { encoding, cues, language };
};
