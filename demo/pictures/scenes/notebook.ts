import { handwriting } from './handwriting';
import type { DrawScene } from './scene-drawing';
import { ellipse, faint, freshId, rect, stroke, verticalFade } from './shapes';

/** An opened notebook: ruled pages, the caption in ink over both of them. */
export const notebook: DrawScene = ({ width, height, random, caption = '' }) => {
  const paper = random.pick(['#eadfc3', '#e6dcc8', '#e9e0c6']);
  const ink = random.pick(['#2b3558', '#3a2f2a', '#33406b']);
  let shapes = rect(0, 0, width, height, '#6f5b44');
  for (let grain = 0; grain < 40; grain += 1)
    shapes += stroke(
      [
        [0, random.between(0, height)],
        [width, random.between(0, height)],
      ],
      random.between(1, 4),
      '#55442f',
      faint(0.22),
    );
  const left = width * 0.05;
  const top = 55;
  const page = width * 0.45;
  const tall = height - 120;
  const middle = left + page;
  shapes +=
    rect(left + 14, top + 18, page * 2, tall, '#1c150e', faint(0.45)) +
    rect(left - 8, top - 6, page * 2 + 16, tall + 12, '#4a3526', 'rx="8"') +
    rect(left, top, page * 2, tall, paper);
  const leading = 54;
  for (let y = top + 105; y < top + tall - 20; y += leading)
    shapes += stroke(
      [
        [left + 4, y],
        [middle * 2 - left - 4, y],
      ],
      1.6,
      '#8fa3b4',
      faint(0.75),
    );
  for (const margin of [left + 62, middle + 62])
    shapes += stroke(
      [
        [margin, top],
        [margin, top + tall],
      ],
      2,
      '#b9736c',
      faint(0.6),
    );
  shapes += verticalFade(freshId(random, 'sheen'), { x: left, y: top, width: page * 2, height: tall }, [
    [0, '#fff8e0', 0.2],
    [1, '#7d6437', 0.18],
  ]);
  for (let fold = 0; fold < 26; fold += 1)
    shapes += rect(
      middle - 26 + fold * 2,
      top,
      2,
      tall,
      '#4c3a22',
      faint(0.3 * (1 - Math.abs(fold - 13) / 13)),
    );
  for (const y of [0.28, 0.72]) shapes += ellipse(middle, top + tall * y, 4, 13, '#8d8a84');
  const hand = { measure: page - 110, leading, size: 43, colour: ink };
  const rows = Math.floor((tall - 130) / leading);
  const writings = handwriting(random, caption, { ...hand, x: left + 78, y: top + 98, maxLines: rows * 2 });
  const placed = writings.map((writing, index) =>
    index < rows ? writing : { ...writing, x: writing.x + page, y: writing.y - rows * leading },
  );
  return { shapes, writings: placed };
};
