import { figure } from './figure';
import { room } from './interior';
import type { DrawScene, Writing } from './scene-drawing';
import { ellipse, faint, polygon, rect } from './shapes';

const LESSONS = [
  ['a  ă  â  b  c', 'd  đ  e  ê  g'],
  ['o  ô  ơ  u  ư', 'bản làng, núi rừng'],
  ['1 + 2 = 3', '4 + 5 = 9'],
];

/** A village class: a blackboard with a lesson, the teacher, pupils' backs over long desks. */
export const classroom: DrawScene = ({ width, height, random }) => {
  const floor = 590;
  let shapes = room(random, width, height, floor, random.pick(['#cfc4a8', '#c3c0aa', '#c7b594']));
  for (let slat = 0; slat < 16; slat += 1)
    shapes += rect(width * 0.13 + slat * width * 0.0465, 30, 3, floor - 30, '#7d6b4c', faint(0.28));
  const left = width * 0.27;
  const board = width * 0.44;
  shapes +=
    rect(left - 14, 116, board + 28, 318, '#6d5335') +
    rect(left, 130, board, 290, '#2f3d38') +
    rect(left - 6, 434, board + 12, 12, '#8a6c48');
  for (let smear = 0; smear < 9; smear += 1)
    shapes += ellipse(
      left + random.between(0.1, 0.9) * board,
      random.between(160, 390),
      90,
      22,
      '#8fa39a',
      faint(0.09),
    );
  const lesson = random.pick(LESSONS);
  const writings = lesson.map(
    (text, index): Writing => ({
      text,
      x: left + board * 0.08,
      y: 225 + index * 105,
      size: 74,
      face: 'italic',
      colour: '#e9ebe2',
      hand: true,
    }),
  );
  const rightHanded = random.chance(0.5);
  const teacher = rightHanded ? left + board + 95 : left - 85;
  shapes += figure(random, {
    x: teacher,
    foot: floor + 45,
    height: 345,
    pose: 'reaching',
    facing: rightHanded ? -1 : 1,
    shirt: random.pick(['#e4dfd0', '#aab4b8']),
    trousers: '#33322f',
  });
  for (const row of [0, 1, 2]) {
    const y = 610 + row * 128;
    const size = 34 + row * 13;
    for (const side of [0, 1]) {
      const from = width * (side === 0 ? 0.07 - row * 0.03 : 0.54 + row * 0.01);
      const desk = width * (0.39 + row * 0.02);
      shapes +=
        polygon(
          [
            [from + 14, y - 8],
            [from + desk - 14, y - 8],
            [from + desk, y + 14],
            [from, y + 14],
          ],
          '#9a7c55',
        ) + rect(from, y + 14, desk, 12, '#6c543a');
      for (let seat = 0; seat < 3; seat += 1) {
        const x = from + desk * ((seat + 0.5) / 3) + random.between(-12, 12);
        shapes += pupil(
          x,
          y + 12,
          size,
          random.pick(['#e2ddcf', '#cfd3d2', '#b9ad97', '#8fa0a6']),
          random.chance(0.4),
        );
      }
    }
  }
  return { shapes, writings };
};

function pupil(x: number, y: number, size: number, shirt: string, plaits: boolean): string {
  const body = `<path d="M${x - size * 0.85} ${y + size * 2}Q${x - size * 0.85} ${y + size * 0.55} ${x - size * 0.2} ${y + size * 0.45}L${x + size * 0.2} ${y + size * 0.45}Q${x + size * 0.85} ${y + size * 0.55} ${x + size * 0.85} ${y + size * 2}Z" fill="${shirt}"/>`;
  const hair = plaits
    ? [-0.3, 0.3]
        .map((side) => ellipse(x + side * size, y + size * 0.5, size * 0.1, size * 0.42, '#231e1c'))
        .join('')
    : '';
  return (
    body +
    rect(x - size * 0.13, y + size * 0.2, size * 0.26, size * 0.35, '#80634e') +
    ellipse(x, y - size * 0.05, size * 0.4, size * 0.46, '#231e1c') +
    hair
  );
}
