import { z } from 'zod';

import { FileRefused } from '../../../shared/refusals';
import { runTool } from './run-tool';

const PROBE_TIMEOUT_MS = 30_000;

const streamSchema = z.object({
  codec_type: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  disposition: z.object({ attached_pic: z.number().optional() }).optional(),
  side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
});
const probeSchema = z.object({
  streams: z.array(streamSchema).default([]),
  format: z.object({ duration: z.string().optional() }).default({}),
});

type ProbedStream = z.infer<typeof streamSchema>;

export interface FilmStreams {
  /** Size of the moving picture as seen upright; null for sound only (a cover picture is not film). */
  video: { width: number | null; height: number | null } | null;
  hasSound: boolean;
  /** Rounded to a tenth: programs disagree below that. */
  durationSeconds: number | null;
}

const upright = (stream: ProbedStream): { width: number | null; height: number | null } => {
  const width = stream.width || null;
  const height = stream.height || null;
  const rotation = stream.side_data_list?.find((entry) => entry.rotation !== undefined)?.rotation ?? 0;
  return Math.abs(rotation) % 180 === 90 ? { width: height, height: width } : { width, height };
};

const seconds = (text: string | undefined): number | null => {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value >= 0 ? Math.round(value * 10) / 10 : null;
};

/**
 * Lists the streams of a film or sound file.
 * @throws FileRefused FILE_UNREADABLE, FILE_CHECK_TIMEOUT; ToolMissing without ffprobe.
 */
export const readStreams = async (file: string, ffprobe: string, input: string[]): Promise<FilmStreams> => {
  const { code, stdout, timedOut } = await runTool(
    ffprobe,
    ['-v', 'error', ...input, '-show_format', '-show_streams', '-of', 'json', `file:${file}`],
    { timeoutMs: PROBE_TIMEOUT_MS },
  );
  if (timedOut) throw new FileRefused('FILE_CHECK_TIMEOUT');
  if (code !== 0) throw new FileRefused('FILE_UNREADABLE');
  const { streams, format } = probeSchema.parse(JSON.parse(stdout.toString('utf8')));
  const video = streams.find(
    (stream) => stream.codec_type === 'video' && stream.disposition?.attached_pic !== 1,
  );
  return {
    video: video ? upright(video) : null,
    hasSound: streams.some((stream) => stream.codec_type === 'audio'),
    durationSeconds: seconds(format.duration),
  };
};
