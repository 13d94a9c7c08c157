import type { Random } from '../random';
import { ellipse, faint, freshId, glow, mix, polygon, r, rect, stroke, verticalFade } from './shapes';

/** Sky with haze towards the horizon and a veiled sun. */
export function sky(random: Random, width: number, horizon: number): string {
  const id = freshId(random, 'sky');
  const sun = random.between(0.15, 0.85) * width;
  return (
    verticalFade(id, { x: 0, y: 0, width, height: horizon + 40 }, [
      [0, '#8fabc2'],
      [0.55, '#c3ced2'],
      [1, '#ece4d2'],
    ]) +
    glow(freshId(random, 'sun'), sun, horizon * 0.35, 330, '#fff6e0', 0.75) +
    cloud(random, width * random.between(0.1, 0.8), horizon * 0.3) +
    cloud(random, width * random.between(0.1, 0.9), horizon * 0.5)
  );
}

function cloud(random: Random, x: number, y: number): string {
  let shapes = '';
  for (let index = 0; index < 7; index += 1) {
    shapes += ellipse(
      x + random.between(-130, 130),
      y + random.between(-14, 14),
      random.between(50, 110),
      random.between(8, 18),
      '#ffffff',
      faint(0.22),
    );
  }
  return shapes;
}

/** A ridge line by midpoint displacement, filled down to `foot`. */
export function ridge(
  random: Random,
  width: number,
  top: number,
  relief: number,
  foot: number,
  colour: string,
): string {
  const steps = 64;
  const heights = new Array<number>(steps + 1).fill(0);
  heights[0] = random.between(-1, 1) * relief;
  heights[steps] = random.between(-1, 1) * relief;
  let spread = relief;
  for (let span = steps; span > 1; span /= 2) {
    for (let at = 0; at < steps; at += span) {
      heights[at + span / 2] = (heights[at] + heights[at + span]) / 2 + random.between(-1, 1) * spread;
    }
    spread *= 0.56;
  }
  const line = heights.map((height, index): [number, number] => [(index / steps) * width, top + height]);
  return polygon([[0, foot], ...line, [width, foot]], colour);
}

/** Ranges one behind the other, the farther the paler, as in the morning mist of the Bác Ái highlands. */
export function ranges(random: Random, width: number, horizon: number, foot: number): string {
  let shapes = '';
  const count = 4;
  const boldness = random.between(0.75, 1.45);
  for (let index = 0; index < count; index += 1) {
    const near = index / (count - 1);
    const top = horizon - 190 * (1 - near) - 20 + near * 30;
    shapes += ridge(random, width, top, (95 - near * 50) * boldness, foot, mix('#a9b9bd', '#4d6350', near));
    shapes += verticalFade(freshId(random, 'mist'), { x: 0, y: top, width, height: 190 }, [
      [0, '#e8e6da', 0],
      [1, '#e8e6da', 0.5 * (1 - near)],
    ]);
  }
  return shapes;
}

/** A broad-leaved tree: trunk, boughs and many small crowns of leaves, lit from above. */
export function tree(random: Random, x: number, foot: number, height: number, colour = '#3c4f38'): string {
  let shapes = stroke(
    [
      [x, foot],
      [x + random.between(-8, 8), foot - height * 0.6],
    ],
    height * 0.045,
    '#4a4036',
  );
  for (let index = 0; index < 26; index += 1) {
    const angle = random.between(0, Math.PI * 2);
    const reach = Math.sqrt(random.next());
    const y = foot - height * 0.68 + Math.sin(angle) * reach * height * 0.26;
    const light = Math.max(0, (foot - height * 0.6 - y) / (height * 0.5));
    shapes += ellipse(
      x + Math.cos(angle) * reach * height * 0.27,
      y,
      height * random.between(0.06, 0.12),
      height * random.between(0.045, 0.085),
      mix(colour, '#8b9c6b', light * 0.8 + random.between(0, 0.12)),
    );
  }
  return shapes;
}

