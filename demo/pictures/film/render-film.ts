import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { paintPicture } from '../picture/render-picture';
import type { FilmSpec } from '../specs';
import { noteStrip } from './note-strip';
import { titleCard } from './title-card';

const run = promisify(execFile);
const FRAME = { width: 640, height: 480 };
/** Stills are wider than the frame, so that the camera has somewhere to go. */
const STILL = { width: 1000, height: 480 };
const RATE = 25;
const TITLE_SECONDS = 2;
const TIMEOUT_MS = 60_000;

const CODECS: Record<FilmSpec['container'], string[]> = {
  mp4: [
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-crf',
    '24',
    '-pix_fmt',
    'yuv420p',
    '-movflags',
    '+faststart',
  ],
  mpg: ['-c:v', 'mpeg2video', '-q:v', '5', '-pix_fmt', 'yuv420p', '-f', 'mpeg'],
  avi: ['-c:v', 'mjpeg', '-q:v', '6', '-pix_fmt', 'yuvj420p', '-f', 'avi'],
};

/** Thrown when the computer has no ffmpeg; the caller leaves the film out and says why. */
export class FfmpegMissing extends Error {
  readonly code = 'DEMO_FFMPEG_MISSING';
  readonly vi =
    'Máy chủ chưa cài gói “ffmpeg” nên không dựng được phim minh họa. Cài bằng: apt-get install ffmpeg, rồi chạy lại.';
  readonly en =
    'The package "ffmpeg" is not installed, so the demonstration film was not made. Install it with: apt-get install ffmpeg, then run again.';
  constructor() {
    super('DEMO_FFMPEG_MISSING');
  }
}

/**
 * A silent film of a title card and two slow pans over drawn scenes, 640 × 480, 25 frames a second.
 * One thread and "bitexact" give the same bytes each run (with the same ffmpeg).
 * Rejects with `FfmpegMissing`, or with ffmpeg's own error (also after 60 s).
 */
export async function renderFilm(
  spec: FilmSpec,
  ffmpeg = process.env.FFMPEG_PATH || 'ffmpeg',
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'kho-tu-lieu-film-'));
  try {
    const stills = await Promise.all(spec.scenes.map((_, index) => still(spec, index)));
    const inputs = [await titleCard(spec.title, FRAME), ...stills, await noteStrip(FRAME.width)];
    await Promise.all(inputs.map((bytes, index) => writeFile(join(folder, `${index}.png`), bytes)));
    const target = join(folder, `film.${spec.container}`);
    await run(ffmpeg, filmArguments(spec, folder, target), { timeout: TIMEOUT_MS });
    return await readFile(target);
  } catch (error) {
    if (isMissingProgram(error)) throw new FfmpegMissing();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Tells "no such program" from "no such file": only the former comes from spawn. */
function isMissingProgram(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error))
    return false;
  return error.code === 'ENOENT' && String(error.syscall).startsWith('spawn');
}

/** A wide painting of one scene; its own note would wander out of the frame, so a standing strip says it instead. */
async function still(spec: FilmSpec, index: number): Promise<Buffer> {
  const size = { width: STILL.width, height: STILL.height };
  const { data, width, height } = await paintPicture(
    {
      scene: spec.scenes[index],
      seed: spec.seed + index * 101,
      look: index === 0 ? 'grey' : 'sepia',
      noted: false,
    },
    size,
  );
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 2 })
    .toBuffer();
}

function filmArguments(spec: FilmSpec, folder: string, target: string): string[] {
  const each = Math.max(1, (spec.seconds - TITLE_SECONDS) / 2);
  const lengths = [Math.min(TITLE_SECONDS, spec.seconds), each, each, each * 2];
  const travel = STILL.width - FRAME.width;
  const pan = (index: number, path: string): string =>
    `[${index}:v]crop=${FRAME.width}:${FRAME.height}:x='${path}':y=0,setsar=1[v${index}]`;
  const graph = [
    `[0:v]setsar=1[v0]`,
    pan(1, `${travel}*t/${each}`),
    pan(2, `${travel}*(1-t/${each})`),
    `[v1][v2]concat=n=2:v=1:a=0[pans]`,
    `[pans][3:v]overlay=0:${FRAME.height - 26}:shortest=1[told]`,
    `[v0][told]concat=n=2:v=1:a=0[out]`,
  ].join(';');
  return [
    ...['-hide_banner', '-loglevel', 'error', '-nostdin', '-y'],
    ...lengths.flatMap((length, index) => [
      '-loop',
      '1',
      '-framerate',
      String(RATE),
      '-t',
      String(length),
      '-i',
      join(folder, `${index}.png`),
    ]),
    ...[
      '-filter_complex_threads',
      '1',
      '-filter_complex',
      graph,
      '-map',
      '[out]',
      '-r',
      String(RATE),
      '-an',
      '-threads',
      '1',
    ],
    ...CODECS[spec.container],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1', target],
  ];
}
