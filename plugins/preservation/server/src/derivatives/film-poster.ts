import { stat } from 'node:fs/promises';
import path from 'node:path';

import { runTool } from '../inspection/run-tool';

const POSTER_TIMEOUT_MS = 90_000;
const LATEST_SECOND = 10;

/** Square pixels (old tapes are anamorphic) and no larger than needed; `thumbnail` picks the frame most like its neighbours. */
const SHAPE = "scale='trunc(iw*sar/2)*2':ih,setsar=1";
const TYPICAL_FRAME = `thumbnail=50,${SHAPE}`;

export interface PosterRequest {
  ffmpeg: string;
  /** Options before `-i` that every reading of this file uses. */
  input: string[];
  file: string;
  /** Seconds; null where the container does not say. */
  duration: number | null;
  outDir: string;
}

/** No option at all for the start: even `-ss 0` seeks, and streams without an index (MPEG-1) then give no frame. */
const seek = (from: number): string[] => (from > 0 ? ['-ss', from.toFixed(3)] : []);

const isWritten = (file: string): Promise<boolean> =>
  stat(file).then(
    (entry) => entry.size > 0,
    () => false,
  );

/**
 * Takes a frame out of a film, past the leader and the fade-in where it can: a film's first frame is black (F13).
 * @returns the frame's path, or null where no frame decodes.
 */
export const filmPoster = async ({
  ffmpeg,
  input,
  file,
  duration,
  outDir,
}: PosterRequest): Promise<string | null> => {
  const poster = path.join(outDir, 'poster.png');
  const start = duration === null ? 0 : Math.min(LATEST_SECOND, duration * 0.4);
  const attempts = [
    { from: start, filter: TYPICAL_FRAME },
    { from: 0, filter: TYPICAL_FRAME },
    { from: 0, filter: SHAPE },
  ];
  for (const { from, filter } of attempts) {
    await runTool(
      ffmpeg,
      // -an -sn -dn: only the picture is decoded. The first video stream that is not a cover picture is mapped.
      ['-v', 'error', '-nostdin', '-y', '-threads', '1', ...seek(from), ...input, '-i', `file:${file}`,
        '-map', '0:V:0', '-an', '-sn', '-dn', '-vf', filter, '-frames:v', '1', poster], // prettier-ignore
      { timeoutMs: POSTER_TIMEOUT_MS },
    );
    if (await isWritten(poster)) return poster;
  }
  return null;
};
