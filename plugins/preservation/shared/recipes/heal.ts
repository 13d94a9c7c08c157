/** A block of pixels, channels beside each other. */
export interface Block {
  readonly pixels: Uint8Array | Uint16Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** A part of the block, in its pixels. */
export interface Hole {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** So many pixels beyond an edge are averaged: the grain of one of them must not be drawn out to a stripe. */
const BAND = 4;

/**
 * Fills a hole smoothly from its four edges (a bilinear blend of what lies around it). Nothing is copied from
 * elsewhere: what was there is not known, and the filling does not pretend to know it. Changed in place. An edge that
 * lies at the end of the block is taken from the opposite one; a hole without any edge stays.
 */
export const healHole = ({ pixels, width, height, channels }: Block, hole: Hole): void => {
  const right = hole.left + hole.width;
  const bottom = hole.top + hole.height;
  const mean = (x0: number, x1: number, y0: number, y1: number, channel: number): number | null => {
    let sum = 0;
    let count = 0;
    for (let y = Math.max(0, y0); y < Math.min(height, y1); y += 1)
      for (let x = Math.max(0, x0); x < Math.min(width, x1); x += 1) {
        sum += pixels[(y * width + x) * channels + channel] ?? 0;
        count += 1;
      }
    return count === 0 ? null : sum / count;
  };
  for (let channel = 0; channel < channels; channel += 1) {
    const columns = Array.from({ length: hole.width }, (_, at) => {
      const x = hole.left + at;
      const above = mean(x - 1, x + 2, hole.top - BAND, hole.top, channel);
      const below = mean(x - 1, x + 2, bottom, bottom + BAND, channel);
      return { first: above ?? below, last: below ?? above };
    });
    const rows = Array.from({ length: hole.height }, (_, at) => {
      const y = hole.top + at;
      const left = mean(hole.left - BAND, hole.left, y - 1, y + 2, channel);
      const after = mean(right, right + BAND, y - 1, y + 2, channel);
      return { first: left ?? after, last: after ?? left };
    });
    for (let y = 0; y < hole.height; y += 1)
      for (let x = 0; x < hole.width; x += 1) {
        const [u, v] = [(x + 0.5) / hole.width, (y + 0.5) / hole.height];
        const column = columns[x];
        const row = rows[y];
        let sum = 0;
        let weight = 0;
        // Each edge counts the more the nearer it is.
        const edges = [
          [row?.first, 1 / u],
          [row?.last, 1 / (1 - u)],
          [column?.first, 1 / v],
          [column?.last, 1 / (1 - v)],
        ] as const;
        for (const [value, nearness] of edges)
          if (value !== null && value !== undefined) {
            sum += value * nearness * nearness;
            weight += nearness * nearness;
          }
        if (weight > 0)
          pixels[((hole.top + y) * width + hole.left + x) * channels + channel] = Math.round(sum / weight);
      }
  }
};
