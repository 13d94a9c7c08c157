import { z } from 'zod';

/** How the lines of a picture were taken: all at once, or in two halves one after the other, as television did. */
export type ScanType = 'progressive' | 'interlaced' | 'unknown';

export interface VideoFacts {
  /** As ffprobe names it, e.g. `mpeg2video`. */
  codec: string;
  /** Size as seen: upright, with square pixels. */
  width: number;
  height: number;
  /** Pictures a second, rounded to a hundredth; null where the container does not say. */
  frameRate: number | null;
  scan: ScanType;
}

export interface AudioFacts {
  codec: string;
  /** Hertz. */
  sampleRate: number | null;
  channels: number | null;
}

/** What a film or sound recording is made of, kept with its master (F60). */
export interface FilmFacts {
  /** As ffprobe names it, e.g. `mov,mp4,m4a,3gp,3g2,mj2`. */
  container: string;
  durationSeconds: number | null;
  /** Null for sound only: a cover picture is no film. */
  video: VideoFacts | null;
  audio: AudioFacts | null;
}

const streamSchema = z.object({
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  sample_aspect_ratio: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  field_order: z.string().optional(),
  sample_rate: z.string().optional(),
  channels: z.number().optional(),
  disposition: z.object({ attached_pic: z.number().optional() }).optional(),
  side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
});
const probeSchema = z.object({
  streams: z.array(streamSchema).default([]),
  format: z.object({ format_name: z.string().optional(), duration: z.string().optional() }).default({}),
});

type Stream = z.infer<typeof streamSchema>;

/** Codecs that mark each frame as interlaced or not, of streams where ffprobe could not tell for the whole. */
const TELEVISION_CODECS: ReadonlySet<string> = new Set(['dvvideo', 'mpeg2video']);
const INTERLACED_ORDERS: ReadonlySet<string> = new Set(['tt', 'bb', 'tb', 'bt']);

const positive = (value: number): number | null => (Number.isFinite(value) && value > 0 ? value : null);

/** A quotient as ffprobe writes it, `30000/1001` or `16:15`. */
const quotient = (text: string | undefined, sign: '/' | ':'): number | null => {
  const [over = NaN, under = NaN] = (text ?? '').split(sign).map(Number);
  return positive(over / under);
};

const isOnItsSide = ({ side_data_list }: Stream): boolean =>
  Math.abs(side_data_list?.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0) % 180 === 90;

const scanOf = ({ field_order: order = 'unknown', codec_name = '' }: Stream): ScanType => {
  if (INTERLACED_ORDERS.has(order)) return 'interlaced';
  if (order === 'progressive') return 'progressive';
  return TELEVISION_CODECS.has(codec_name) ? 'interlaced' : 'unknown';
};

const videoOf = (stream: Stream | undefined): VideoFacts | null => {
  const { width = 0, height = 0 } = stream ?? {};
  if (!stream || width <= 0 || height <= 0) return null;
  const seen = Math.max(1, Math.round(width * (quotient(stream.sample_aspect_ratio, ':') ?? 1)));
  const rate = quotient(stream.avg_frame_rate, '/');
  return {
    codec: stream.codec_name ?? 'unknown',
    ...(isOnItsSide(stream) ? { width: height, height: seen } : { width: seen, height }),
    frameRate: rate === null ? null : Math.round(rate * 100) / 100,
    scan: scanOf(stream),
  };
};

const audioOf = (stream: Stream | undefined): AudioFacts | null =>
  stream
    ? {
        codec: stream.codec_name ?? 'unknown',
        sampleRate: positive(Number(stream.sample_rate)),
        channels: stream.channels || null,
      }
    : null;

/**
 * Reads the answer of `ffprobe -show_format -show_streams -of json`. Pure.
 * The first moving picture and the first sound count, as they do for players.
 * @throws ZodError where it is no such answer
 */
export const filmFacts = (answer: unknown): FilmFacts => {
  const { streams, format } = probeSchema.parse(answer);
  const seconds = positive(Number(format.duration));
  return {
    container: format.format_name ?? 'unknown',
    // Half a picture is a film of a tenth of a second, not of none.
    durationSeconds: seconds === null ? null : Math.max(0.1, Math.round(seconds * 10) / 10),
    video: videoOf(
      streams.find(
        ({ codec_type, disposition }) => codec_type === 'video' && disposition?.attached_pic !== 1,
      ),
    ),
    audio: audioOf(streams.find(({ codec_type }) => codec_type === 'audio')),
  };
};
