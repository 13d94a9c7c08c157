import { handwriting } from './handwriting';
import type { DrawScene } from './scene-drawing';
import { ellipse, faint, freshId, glow, rect, stroke } from './shapes';

/** The back of a print: yellowed card, what somebody wrote on it, a pencilled number, traces of album glue. */
export const back: DrawScene = ({ width, height, random, caption = '' }) => {
  const card = random.pick(['#e6d9b8', '#e2d6bf', '#e8dec6']);
  let shapes = rect(0, 0, width, height, card);
  for (let fibre = 0; fibre < 320; fibre += 1) {
    const x = random.between(0, width);
    const y = random.between(0, height);
    shapes += stroke(
      [
        [x, y],
        [x + random.between(-16, 16), y + random.between(-9, 9)],
      ],
      0.9,
      random.chance(0.5) ? '#c9b88e' : '#f4ecd4',
      faint(0.7),
    );
  }
  for (const [x, y] of [
    [0.07, 0.1],
    [0.93, 0.1],
    [0.07, 0.9],
    [0.93, 0.9],
  ]) {
    shapes +=
      ellipse(width * x, height * y, random.between(46, 70), random.between(36, 52), '#b99c66', faint(0.33)) +
      ellipse(width * x + 6, height * y, 30, 24, '#8f744a', faint(0.25));
  }
  shapes += glow(
    freshId(random, 'edge'),
    width * random.between(0.2, 0.8),
    height * 0.95,
    330,
    '#b4935a',
    0.35,
  );
  const colour = random.pick(['#2f3a66', '#3b3a3d', '#4a3a5c']);
  const slant = random.between(0.4, 1.8);
  const writings = handwriting(random, caption, {
    x: width * 0.13,
    y: height * 0.27,
    measure: width * 0.74,
    leading: 84,
    size: 62,
    colour,
    maxLines: 7,
    slant,
  });
  writings.push({
    text: `Số ${random.whole(1, 240)}`,
    x: width * 0.78,
    y: height * 0.86,
    size: 44,
    face: 'italic',
    colour: '#6d675c',
    slant: -2,
    hand: true,
  });
  return { shapes, writings };
};
