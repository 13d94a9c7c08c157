type Pixels = Uint8Array | Uint16Array;

export type Which = 'both' | 'light' | 'dark';

export interface SpeckLimits {
  /** In values of the pixels. */
  readonly threshold: number;
  readonly which: Which;
  /** Longest side of what is still a speck, in pixels: what goes on further is a twig, a hair or a letter. */
  readonly longest: number;
}

/** Rows of a picture, channels beside each other, and the same rows of its median. */
export interface SpeckedRows {
  readonly pixels: Pixels;
  readonly median: Pixels;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** By how much each pixel is lighter than its surroundings, judged by brightness: 1 where too much, 2 where too little. */
const markOf = ({ pixels, median, width, height, channels }: SpeckedRows, { threshold, which }: SpeckLimits): Uint8Array => {
  const mark = new Uint8Array(width * height);
  for (let at = 0; at < mark.length; at += 1) {
    const from = at * channels;
    let difference = (pixels[from] ?? 0) - (median[from] ?? 0);
    if (channels === 3)
      difference =
        0.299 * difference +
        0.587 * ((pixels[from + 1] ?? 0) - (median[from + 1] ?? 0)) +
        0.114 * ((pixels[from + 2] ?? 0) - (median[from + 2] ?? 0));
    if (difference > threshold && which !== 'dark') mark[at] = 1;
    else if (-difference > threshold && which !== 'light') mark[at] = 2;
  }
  return mark;
}; // prettier-ignore

/**
 * Takes the median where a small spot differs from it by more than the threshold: a speck is what its surroundings do
 * not have, and what ends soon. Spots that reach the edge of the rows are judged by what is seen of them. Changed in
 * place, from row `first` up to `end`.
 *
 * @returns how many pixels were replaced
 */
export const replaceSpecks = (
  rows: SpeckedRows,
  limits: SpeckLimits,
  { first, end } = { first: 0, end: rows.height },
): number => {
  const { pixels, median, width, height, channels } = rows;
  const mark = markOf(rows, limits);
  const spot = new Int32Array(mark.length);
  let replaced = 0;
  for (let seed = 0; seed < mark.length; seed += 1) {
    const kind = mark[seed];
    if (!kind) continue;
    let [size, left, right, top, bottom] = [1, width, 0, height, 0];
    spot[0] = seed;
    mark[seed] = 0;
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
          mark[neighbour] = 0;
          spot[size] = neighbour;
          size += 1;
        }
    }
    if (Math.max(right - left, bottom - top) >= limits.longest) continue;
    for (let one = 0; one < size; one += 1) {
      const at = spot[one] ?? 0;
      const y = Math.floor(at / width);
      if (y < first || y >= end) continue;
      replaced += 1;
      for (let channel = 0; channel < channels; channel += 1)
        pixels[at * channels + channel] = median[at * channels + channel] ?? 0;
    }
  }
  return replaced;
};
