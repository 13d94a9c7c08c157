import type { FilmFacts } from '../../../shared/film/film-facts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `3683` → `1:01:23`. */
export const clock = (seconds: number): string => {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
};

/** A line of facts: the message that names it, and its words. */
export interface FactLine {
  key: 'duration' | 'size' | 'rate' | 'picture' | 'sound';
  value: string;
  /** Of the picture's size: how its lines were taken, where that is known. */
  scan?: 'progressive' | 'interlaced';
}

/** What a film is made of, line by line; what is not known is left out. Pure. */
export const describeFacts = ({ durationSeconds, video, audio }: FilmFacts, locale: string): FactLine[] => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const lines: FactLine[] = [];
  if (durationSeconds !== null) lines.push({ key: 'duration', value: clock(durationSeconds) });
  if (video) {
    const size = { key: 'size', value: `${video.width} × ${video.height}` } as const;
    lines.push(video.scan === 'unknown' ? size : { ...size, scan: video.scan });
    if (video.frameRate !== null) lines.push({ key: 'rate', value: number.format(video.frameRate) });
    lines.push({ key: 'picture', value: video.codec });
  }
  if (audio) {
    const rate = audio.sampleRate === null ? [] : [`${number.format(audio.sampleRate / 1000)} kHz`];
    lines.push({ key: 'sound', value: [audio.codec, ...rate].join(', ') });
  }
  return lines;
};
