import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { FilmFacts } from '../../../shared/film/film-facts';
import { planStrip, stripArguments, stripInputArguments, stripVtt } from '../../../shared/film/strip';
import { runFfmpeg } from './run-ffmpeg';

export interface StripRequest {
  ffmpeg: string;
  /** The finished web copy: smaller than the master, and surely readable. */
  film: string;
  copy: FilmFacts;
  workDir: string;
  signal: AbortSignal;
}

/**
 * Draws the contact strip of a film and says in WebVTT what stands where (F62).
 * @returns the size of the whole sheet; null where it could not be drawn, which is no reason to have no film
 */
export const drawStrip = async ({
  ffmpeg,
  film,
  copy: { video, durationSeconds },
  workDir,
  signal,
}: StripRequest): Promise<{ width: number; height: number } | null> => {
  if (!video || !durationSeconds) return null;
  const plan = planStrip(durationSeconds, video);
  const picture = path.join(workDir, 'strip.webp');
  const { ok } = await runFfmpeg({
    ffmpeg,
    args: [...stripInputArguments(plan), '-i', `file:${film}`, ...stripArguments(plan), picture],
    signal,
  });
  if (!ok || !(await stat(picture).catch(() => null))?.size) return null;
  await writeFile(path.join(workDir, 'strip.vtt'), stripVtt(plan, durationSeconds, 'strip.webp'));
  return { width: plan.width * plan.columns, height: plan.height * plan.rows };
};
