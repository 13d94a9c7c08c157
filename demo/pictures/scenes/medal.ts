import type { DrawScene } from './scene-drawing';
import { ellipse, faint, freshId, glow, polygon, r, rect, stroke } from './shapes';

/** A medal in its opened box: an invented piece with ears of rice, resembling no decoration that exists. */
export const medal: DrawScene = ({ width, height, random }) => {
  const x = width / 2 + random.between(-30, 30);
  const y = height * 0.6;
  const cloth = random.pick(['#5c2d2d', '#2f3d4a', '#3b4436']);
  let shapes = rect(0, 0, width, height, '#8a7458');
  for (let grain = 0; grain < 60; grain += 1)
    shapes += stroke(
      [
        [0, random.between(0, height)],
        [width, random.between(0, height)],
      ],
      random.between(1, 3),
      '#6d5942',
      faint(0.16),
    );
  shapes +=
    rect(x - 430, 70, 880, 870, '#1f1712', `rx="26" ${faint(0.4)}`) +
    rect(x - 450, 55, 880, 870, '#3a2a20', 'rx="26"') +
    rect(x - 420, 85, 820, 810, cloth, 'rx="16"');
  shapes += glow(freshId(random, 'lamp'), x - 150, 260, 560, '#ffffff', 0.24);
  const ribbon = random.pick([
    ['#7a4a3a', '#e2d3ae'],
    ['#3d5f7a', '#e6dfcc'],
    ['#4e6b45', '#d9b25c'],
  ]);
  shapes += polygon(
    [
      [x - 105, 140],
      [x + 105, 140],
      [x + 105, 330],
      [x, 405],
      [x - 105, 330],
    ],
    ribbon[0],
  );
  for (const band of [-62, 0, 62])
    shapes += polygon(
      [
        [x + band - 12, 140],
        [x + band + 12, 140],
        [x + band + 12, 388 - Math.abs(band + 12) * 0.62],
        [x + band - 12, 388 - Math.abs(band - 12) * 0.62],
      ],
      ribbon[1],
      faint(0.9),
    );
  shapes +=
    rect(x - 118, 126, 236, 24, '#b8964e', 'rx="6"') +
    ellipse(x, 418, 20, 20, 'none', 'stroke="#b8964e" stroke-width="7"');
  shapes +=
    ellipse(x + 10, y + 14, 205, 205, '#120c09', faint(0.45)) +
    ellipse(x, y, 200, 200, '#8f6d2f') +
    ellipse(x, y, 190, 190, '#c9a556') +
    ellipse(x, y, 168, 168, '#b08a40') +
    ellipse(x, y, 160, 160, '#c3a052');
  for (const side of [-1, 1]) {
    for (let ear = 0; ear < 11; ear += 1) {
      const angle = Math.PI / 2 + side * (0.22 + ear * 0.21);
      const ex = x + Math.cos(angle) * 128;
      const ey = y + Math.sin(angle) * 128;
      shapes += ellipse(
        ex,
        ey,
        20,
        8,
        '#8a692c',
        `transform="rotate(${r((angle * 180) / Math.PI + side * 52)} ${r(ex)} ${r(ey)})"`,
      );
    }
  }
  shapes +=
    polygon(
      [
        [x - 95, y + 52],
        [x - 30, y - 52],
        [x + 4, y + 4],
        [x + 36, y - 28],
        [x + 95, y + 52],
      ],
      '#8f6d2f',
    ) +
    polygon(
      [
        [x - 95, y + 52],
        [x - 30, y - 52],
        [x - 14, y + 52],
      ],
      '#a8833c',
    ) +
    ellipse(x + 46, y - 62, 20, 20, '#e7cd88');
  return {
    shapes: shapes + glow(freshId(random, 'shine'), x - 70, y - 90, 130, '#fff6d8', 0.5),
    writings: [],
  };
};
