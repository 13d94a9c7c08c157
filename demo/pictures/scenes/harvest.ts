import { figure } from './figure';
import { ranges, sky, stiltHouse, tree } from './landscape';
import type { DrawScene } from './scene-drawing';
import { ellipse, faint, freshId, mix, polygon, r, verticalFade } from './shapes';

/** Harvest on the terraces: rows of rice or maize running to the hills, people bending over the work. */
export const harvest: DrawScene = ({ width, height, random }) => {
  const horizon = random.between(330, 400);
  const field = horizon + 100;
  let shapes = sky(random, width, horizon) + ranges(random, width, horizon, field + 10);
  shapes += verticalFade(freshId(random, 'field'), { x: 0, y: field, width, height: height - field }, [
    [0, '#c2b274'],
    [1, '#8f7d43'],
  ]);
  for (let index = 0; index < 10; index += 1)
    shapes += tree(random, random.between(0, width), field + 8, random.between(45, 110));
  shapes += stiltHouse(random, width * random.between(0.1, 0.9), field + 30, 130);
  const vanishing = width * random.between(0.3, 0.7);
  for (let row = -14; row <= 14; row += 1) {
    const foot = vanishing + row * width * 0.075;
    shapes += polygon(
      [
        [vanishing + row * 10, field + 6],
        [vanishing + row * 10 + 3, field + 6],
        [foot + width * 0.03, height],
        [foot, height],
      ],
      '#7a6a36',
      faint(0.5),
    );
  }
  for (let stalk = 0; stalk < 900; stalk += 1) {
    const depth = random.next() ** 0.7;
    const x = random.between(0, width);
    const y = field + 8 + depth * (height - field);
    const size = 5 + depth * 30;
    shapes += `<path d="M${r(x)} ${r(y)}q${r(random.between(-2, 2))} ${r(-size * 0.7)} ${r(random.between(-0.5, 0.5) * size)} ${r(-size)}" stroke="${mix('#d9c988', '#6f6a38', random.next())}" stroke-width="${r(0.8 + depth * 1.8)}" fill="none"/>`;
  }
  const people = random.whole(6, 9);
  const places = Array.from({ length: people }, () => random.between(0.12, 0.72)).sort(
    (first, second) => first - second,
  );
  places.forEach((depth, index) => {
    const x = width * ((index * 0.37 + random.between(0, 0.25)) % 1) * 0.86 + width * 0.07;
    const foot = field + depth * (height - field);
    const size = 80 + depth * 230;
    const bending = random.chance(0.55);
    shapes += figure(random, {
      x,
      foot,
      height: size,
      facing: random.chance(0.5) ? 1 : -1,
      pose: bending ? 'bending' : 'walking',
      hat: random.chance(0.75) ? 'conical' : 'cloth',
      basket: !bending,
      skirt: random.chance(0.35),
    });
    shapes += ellipse(x + size * 0.02, foot + 2, size * 0.25, size * 0.045, '#a08f4f', faint(0.95));
  });
  return { shapes, writings: [] };
};