/** A house on stilts with a thatched roof and a ladder. `size` is its width. */
export function stiltHouse(random: Random, x: number, foot: number, size: number): string {
  const floor = foot - size * 0.24;
  const eaves = floor - size * 0.3;
  const wall = mix('#8a6f4e', '#6f5a42', random.next());
  let shapes = ellipse(x, foot, size * 0.62, size * 0.05, '#2c2a22', faint(0.35));
  for (let post = -2; post <= 2; post += 1)
    shapes += stroke(
      [
        [x + post * size * 0.22, floor],
        [x + post * size * 0.22, foot],
      ],
      size * 0.025,
      '#43382c',
    );
  shapes += rect(x - size * 0.48, floor - size * 0.02, size * 0.96, size * 0.04, '#574634');
  shapes += rect(x - size * 0.45, eaves, size * 0.9, floor - eaves, wall);
  for (let slat = -0.42; slat < 0.45; slat += 0.06)
    shapes += stroke(
      [
        [x + slat * size, eaves],
        [x + slat * size, floor],
      ],
      size * 0.006,
      '#4f4030',
      faint(0.5),
    );
  shapes += rect(x - size * 0.06, eaves + size * 0.06, size * 0.14, floor - eaves - size * 0.06, '#2b231c');
  const ridgeTop = eaves - size * 0.34;
  shapes += polygon(
    [
      [x - size * 0.6, eaves + size * 0.05],
      [x - size * 0.36, ridgeTop],
      [x + size * 0.36, ridgeTop],
      [x + size * 0.6, eaves + size * 0.05],
    ],
    '#9c8a66',
  );
  for (let straw = 0; straw < 34; straw += 1) {
    const at = random.between(-1, 1);
    shapes += stroke(
      [
        [x + at * size * 0.36, ridgeTop + 2],
        [x + at * size * 0.58, eaves + size * 0.045],
      ],
      size * 0.007,
      random.chance(0.5) ? '#7d6d4d' : '#b3a27c',
      faint(0.6),
    );
  }
  const ladder = x + size * 0.01;
  for (const side of [-0.04, 0.04])
    shapes += stroke(
      [
        [ladder + side * size, floor],
        [ladder + (side + 0.1) * size, foot],
      ],
      size * 0.014,
      '#3d3226',
    );
  for (let rung = 0.15; rung < 1; rung += 0.2) {
    const shift = rung * 0.1 * size;
    const y = floor + (foot - floor) * rung;
    shapes += stroke(
      [
        [ladder + shift - size * 0.04, y],
        [ladder + shift + size * 0.04, y],
      ],
      size * 0.012,
      '#3d3226',
    );
  }
  return shapes;
}

/** Ground with tufts of grass, getting rougher towards the viewer. */
export function ground(
  random: Random,
  width: number,
  top: number,
  bottom: number,
  far: string,
  near: string,
): string {
  let shapes = verticalFade(freshId(random, 'ground'), { x: 0, y: top, width, height: bottom - top }, [
    [0, far],
    [1, near],
  ]);
  for (let tuft = 0; tuft < 260; tuft += 1) {
    const depth = random.next() ** 0.8;
    const x = random.between(0, width);
    const y = top + depth * (bottom - top);
    const size = 3 + depth * 11;
    const tone = random.chance(0.5) ? mix(near, '#1f2417', 0.35) : mix(far, '#efe9c9', 0.25);
    shapes += `<path d="M${r(x)} ${r(y)}q${r(-size * 0.4)} ${r(-size)} ${r(-size * 0.7)} ${r(-size)}M${r(x)} ${r(y)}q${r(size * 0.3)} ${r(-size)} ${r(size * 0.6)} ${r(-size * 1.1)}" stroke="${tone}" stroke-width="${r(0.8 + depth * 1.2)}" fill="none" stroke-opacity="0.55"/>`;
  }
  return shapes;
}
