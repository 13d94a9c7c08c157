/** Where a line of text begins or ends: coordinates of the strongest steps from dark to light, one below the other. */
interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly count: number;
}

const MOST_POINTS = 60_000;
/** Of the steps between two rows, this part is looked at: the strongest. */
const STRONGEST = 0.08;
/** The best angle must fit so much better than the usual one, or the picture has no lines. */
const CLEARLY = 1.25;

const pointsOf = (grey: Uint8Array, width: number, height: number): Points => {
  const histogram = new Uint32Array(256);
  for (let at = 0; at + width < width * height; at += 1)
    histogram[Math.abs((grey[at + width] ?? 0) - (grey[at] ?? 0))] =
      (histogram[Math.abs((grey[at + width] ?? 0) - (grey[at] ?? 0))] ?? 0) + 1;
  let threshold = 255;
  let above = histogram[255] ?? 0;
  while (threshold > 8 && above < STRONGEST * width * height) {
    threshold -= 1;
    above += histogram[threshold] ?? 0;
  }
  const step = Math.max(1, Math.ceil(above / MOST_POINTS));
  const x = new Float32Array(MOST_POINTS);
  const y = new Float32Array(MOST_POINTS);
  let count = 0;
  let met = 0;
  for (let row = 0; row + 1 < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (Math.abs((grey[at + width] ?? 0) - (grey[at] ?? 0)) < threshold) continue;
      met += 1;
      if (met % step !== 0 || count >= MOST_POINTS) continue;
      x[count] = column - width / 2;
      y[count] = row - height / 2;
      count += 1;
    }
  return { x, y, count };
};

/** How sharply rows stand apart when the picture is turned by an angle: sum of squared steps between their counts. */
const sharpness = ({ x, y, count }: Points, degrees: number, bins: Float64Array): number => {
  const radians = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(radians), Math.cos(radians)];
  bins.fill(0);
  const middle = bins.length / 2;
  for (let at = 0; at < count; at += 1) {
    const place = (x[at] ?? 0) * sin + (y[at] ?? 0) * cos + middle;
    const bin = Math.floor(place);
    // Shared between two rows: without this the grid of pixels makes 0° look best.
    const part = place - bin;
    bins[bin] = (bins[bin] ?? 0) + 1 - part;
    bins[bin + 1] = (bins[bin + 1] ?? 0) + part;
  }
  let sum = 0;
  for (let bin = 1; bin < bins.length; bin += 1) sum += ((bins[bin] ?? 0) - (bins[bin - 1] ?? 0)) ** 2;
  return sum;
};

/**
 * By how many degrees (clockwise) a picture must be turned for its lines of text to be level: the angle at which rows
 * stand apart most sharply. To a twentieth of a degree; 0 where no angle is clearly better than the others.
 *
 * @param grey one byte a pixel; a picture of about 1000 pixels is enough
 * @param most largest angle that is looked for
 */
export const measureSkew = (grey: Uint8Array, width: number, height: number, most: number): number => {
  const points = pointsOf(grey, width, height);
  if (points.count < 200) return 0;
  const bins = new Float64Array(Math.ceil(Math.hypot(width, height)) + 4);
  const around = (middle: number, reach: number, step: number): { angle: number; score: number }[] => {
    const found = [];
    const steps = Math.round(reach / step);
    for (let at = -steps; at <= steps; at += 1) {
      const angle = middle + at * step;
      if (Math.abs(angle) <= most + 1e-9) found.push({ angle, score: sharpness(points, angle, bins) });
    }
    return found;
  };
  const best = (scores: readonly { angle: number; score: number }[]) =>
    scores.reduce((one, other) => (other.score > one.score ? other : one), { angle: 0, score: 0 });

  const coarse = around(0, most, 0.5);
  const usual = coarse.map(({ score }) => score).sort((a, b) => a - b)[Math.floor(coarse.length / 2)] ?? 0;
  const near = best(coarse);
  const fine = best(around(near.angle, 0.5, 0.05));
  if (fine.score < CLEARLY * usual) return 0;
  return Math.round(fine.angle * 100) / 100;
};
