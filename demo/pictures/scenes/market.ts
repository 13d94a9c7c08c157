import { figure } from './figure';
import { ground, ranges, sky, tree } from './landscape';
import type { DrawScene } from './scene-drawing';
import { ellipse, faint, mix, polygon, rect, stroke } from './shapes';

/** A highland market: awnings of cloth and thatch, baskets of produce, people between the stalls. */
export const market: DrawScene = ({ width, height, random }) => {
  const horizon = random.between(300, 350);
  const square = horizon + 130;
  let shapes =
    sky(random, width, horizon) +
    ranges(random, width, horizon, square) +
    ground(random, width, square, height, '#b5a27c', '#86724f');
  for (let index = 0; index < 8; index += 1)
    shapes += tree(random, random.between(0, width), square + 10, random.between(100, 190));
  for (const row of [0, 1]) {
    const stalls = row === 0 ? 5 : 3;
    for (let index = 0; index < stalls; index += 1) {
      const x = width * ((index + 0.5) / stalls) + random.between(-25, 25);
      shapes += stall(
        random.pick(['#a9936a', '#8c99a0', '#b39a86', '#7f8a6b', '#c2b9a4']),
        x,
        square + 90 + row * 190,
        190 + row * 110,
        () => random.next(),
      );
    }
    const people = row === 0 ? 9 : 7;
    for (let index = 0; index < people; index += 1) {
      const x = width * ((index + random.between(0.15, 0.85)) / people);
      shapes += figure(random, {
        x,
        foot: square + 140 + row * 215 + random.between(-10, 14),
        height: 165 + row * 105,
        facing: random.chance(0.5) ? 1 : -1,
        pose: random.pick(['standing', 'walking', 'holding', 'reaching']),
        hat: random.pick(['conical', 'conical', 'none', 'cloth']),
        skirt: random.chance(0.45),
        basket: random.chance(0.4),
      });
    }
  }
  for (let index = 0; index < 8; index += 1)
    shapes += basketOfGoods(
      width * ((index + random.between(0.2, 0.8)) / 8),
      height - random.between(30, 75),
      random.between(46, 62),
      random.pick(['#7d9150', '#c0a04e', '#a9673e', '#d5cba8']),
      () => random.next(),
    );
  return { shapes, writings: [] };
};

function stall(colour: string, x: number, foot: number, size: number, next: () => number): string {
  const top = foot - size * 0.72;
  let shapes = [-0.44, 0.44]
    .map((side) =>
      stroke(
        [
          [x + side * size, foot],
          [x + side * size, top],
        ],
        size * 0.022,
        '#4c3d2c',
      ),
    )
    .join('');
  shapes +=
    rect(x - size * 0.44, foot - size * 0.26, size * 0.88, size * 0.26, '#6b5538') +
    rect(x - size * 0.47, foot - size * 0.29, size * 0.94, size * 0.04, '#8d7350');
  for (let heap = -0.38; heap < 0.4; heap += 0.13)
    shapes += ellipse(
      x + heap * size,
      foot - size * 0.3,
      size * 0.055,
      size * (0.03 + next() * 0.03),
      mix('#8f9a58', '#c98f4c', next()),
    );
  shapes += polygon(
    [
      [x - size * 0.55, top + size * 0.12],
      [x - size * 0.42, top - size * 0.08],
      [x + size * 0.42, top - size * 0.08],
      [x + size * 0.55, top + size * 0.12],
    ],
    colour,
  );
  for (let fold = -0.4; fold <= 0.4; fold += 0.16)
    shapes += stroke(
      [
        [x + fold * size * 0.95, top - size * 0.07],
        [x + fold * size * 1.28, top + size * 0.115],
      ],
      size * 0.012,
      mix(colour, '#2a241c', 0.35),
      faint(0.6),
    );
  return shapes;
}

function basketOfGoods(x: number, y: number, size: number, colour: string, next: () => number): string {
  let shapes = ellipse(x, y + size * 0.45, size * 0.8, size * 0.14, '#241f17', faint(0.4));
  shapes += polygon(
    [
      [x - size * 0.75, y - size * 0.1],
      [x + size * 0.75, y - size * 0.1],
      [x + size * 0.5, y + size * 0.5],
      [x - size * 0.5, y + size * 0.5],
    ],
    '#7a6140',
  );
  for (let weave = 0; weave < 4; weave += 1)
    shapes += stroke(
      [
        [x - size * (0.7 - weave * 0.06), y + weave * size * 0.14],
        [x + size * (0.7 - weave * 0.06), y + weave * size * 0.14],
      ],
      2,
      '#54412a',
    );
  for (let fruit = 0; fruit < 14; fruit += 1)
    shapes += ellipse(
      x + (next() - 0.5) * size * 1.2,
      y - size * 0.12 - next() * size * 0.22,
      size * 0.15,
      size * 0.13,
      mix(colour, '#e9dfb8', next() * 0.4),
    );
  return shapes;
}
