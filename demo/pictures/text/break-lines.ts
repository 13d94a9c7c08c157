import { fontMetrics } from './font-metrics';
import type { Face } from './tinos';

/** One broken line: its words, its natural width, and whether it ends its paragraph (and is not justified). */
export interface BrokenLine {
  text: string;
  width: number;
  last: boolean;
}

export interface BreakOptions {
  face: Face;
  /** Em in the unit of `measure` (points or pixels). */
  size: number;
  /** Width of the column. */
  measure: number;
  /** Indent of the first line. */
  indent?: number;
}

/** Greedy line breaking at spaces; a word longer than the column stands alone. An empty text gives no line. */
export function breakLines(text: string, options: BreakOptions): BrokenLine[] {
  const { face, size, measure, indent = 0 } = options;
  const metrics = fontMetrics(face);
  const lines: BrokenLine[] = [];
  let words: string[] = [];
  const widthOf = (candidate: string[]): number => metrics.widthOf(candidate.join(' ')) * size;
  const room = (): number => (lines.length === 0 ? measure - indent : measure);
  const close = (last: boolean): void => {
    if (words.length > 0) lines.push({ text: words.join(' '), width: widthOf(words), last });
    words = [];
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (words.length > 0 && widthOf([...words, word]) > room()) close(false);
    words.push(word);
  }
  close(true);
  return lines;
}
