import { badgeAward } from './badge-award';
import { classroom } from './classroom';
import { gongs } from './gongs';
import { hall } from './hall';
import { handwriting } from './handwriting';
import { harvest } from './harvest';
import { mountains } from './mountains';
import { portrait } from './portrait';
import type { DrawScene, Writing } from './scene-drawing';
import { faint, polygon, r, rect, stroke } from './shapes';

const INSETS: readonly DrawScene[] = [mountains, hall, gongs, harvest, badgeAward, classroom, portrait];

/** A page of an album: dark card, three mounted prints held by corners, white writing under them. */
export const album: DrawScene = ({ width, height, random, caption = '' }) => {
  const card = random.pick(['#3a3631', '#41382f', '#35393a']);
  let shapes = rect(0, 0, width, height, card);
  for (let fibre = 0; fibre < 260; fibre += 1) {
    const x = random.between(0, width);
    const y = random.between(0, height);
    shapes += stroke(
      [
        [x, y],
        [x + random.between(-14, 14), y + random.between(-8, 8)],
      ],
      1,
      random.chance(0.5) ? '#4f4941' : '#2b2723',
      faint(0.7),
    );
  }
  const lines = caption.split('\n').filter(Boolean);
  const writings: Writing[] = [];
  const first = random.whole(0, INSETS.length - 1);
  const places = [
    { x: 0.06, y: 55, width: 0.42, height: 385 },
    { x: 0.53, y: 55, width: 0.41, height: 385 },
    { x: 0.28, y: 585, width: 0.45, height: 310 },
  ];
  places.forEach((place, index) => {
    const box = { x: width * place.x, y: place.y, width: width * place.width, height: place.height };
    const inset = INSETS[(first + index * 2) % INSETS.length];
    const inner = { width: (box.width / box.height) * 1000, height: 1000 };
    const drawn = inset({ ...inner, random });
    const angle = random.between(-1.4, 1.4);
    shapes += `<g transform="rotate(${r(angle)} ${r(box.x + box.width / 2)} ${r(box.y + box.height / 2)})">`;
    shapes +=
      rect(box.x - 8, box.y - 4, box.width + 26, box.height + 24, '#15120f', faint(0.5)) +
      rect(box.x - 13, box.y - 13, box.width + 26, box.height + 26, '#efe9d8');
    shapes += `<svg x="${r(box.x)}" y="${r(box.y)}" width="${r(box.width)}" height="${r(box.height)}" viewBox="0 0 ${r(inner.width)} 1000">${drawn.shapes}</svg>`;
    for (const [cx, cy, dx, dy] of [
      [0, 0, 1, 1],
      [1, 0, -1, 1],
      [0, 1, 1, -1],
      [1, 1, -1, -1],
    ]) {
      const x = box.x - 18 + cx * (box.width + 36);
      const y = box.y - 18 + cy * (box.height + 36);
      shapes += polygon(
        [
          [x, y],
          [x + dx * 46, y],
          [x, y + dy * 46],
        ],
        '#1d1a17',
      );
    }
    shapes += '</g>';
    const words = index === places.length - 1 ? lines.slice(2).join(' ') : (lines[index] ?? '');
    writings.push(
      ...handwriting(random, words, {
        x: box.x + 8,
        y: box.y + box.height + 52,
        measure: box.width,
        leading: 36,
        size: 31,
        colour: '#e9e4d4',
        maxLines: 2,
      }),
    );
  });
  return { shapes, writings };
};
