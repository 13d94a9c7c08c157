import { createRandom, type Random } from '../random';
import { ellipse, faint, freshId, polygon, r, stroke, verticalFade } from '../scenes/shapes';
import type { Damage } from '../specs';

interface Box {
  width: number;
  height: number;
}

/** What time did to a print, as SVG shapes over it, in the box of the finished picture (pixels). */
export function damageShapes(kinds: readonly Damage[], box: Box, seed: number): string {
  return kinds.map((kind, index) => DRAW[kind](createRandom(seed * 31 + index * 7919), box)).join('');
}

const DRAW: Record<Damage, (random: Random, box: Box) => string> = {
  scratches,
  stains,
  'torn-corner': tornCorner,
  fold,
  mould,
};

function scratches(random: Random, { width, height }: Box): string {
  let shapes = '';
  for (let index = 0; index < 34; index += 1) {
    const x = random.between(0, width);
    const y = random.between(0, height);
    const length = random.between(0.02, 0.32) * height;
    const lean = random.between(-0.25, 0.25) * length;
    shapes += stroke(
      [
        [x, y],
        [x + lean * 0.4, y + length * 0.5],
        [x + lean, y + length],
      ],
      random.between(0.8, 2.6),
      random.chance(0.75) ? '#f4ecdc' : '#2a231c',
      faint(random.between(0.25, 0.75)),
    );
  }
  for (let speck = 0; speck < 150; speck += 1)
    shapes += ellipse(
      random.between(0, width),
      random.between(0, height),
      random.between(1, 4),
      random.between(1, 3.5),
      '#f2e9d8',
      faint(0.7),
    );
  return shapes;
}

/** A dried splash: pale inside, a dark tide line. */
function stains(random: Random, { width, height }: Box): string {
  let shapes = '';
  for (let index = 0; index < 4; index += 1) {
    const x = random.between(0.05, 0.95) * width;
    const y = random.between(0.05, 0.95) * height;
    const size = random.between(0.05, 0.15) * height;
    const phase = random.between(0, 6);
    const outline = (scale: number): [number, number][] =>
      Array.from({ length: 90 }, (_, step) => {
        const angle = (step / 90) * Math.PI * 2;
        const reach =
          size *
          scale *
          (1 +
            0.07 * Math.sin(angle * 2 + phase) +
            0.05 * Math.sin(angle * 5 + phase * 2) +
            0.025 * Math.sin(angle * 13 + phase));
        return [x + Math.cos(angle) * reach * 1.2, y + Math.sin(angle) * reach];
      });
    for (const scale of [1, 0.985, 0.96, 0.9, 0.8])
      shapes += polygon(outline(scale), '#8a6532', faint(scale > 0.95 ? 0.07 : 0.03));
    shapes += polygon(
      outline(1),
      'none',
      `stroke="#6b4a20" stroke-width="${r(height * 0.003)}" stroke-opacity="0.25"`,
    );
  }
  return shapes;
}

/** The lower right corner is gone: the scanner's dark bed shows, along a white fibrous edge. */
function tornCorner(random: Random, { width, height }: Box): string {
  const reach = height * random.between(0.15, 0.22);
  const left = random.chance(0.5);
  const steps = 22;
  const edge = Array.from({ length: steps + 1 }, (_, step): [number, number] => {
    const share = step / steps;
    const jag = random.between(-0.02, 0.02) * height;
    const x = reach * 1.25 * (1 - share) + jag;
    return [left ? x : width - x, reach * share + jag];
  });
  const corner: [number, number] = [left ? -40 : width + 40, -40];
  const sides: [number, number][] = [[edge[0][0], -40], corner, [corner[0], edge[steps][1]]];
  const fibres = edge.map(([x, y]): [number, number] => [
    x + (left ? 1 : -1) * random.between(4, 16),
    y + random.between(4, 16),
  ]);
  return (
    polygon([...[...fibres].reverse(), ...sides], '#f3ead6') +
    polygon([...[...edge].reverse(), ...sides], '#2b2825')
  );
}

function fold(random: Random, { width, height }: Box): string {
  const upright = random.chance(0.5);
  const at = random.between(0.35, 0.65) * (upright ? width : height);
  const length = upright ? height : width;
  const points = Array.from({ length: 15 }, (_, step): [number, number] => {
    const along = (step / 14) * length;
    const across = at + random.between(-2.5, 2.5);
    return upright ? [across, along] : [along, across];
  });
  const shift = (by: number): [number, number][] =>
    points.map(([x, y]) => (upright ? [x + by, y] : [x, y + by]));
  const unit = height / 700;
  return (
    stroke(shift(unit * 5), unit * 8, '#2a2119', faint(0.16)) +
    stroke(shift(-unit * 4), unit * 5, '#fff7e4', faint(0.2)) +
    stroke(points, unit * 1.6, '#f7eedc', faint(0.85))
  );
}

/** Colonies of spots, thick in the middle, creeping in from an edge, with a grey bloom under them. */
function mould(random: Random, { width, height }: Box): string {
  let shapes = verticalFade(
    freshId(random, 'bloom'),
    { x: 0, y: height * 0.7, width, height: height * 0.3 },
    [
      [0, '#c9c7ae', 0],
      [1, '#c9c7ae', 0.28],
    ],
  );
  for (let colony = 0; colony < 6; colony += 1) {
    const x = random.between(0, width);
    const y = height * (1 - random.next() ** 2 * 0.55);
    const size = random.between(0.04, 0.1) * height;
    for (let spot = 0; spot < 75; spot += 1) {
      const angle = random.between(0, Math.PI * 2);
      const reach = random.next() ** 1.6 * size * 2;
      const dot = random.between(0.02, 0.1) * size;
      shapes += ellipse(
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        dot,
        dot * random.between(0.7, 1),
        random.pick(['#4b4a3a', '#6c6a52', '#8d8a70', '#39382c']),
        faint(random.between(0.2, 0.6)),
      );
    }
  }
  return shapes;
}
