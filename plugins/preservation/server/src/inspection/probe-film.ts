import { asSound, type AcceptedType } from '../../../shared/accepted-types';
import { FileRefused } from '../../../shared/refusals';
import { filmPoster } from '../derivatives/film-poster';
import type { Tools } from '../options';
import { drawOrNote } from './draw-or-note';
import { readStreams, type FilmStreams } from './read-streams';
import { runTool, ToolMissing } from './run-tool';
import { SAFE_INPUT } from './safe-input';
import type { Findings } from './verdict';

const SOUND_TIMEOUT_MS = 30_000;

/** Whether the first seconds of the sound decode to anything. */
const soundDecodes = async (file: string, ffmpeg: string): Promise<boolean> => {
  const { stdout } = await runTool(
    ffmpeg,
    ['-v', 'error', '-nostdin', '-threads', '1', ...SAFE_INPUT, '-i', `file:${file}`,
      '-map', '0:a:0', '-t', '2', '-ac', '1', '-ar', '8000', '-f', 's16le', '-'], // prettier-ignore
    { timeoutMs: SOUND_TIMEOUT_MS },
  );
  return stdout.length > 0;
};

const proveFilm = async (
  file: string,
  accepted: AcceptedType,
  streams: FilmStreams,
  tools: Tools,
  outDir: string,
): Promise<Findings> => {
  const { durationSeconds, video } = streams;
  const poster = video
    ? await filmPoster({ ffmpeg: tools.ffmpeg, input: SAFE_INPUT, file, duration: durationSeconds, outDir })
    : null;
  const decodes = poster !== null || (streams.hasSound && (await soundDecodes(file, tools.ffmpeg)));
  if (!decodes) throw new FileRefused('FILE_NO_STREAM');
  if (!video)
    return { ...asSound(accepted), durationSeconds, checked: true, derivativeState: 'not-applicable' };
  const { width, height } = video;
  return {
    kind: 'film',
    width,
    height,
    durationSeconds,
    checked: true,
    ...(await drawOrNote(poster, outDir)),
  };
};

/**
 * Proves film and sound: at least one stream must decode (F9). A container with sound only becomes `sound`.
 * Without ffmpeg the file is kept, not checked (F14).
 * @throws FileRefused FILE_UNREADABLE, FILE_NO_STREAM, FILE_CHECK_TIMEOUT.
 */
export const probeFilm = async (
  file: string,
  accepted: AcceptedType,
  tools: Tools,
  outDir: string,
): Promise<Findings> => {
  try {
    const streams = await readStreams(file, tools.ffprobe, SAFE_INPUT);
    return await proveFilm(file, accepted, streams, tools, outDir);
  } catch (error) {
    if (!(error instanceof ToolMissing)) throw error;
    return { checked: false, notes: ['NO_PICTURE_FFMPEG_MISSING'], derivativeState: 'not-checked' };
  }
};
