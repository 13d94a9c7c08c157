import { figure } from './figure';
import { ranges, sky, stiltHouse, tree, ground } from './landscape';
import type { DrawScene } from './scene-drawing';
import { ellipse, faint, freshId, glow, polygon, rect, stroke } from './shapes';

/** A festival evening: a line of people with flat gongs (mã la) before the fire and the long houses. */
export const gongs: DrawScene = ({ width, height, random }) => {
  const horizon = random.between(330, 380);
  const yard = horizon + 150;
  let shapes = sky(random, width, horizon) + ranges(random, width, horizon, yard);
  shapes += rect(0, 0, width, yard, '#3a3340', faint(0.32));
  for (let index = 0; index < 9; index += 1)
    shapes += tree(random, random.between(0, width), yard + 10, random.between(90, 190), '#33402f');
  shapes += ground(random, width, yard, height, '#a08d68', '#6a5a42');
  const houses = random.whole(2, 3);
  for (let index = 0; index < houses; index += 1)
    shapes += stiltHouse(
      random,
      width * ((index + 0.5) / houses) + random.between(-40, 40),
      yard + 60,
      random.between(280, 340),
    );
  const fire = { x: width * random.between(0.42, 0.58), y: yard + 285 };
  shapes += glow(freshId(random, 'fire'), fire.x, fire.y - 60, 460, '#ffcf8a', 0.55);
  const count = random.whole(7, 9);
  for (let index = 0; index < count; index += 1) {
    const share = index / (count - 1);
    const x = width * (0.1 + 0.8 * share);
    const foot = yard + 195 + Math.sin(share * Math.PI) * 18;
    const size = random.between(235, 262);
    const facing = share < 0.5 ? 1 : -1;
    const woman = index % 3 === 1;
    shapes += figure(random, {
      x,
      foot,
      height: size,
      pose: 'holding',
      facing,
      skirt: woman,
      shirt: woman ? '#3a3f55' : random.pick(['#d8d0bc', '#cdbfa4', '#3d3a3a']),
      trousers: woman ? '#5a2f33' : '#2d2b2b',
    });
    if (!woman)
      shapes += gong(x + facing * size * 0.13, foot - size * 0.56, size * random.between(0.12, 0.15));
  }
  shapes += bonfire(fire.x, fire.y);
  for (let index = 0; index < 9; index += 1) {
    const x = (width * (index + random.between(0.2, 0.8))) / 9;
    shapes +=
      ellipse(x, height + 30, 70, 110, '#2b2623') +
      ellipse(x + random.between(-6, 6), height - 105, 33, 40, '#211d1b');
  }
  return { shapes, writings: [] };
};

function gong(x: number, y: number, radius: number): string {
  return (
    ellipse(x, y, radius, radius, '#6e5527') +
    ellipse(x - radius * 0.06, y - radius * 0.06, radius * 0.9, radius * 0.9, '#a98545') +
    ellipse(x, y, radius * 0.55, radius * 0.55, '#94723a') +
    ellipse(x - radius * 0.25, y - radius * 0.3, radius * 0.22, radius * 0.14, '#d9bd7e', faint(0.8))
  );
}

function bonfire(x: number, y: number): string {
  const log = (from: number, to: number): string =>
    stroke(
      [
        [x + from, y + 8],
        [x + to, y - 22],
      ],
      13,
      '#40301f',
    );
  const flame = (dx: number, size: number, colour: string): string =>
    polygon(
      [
        [x + dx - size * 0.34, y - 8],
        [x + dx - size * 0.2, y - size * 0.55],
        [x + dx, y - size * 1.25],
        [x + dx + size * 0.22, y - size * 0.5],
        [x + dx + size * 0.34, y - 8],
      ],
      colour,
      faint(0.9),
    );
  return (
    log(-70, 30) +
    log(70, -30) +
    flame(-26, 74, '#d98a3d') +
    flame(24, 84, '#e09a45') +
    flame(0, 108, '#f0bd62') +
    flame(2, 60, '#fff0c0')
  );
}
