import { progressReader } from '../../../shared/film/progress';
import { runTool } from '../inspection/run-tool';

/** Without a step forward for so long it will come to no end: some damaged files send a decoder in circles. */
export const STALL_MS = 5 * 60_000;
/** The queue's own limit comes before; this one is for whoever forgets to set one. */
const LONGEST_MS = 24 * 3600_000;

/** ffmpeg ran, but made no step forward for `STALL_MS`. It was killed. */
export class FilmStalled extends Error {
  constructor() {
    super('ffmpeg stood still and was killed');
    this.name = 'FilmStalled';
  }
}

export interface FfmpegRun {
  ffmpeg: string;
  /** Everything but the reporting, the output's path last. */
  args: string[];
  signal: AbortSignal;
  onSeconds?: (seconds: number) => void;
  stallMs?: number;
}

/** The disk's own error, so that whoever is told can be told of the disk. */
const diskFull = (stderr: string): Error =>
  Object.assign(new Error(`ffmpeg: ${stderr.slice(-300)}`), { code: 'ENOSPC' });

/**
 * Runs ffmpeg to its end, reporting how far it is (F63).
 * @returns whether it went well; `stderr` says why not
 * @throws FilmStalled; what the signal was aborted with; ENOSPC; ToolMissing
 */
export const runFfmpeg = async ({
  ffmpeg,
  args,
  signal,
  onSeconds,
  stallMs = STALL_MS,
}: FfmpegRun): Promise<{ ok: boolean; stderr: string }> => {
  signal.throwIfAborted();
  const stall = new AbortController();
  let watch = setTimeout(() => stall.abort(), stallMs);
  const read = progressReader((seconds) => {
    clearTimeout(watch);
    watch = setTimeout(() => stall.abort(), stallMs);
    onSeconds?.(seconds);
  });
  try {
    const { code, stderr } = await runTool(
      ffmpeg,
      ['-v', 'error', '-nostdin', '-y', '-progress', 'pipe:1', '-stats_period', '2', ...args],
      {
        timeoutMs: LONGEST_MS,
        signal: AbortSignal.any([signal, stall.signal]),
        onOutput: read,
      },
    );
    signal.throwIfAborted();
    if (stall.signal.aborted) throw new FilmStalled();
    if (/No space left on device/.test(stderr)) throw diskFull(stderr);
    return { ok: code === 0, stderr };
  } finally {
    clearTimeout(watch);
  }
};
