import { rename, stat } from 'node:fs/promises';
import path from 'node:path';

import type { FilmFacts, VideoFacts } from '../../../shared/film/film-facts';
import { filmProblem, type FilmProblemCode } from '../../../shared/film/problems';
import {
  copiesOf,
  filmArguments,
  soundArguments,
  soundOfFilmArguments,
} from '../../../shared/film/proxy-arguments';
import type { MadeCopies } from '../../../shared/film/views';
import { JobRefused } from '../../../shared/jobs/contract';
import { SAFE_INPUT } from '../inspection/safe-input';
import type { Tools } from '../options';
import { drawStrip } from './draw-strip';
import { probeFacts } from './probe-facts';
import { runFfmpeg } from './run-ffmpeg';

export interface CopyRequest {
  /** The master. Only read. */
  master: string;
  tools: Pick<Tools, 'ffmpeg' | 'ffprobe'>;
  /** An empty folder of our own. */
  workDir: string;
  signal: AbortSignal;
  /** Of a total of 1. */
  onProgress: (share: number) => void;
  stallMs?: number;
}

export interface Copies {
  facts: FilmFacts;
  made: MadeCopies;
  /** Names of the files in `workDir`, in the order they must be put into place. */
  files: string[];
}

const refused = (code: FilmProblemCode): JobRefused => {
  const { vi, en } = filmProblem(code);
  return new JobRefused(code, vi, en);
};

const bytesOf = async (file: string): Promise<number> => (await stat(file).catch(() => ({ size: 0 }))).size;

/** Not quite all: the strip and the sound are still to come. */
const MAIN_SHARE = 0.95;

const createMaker = (
  { master, tools, workDir, signal, onProgress, stallMs }: CopyRequest,
  facts: FilmFacts,
) => {
  const at = (name: string) => path.join(workDir, name);
  const fromMaster = [...SAFE_INPUT, '-i', `file:${master}`];
  const onSeconds = (seconds: number): void => {
    const { durationSeconds } = facts;
    onProgress(durationSeconds ? Math.min(MAIN_SHARE, (MAIN_SHARE * seconds) / durationSeconds) : 0);
  };

  /** @returns what came out, null where nothing that plays did */
  const convert = async (input: string[], args: string[], name: string): Promise<FilmFacts | null> => {
    const { ok } = await runFfmpeg({
      ffmpeg: tools.ffmpeg,
      args: [...input, ...args, at(name)],
      signal,
      onSeconds,
      stallMs,
    });
    if (!ok || (await bytesOf(at(name))) === 0) return null;
    const result = await probeFacts(tools.ffprobe, at(name), signal);
    return result?.durationSeconds ? result : null;
  };

  const soundOf = async (input: string[], args: string[]): Promise<MadeCopies['sound']> =>
    (await convert(input, args, 'sound.m4a')) ? { bytes: await bytesOf(at('sound.m4a')) } : null;

  const film = async (video: VideoFacts): Promise<Copies> => {
    // Where the sound is what cannot be decoded, the picture alone is better than nothing.
    const attempts = facts.audio ? [true, false] : [false];
    let result: FilmFacts | null = null;
    for (const withSound of attempts) {
      result ??= await convert(fromMaster, filmArguments(video, withSound), 'film.mp4');
    }
    if (!result?.video || !result.durationSeconds) throw refused('FILM_NOT_DECODED');
    const copy = ['-i', `file:${at('film.mp4')}`];
    const sound = result.audio ? await soundOf(copy, soundOfFilmArguments()) : null;
    const strip = await drawStrip({
      ffmpeg: tools.ffmpeg,
      film: at('film.mp4'),
      copy: result,
      workDir,
      signal,
    });
    const { width, height } = result.video;
    return {
      facts,
      made: {
        film: { width, height, bytes: await bytesOf(at('film.mp4')) },
        sound,
        strip,
        durationSeconds: result.durationSeconds,
      },
      files: [...(sound ? ['sound.m4a'] : []), ...(strip ? ['strip.webp', 'strip.vtt'] : []), 'film.mp4'],
    };
  };

  const recording = async (): Promise<Copies> => {
    const result = await convert(fromMaster, soundArguments(), 'sound.m4a');
    if (!result?.durationSeconds) throw refused('SOUND_NOT_DECODED');
    return {
      facts,
      made: {
        film: null,
        sound: { bytes: await bytesOf(at('sound.m4a')) },
        strip: null,
        durationSeconds: result.durationSeconds,
      },
      files: ['sound.m4a'],
    };
  };

  return { film, recording };
};

/**
 * Makes everything people see and hear of a film or sound recording, beside each other in a folder of our own
 * (F61–F64). Nothing lies in its place yet.
 * @throws JobRefused where the master cannot be decoded; FilmStalled; ToolMissing; what the signal was aborted with
 */
export const makeCopies = async (request: CopyRequest): Promise<Copies> => {
  const facts = await probeFacts(request.tools.ffprobe, request.master, request.signal);
  const kind = facts && copiesOf(facts);
  if (!facts || !kind) throw refused('SOUND_NOT_DECODED');
  const maker = createMaker(request, facts);
  return kind === 'film' && facts.video ? maker.film(facts.video) : maker.recording();
};

/** Puts finished files into place, each by one rename, the film last: whole or not at all (F12). */
export const placeCopies = async (
  workDir: string,
  files: readonly string[],
  targetDir: string,
): Promise<void> => {
  for (const name of files) await rename(path.join(workDir, name), path.join(targetDir, name));
};
