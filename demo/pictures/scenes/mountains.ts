import { ground, ranges, sky, stiltHouse, tree } from './landscape';
import type { DrawScene } from './scene-drawing';
import { freshId, r, verticalFade } from './shapes';

/** Ranges in the mist over a highland village: houses on stilts, a stream, trees. */
export const mountains: DrawScene = ({ width, height, random }) => {
  const horizon = random.between(380, 470);
  const plain = horizon + 110;
  let shapes = sky(random, width, horizon) + ranges(random, width, horizon, plain + 30);
  shapes += ground(random, width, plain, height, '#8e9a6c', '#5b6440');
  const source = width * random.between(0.35, 0.65);
  const mouth = width * random.between(0.2, 0.8);
  const bend = random.between(-1, 1) * width * 0.22;
  const bank = (side: number): string[] =>
    [
      [source + side * 7, plain],
      [source + bend + side * 30, plain + 150],
      [mouth - bend + side * 70, plain + 260],
      [mouth + side * 190, height],
    ].map(([x, y]) => `${r(x)} ${r(y)}`);
  const [start, ...down] = bank(-1);
  const [end, ...up] = bank(1).reverse();
  shapes += `<path d="M${start}C${down.join(' ')}L${end}C${up.join(' ')}Z" fill="#bccac9"/>`;
  for (let index = 0; index < 16; index += 1)
    shapes += tree(
      random,
      random.between(0, width),
      plain + random.between(0, 30),
      random.between(40, 90),
      '#4a5a44',
    );
  const houses = random.whole(3, 5);
  const places = Array.from({ length: houses }, (_, index) => ({
    x: width * ((index + 0.5) / houses) + random.between(-50, 50),
    foot: plain + random.between(60, 210),
  })).sort((first, second) => first.foot - second.foot);
  for (const { x, foot } of places) shapes += stiltHouse(random, x, foot, 110 + (foot - plain) * 0.6);
  const side = random.chance(0.5) ? 0.06 : 0.94;
  shapes += tree(random, width * side, height * 0.96, random.between(430, 560), '#2f3f2e');
  shapes += verticalFade(freshId(random, 'shade'), { x: 0, y: height - 140, width, height: 140 }, [
    [0, '#20241a', 0],
    [1, '#20241a', 0.5],
  ]);
  return { shapes, writings: [] };
};
