import { z } from 'zod';

const streamSchema = z.object({
  codec_type: z.string().optional(),
  bit_rate: z.string().optional(),
  disposition: z.object({ attached_pic: z.number().optional() }).optional(),
});
const probeSchema = z.object({
  streams: z.array(streamSchema).default([]),
  format: z.object({ duration: z.string().optional(), bit_rate: z.string().optional() }).default({}),
});

type Stream = z.infer<typeof streamSchema>;

export interface RecordingFacts {
  readonly hasPicture: boolean;
  /** Seconds. */
  readonly duration: number | null;
  /** Of the moving picture, of the sound where there is none; bits a second. */
  readonly bitrate: number | null;
  /** Of the whole file, which no part of it exceeds. */
  readonly bitrateAtMost: number | null;
}

const positive = (text: string | undefined): number | null => {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value > 0 ? value : null;
};

/** What the stream says of itself; else what of the whole is left beside the others, where each of them says its share. */
const rateOf = (stream: Stream, others: readonly Stream[], whole: number | null): number | null => {
  const own = positive(stream.bit_rate);
  if (own !== null || whole === null) return own;
  const taken = others.map(({ bit_rate }) => positive(bit_rate));
  return taken.every((rate) => rate !== null) ? whole - taken.reduce((sum, rate) => sum + rate, 0) : null;
};

/** Bit rate and duration, from what ffprobe writes as JSON (`-show_format -show_streams`). */
export const recordingFacts = (probed: unknown): RecordingFacts => {
  const { streams, format } = probeSchema.parse(probed);
  const media = streams.filter(
    ({ codec_type, disposition }) =>
      (codec_type === 'video' && disposition?.attached_pic !== 1) || codec_type === 'audio',
  );
  const video = media.find(({ codec_type }) => codec_type === 'video');
  const judged = video ?? media[0];
  const rate = judged ? rateOf(judged, media.filter((one) => one !== judged), positive(format.bit_rate)) : null; // prettier-ignore
  return {
    hasPicture: video !== undefined,
    duration: positive(format.duration),
    bitrate: rate !== null && rate > 0 ? rate : null,
    bitrateAtMost: positive(format.bit_rate),
  };
};
