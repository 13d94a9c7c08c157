import type { PictureBox } from './picture-size';

/** A sheet of stills, row by row, each standing for a stretch of the film. */
export interface StripPlan {
  /** How far apart the stills are, in seconds. */
  everySeconds: number;
  stills: number;
  columns: number;
  rows: number;
  /** Size of one still, in pixels. */
  width: number;
  height: number;
}

const MOST_STILLS = 100;
const COLUMNS = 10;
const CLOSEST_SECONDS = 1;
const STILL_BOX = 160;

const even = (pixels: number): number => Math.max(2, 2 * Math.round(pixels / 2));

/**
 * Plans the contact strip of a film (F62): at most a hundred stills, at least a second apart.
 * @param duration seconds, of the finished web copy
 */
export const planStrip = (duration: number, { width, height }: PictureBox): StripPlan => {
  const everySeconds = Math.max(CLOSEST_SECONDS, Math.ceil(duration / MOST_STILLS));
  const stills = Math.max(1, Math.ceil(duration / everySeconds));
  const columns = Math.min(COLUMNS, stills);
  const scale = STILL_BOX / Math.max(width, height);
  return {
    everySeconds,
    stills,
    columns,
    rows: Math.ceil(stills / columns),
    width: even(width * scale),
    height: even(height * scale),
  };
};

/** Stills this far apart are taken from whole pictures only, which is many times faster than decoding all. */
const FROM_KEY_FRAMES_SECONDS = 4;

/** Options before `-i` for drawing the strip from the finished web copy. */
export const stripInputArguments = ({ everySeconds }: StripPlan): string[] =>
  everySeconds >= FROM_KEY_FRAMES_SECONDS ? ['-skip_frame', 'nokey'] : [];

/** Options after `-i`; the output's path follows. */
export const stripArguments = ({ everySeconds, columns, rows, width, height }: StripPlan): string[] => [
  '-map', '0:v:0', '-an',
  '-vf', `fps=1/${everySeconds}:round=up,scale=${width}:${height},tile=${columns}x${rows}`,
  '-frames:v', '1', '-c:v', 'libwebp', '-quality', '70', '-f', 'webp',
]; // prettier-ignore

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours, minutes, seconds and thousandths, as WebVTT writes them. */
export const vttTime = (milliseconds: number): string => {
  const whole = Math.max(0, Math.round(milliseconds));
  const seconds = Math.floor(whole / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${String(whole % 1000).padStart(3, '0')}`;
};

/**
 * WebVTT that says which part of the strip shows which stretch of the film. The picture is named without a folder: it
 * lies beside this file, whatever address both are read from.
 */
export const stripVtt = (plan: StripPlan, duration: number, picture: string): string => {
  const cues = Array.from({ length: plan.stills }, (_, at) => {
    const from = at * plan.everySeconds * 1000;
    const to = at + 1 === plan.stills ? Math.max(duration * 1000, from + 1) : from + plan.everySeconds * 1000;
    const x = (at % plan.columns) * plan.width;
    const y = Math.floor(at / plan.columns) * plan.height;
    return `${vttTime(from)} --> ${vttTime(to)}\n${picture}#xywh=${x},${y},${plan.width},${plan.height}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
};
