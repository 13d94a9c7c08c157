import type { QueuedFile } from './queue';

/** How much was sent at an instant (milliseconds). */
export interface Sample {
  readonly at: number;
  readonly bytes: number;
}

/** The rate is that of the last seconds: long enough not to flicker, short enough to follow the line. */
const WINDOW_MS = 15_000;

/** The samples that count for the rate, with a new one. */
export const withSample = (samples: readonly Sample[], sample: Sample): readonly Sample[] => {
  const last = samples[samples.length - 1];
  // After a pause, or where a file began anew, what was before says nothing.
  if (last && (sample.bytes < last.bytes || sample.at - last.at > WINDOW_MS)) return [sample];
  return [...samples, sample].filter(({ at }) => sample.at - at <= WINDOW_MS);
};

/** Bytes a second over the samples; null while there is nothing to tell from. */
export const rateOf = (samples: readonly Sample[]): number | null => {
  const first = samples[0];
  const last = samples[samples.length - 1];
  if (!first || !last || last.at - first.at < 500) return null;
  return ((last.bytes - first.bytes) * 1000) / (last.at - first.at);
};

/** Seconds until the rest is there; null where that cannot be known. */
export const secondsLeft = (bytesLeft: number, rate: number | null): number | null => {
  if (bytesLeft <= 0) return 0;
  return rate && rate > 0 ? Math.ceil(bytesLeft / rate) : null;
};

export interface Totals {
  readonly files: number;
  readonly over: number;
  readonly bytes: number;
  /** Sent, or found to need no sending. */
  readonly doneBytes: number;
  /** What really travelled, which alone says how fast the line is. */
  readonly travelledBytes: number;
  /** From 0 to 100. */
  readonly percent: number;
}

/** Progress of all files together; a file that failed counts as over, its bytes as not sent. */
export const totalsOf = (files: readonly QueuedFile[]): Totals => {
  let [over, bytes, doneBytes, travelledBytes] = [0, 0, 0, 0];
  for (const file of files) {
    const sent = file.phase === 'done' ? file.bytes : Math.min(file.sentBytes, file.bytes);
    if (file.phase === 'done' || file.phase === 'failed') over += 1;
    bytes += file.bytes;
    doneBytes += sent;
    if (!file.wasKnown) travelledBytes += sent;
  }
  const share = bytes > 0 ? doneBytes / bytes : files.length > 0 ? over / files.length : 0;
  return { files: files.length, over, bytes, doneBytes, travelledBytes, percent: Math.floor(share * 100) };
};

/** Share of a file from 0 to 100: of its hashing, then of its journey. */
export const percentOf = ({ phase, bytes, hashedBytes, sentBytes }: QueuedFile): number => {
  if (phase === 'done' || phase === 'checking') return 100;
  if (bytes === 0) return 0;
  return Math.min(100, Math.floor(((phase === 'hashing' ? hashedBytes : sentBytes) / bytes) * 100));
};

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

/** A size for people: `1,4 GB` or `1.4 GB`, as the language writes it, counted in 1024 as Windows shows it to them. */
export const readableBytes = (bytes: number, locale: string): string => {
  const power = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024))),
  );
  const value = bytes / 1024 ** power;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: power > 1 ? 1 : 0 }).format(value)} ${UNITS[power]}`;
};
