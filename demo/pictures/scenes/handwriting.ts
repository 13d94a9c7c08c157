import type { Random } from '../random';
import { breakLines } from '../text/break-lines';
import type { Writing } from './scene-drawing';

export interface HandOptions {
  x: number;
  /** Baseline of the first line. */
  y: number;
  measure: number;
  leading: number;
  size: number;
  colour: string;
  /** Lines that find no room are left out. */
  maxLines: number;
  slant?: number;
}

/** Breaks words into handwritten lines: the caller's own line breaks are kept, long lines are broken. */
export function handwriting(random: Random, text: string, options: HandOptions): Writing[] {
  const { x, y, measure, leading, size, colour, maxLines, slant = 0 } = options;
  const lines = text
    .split('\n')
    .flatMap((part) => breakLines(part, { face: 'italic', size, measure }).map((line) => line.text));
  return lines.slice(0, maxLines).map((line, index) => ({
    text: line,
    x: x + random.between(-3, 3),
    y: y + index * leading,
    size,
    face: 'italic',
    colour,
    slant: slant + random.between(-0.35, 0.35),
    hand: true,
  }));
}
