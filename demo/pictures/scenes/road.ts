import { figure } from './figure';
import { ground, ranges, sky, tree } from './landscape';
import type { DrawScene } from './scene-drawing';
import { ellipse, faint, polygon, rect, stroke } from './shapes';

/** A road being opened towards the mountains: people with hoes and baskets, poles along the verge, a lorry. */
export const road: DrawScene = ({ width, height, random }) => {
  const horizon = random.between(360, 430);
  const plain = horizon + 90;
  let shapes =
    sky(random, width, horizon) +
    ranges(random, width, horizon, plain + 20) +
    ground(random, width, plain, height, '#94986d', '#6d6a44');
  const far = width * random.between(0.4, 0.6);
  const lean = random.between(-60, 60);
  shapes += polygon(
    [
      [far - 10, plain],
      [far + 10, plain],
      [far + 130 + lean, plain + 180],
      [width * 0.82, height],
      [width * 0.16, height],
      [far - 70 + lean, plain + 180],
    ],
    '#b49a76',
  );
  for (const track of [0.36, 0.6])
    shapes += stroke(
      [
        [far, plain],
        [far + lean + (track - 0.45) * 200, plain + 180],
        [width * track, height],
      ],
      9,
      '#957c5b',
      faint(0.7),
    );
  for (let stone = 0; stone < 70; stone += 1) {
    const depth = random.next();
    const y = plain + depth * (height - plain);
    shapes += ellipse(
      far + random.between(-0.3, 0.3) * width * depth,
      y,
      2 + 7 * depth,
      1.5 + 4 * depth,
      random.chance(0.5) ? '#8a7454' : '#cdb591',
      faint(0.8),
    );
  }
  const verge = random.chance(0.5) ? 1 : -1;
  for (const depth of [0.04, 0.1, 0.2, 0.38, 0.7]) {
    const x = far + verge * (20 + depth * width * 0.5);
    const foot = plain + depth * (height - plain) * 0.8;
    const size = 60 + depth * 560;
    shapes +=
      stroke(
        [
          [x, foot],
          [x, foot - size],
        ],
        2 + depth * 9,
        '#4b4033',
      ) +
      stroke(
        [
          [x - size * 0.09, foot - size * 0.93],
          [x + size * 0.09, foot - size * 0.93],
        ],
        2 + depth * 5,
        '#4b4033',
      );
  }
  shapes += lorry(far + lean * 0.6 - 10, plain + 130, 120);
  for (let index = 0; index < 8; index += 1)
    shapes += tree(
      random,
      width * (index % 2 ? random.between(0, 0.2) : random.between(0.8, 1)),
      plain + random.between(0, 50),
      random.between(60, 130),
    );
  const workers = random.whole(6, 9);
  const places = Array.from({ length: workers }, () => random.between(0.3, 0.86)).sort(
    (first, second) => first - second,
  );
  places.forEach((depth, index) => {
    const side = index % 2 ? 1 : -1;
    const x = far + side * random.between(0.08, 0.36) * width * depth;
    const foot = plain + depth * (height - plain);
    const size = 110 + depth * 190;
    const bending = random.chance(0.45);
    shapes += figure(random, {
      x,
      foot,
      height: size,
      facing: side === 1 ? -1 : 1,
      pose: bending ? 'bending' : 'walking',
      hat: random.pick(['conical', 'cloth', 'none']),
      basket: !bending && random.chance(0.5),
    });
    if (bending) shapes += hoe(x - side * size * 0.42, foot, size, side);
  });
  return { shapes, writings: [] };
};

function hoe(x: number, foot: number, size: number, side: number): string {
  return (
    stroke(
      [
        [x + side * size * 0.12, foot - size * 0.42],
        [x - side * size * 0.22, foot - 3],
      ],
      size * 0.022,
      '#5a452c',
    ) +
    stroke(
      [
        [x - side * size * 0.22, foot - 3],
        [x - side * size * 0.14, foot + size * 0.02],
      ],
      size * 0.04,
      '#3b3a38',
    )
  );
}

function lorry(x: number, foot: number, size: number): string {
  return (
    ellipse(x, foot, size * 0.5, size * 0.06, '#25221c', faint(0.4)) +
    rect(x - size * 0.36, foot - size * 0.62, size * 0.72, size * 0.5, '#59614e', 'rx="6"') +
    rect(x - size * 0.28, foot - size * 0.56, size * 0.56, size * 0.2, '#2d332f') +
    rect(x - size * 0.4, foot - size * 0.24, size * 0.8, size * 0.12, '#474d3f') +
    [-0.3, 0.3]
      .map(
        (side) =>
          rect(
            x + side * size - size * 0.07,
            foot - size * 0.16,
            size * 0.14,
            size * 0.17,
            '#1f1e1c',
            'rx="4"',
          ) + ellipse(x + side * size * 0.95, foot - size * 0.3, size * 0.05, size * 0.05, '#d8d3c0'),
      )
      .join('')
  );
}
