type Pixels = Uint8Array | Uint16Array;

export type Which = 'both' | 'light' | 'dark';

export interface SpeckLimits {
  /** In levels of 8 bits. */
  readonly threshold: number;
  readonly which: Which;
  /** About the size of a speck, in pixels; half of what the median looked at. */
  readonly size: number;
}

/** Longest side of what is still a speck: what goes on further is a twig, a hair or a letter. */
export const longestSpeck = (size: number): number => 2 * size + 1;

/** Rows of a picture, channels beside each other; their brightness and its median, a byte each. */
export interface SpeckedRows {
  readonly pixels: Pixels;
  readonly grey: Uint8Array;
  readonly median: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** Differs from its surroundings: 1 lighter, 2 darker. Looked at already: so much more. */
const SEEN = 4;

const markOf = ({ grey, median }: SpeckedRows, { threshold, which }: SpeckLimits): Uint8Array => {
  const mark = new Uint8Array(grey.length);
  for (let at = 0; at < mark.length; at += 1) {
    const difference = (grey[at] ?? 0) - (median[at] ?? 0);
    // What is not wanted gone is still no example of what lies below a speck.
    if (difference > threshold) mark[at] = which === 'dark' ? SEEN : 1;
    else if (-difference > threshold) mark[at] = which === 'light' ? SEEN : 2;
  }
  return mark;
};

/** Puts in the place of a pixel the mean of what is no speck around it. Nothing where there is none of that. */
const replace = (
  { pixels, width, height, channels }: SpeckedRows,
  mark: Uint8Array,
  at: number,
  reach: number,
) => {
  const x = at % width;
  const y = (at - x) / width;
  let [red, green, blue, count] = [0, 0, 0, 0];
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1)
    for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column += 1) {
      const near = row * width + column;
      if (mark[near] !== 0) continue;
      count += 1;
      red += pixels[near * channels] ?? 0;
      if (channels === 1) continue;
      green += pixels[near * 3 + 1] ?? 0;
      blue += pixels[near * 3 + 2] ?? 0;
    }
  if (count === 0) return;
  pixels[at * channels] = Math.round(red / count);
  if (channels === 1) return;
  pixels[at * 3 + 1] = Math.round(green / count);
  pixels[at * 3 + 2] = Math.round(blue / count);
};

/**
 * Takes away small spots that differ from the median of their surroundings by more than the threshold: a speck is what
 * its surroundings do not have, and what ends soon. Spots that reach the edge of the rows are judged by what is seen of
 * them. Changed in place, from row `first` up to `end`.
 *
 * @returns how many pixels were replaced
 */
export const replaceSpecks = (
  rows: SpeckedRows,
  limits: SpeckLimits,
  { first, end } = { first: 0, end: rows.height },
): number => {
  const { width, height } = rows;
  const mark = markOf(rows, limits);
  const spot = new Int32Array(mark.length);
  const specks: number[] = [];
  for (let seed = 0; seed < mark.length; seed += 1) {
    const kind = mark[seed];
    if (!kind || kind >= SEEN) continue;
    let [size, left, right, top, bottom] = [1, width, 0, height, 0];
    spot[0] = seed;
    mark[seed] = kind + SEEN;
    for (let next = 0; next < size; next += 1) {
      const at = spot[next] ?? 0;
      const x = at % width;
      const y = (at - x) / width;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let dy = y > 0 ? -1 : 0; dy <= (y + 1 < height ? 1 : 0); dy += 1)
        for (let dx = x > 0 ? -1 : 0; dx <= (x + 1 < width ? 1 : 0); dx += 1) {
          const neighbour = at + dy * width + dx;
          if (mark[neighbour] !== kind) continue;
          mark[neighbour] = kind + SEEN;
          spot[size] = neighbour;
          size += 1;
        }
    }
    if (Math.max(right - left, bottom - top) >= longestSpeck(limits.size)) continue;
    for (let one = 0; one < size; one += 1) {
      const at = spot[one] ?? 0;
      if (at >= first * width && at < end * width) specks.push(at);
    }
  }
  for (const at of specks) replace(rows, mark, at, limits.size + 1);
  return specks.length;
};
