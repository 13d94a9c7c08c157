import { figure } from './figure';
import { curtain, flowers, room, seatedRow } from './interior';
import type { DrawScene } from './scene-drawing';
import { faint, rect, stroke } from './shapes';

/** A conference in a hall: a platform before a curtain, a presiding table, a speaker, the delegates from behind. */
export const hall: DrawScene = ({ width, height, random }) => {
  const floor = 560;
  let shapes = room(random, width, height, floor, random.pick(['#c9bea5', '#b9bdb0', '#cbb9a0']));
  const left = width * 0.16;
  const stage = width * 0.68;
  shapes += curtain(random, left, 110, stage, floor - 150, random.pick(['#7c3f38', '#6d4038', '#5a4a52']));
  shapes +=
    rect(left, 84, stage, 52, '#d8ccb0') +
    [0.2, 0.42, 0.6]
      .map((at, index) =>
        rect(left + stage * at, 103, stage * (index === 1 ? 0.14 : 0.17), 13, '#8d7f66', faint(0.75)),
      )
      .join('');
  shapes +=
    rect(left - 20, floor - 60, stage + 40, 74, '#6f5a40') +
    rect(left - 20, floor - 62, stage + 40, 10, '#94795a');
  const speakerLeft = random.chance(0.5);
  const table = speakerLeft ? left + stage * 0.34 : left + stage * 0.06;
  const members = random.whole(4, 5);
  for (let index = 0; index < members; index += 1) {
    shapes += figure(random, {
      x: table + stage * 0.6 * ((index + 0.5) / members),
      foot: floor + 5,
      height: 205,
      pose: 'holding',
      shirt: random.pick(['#d5cfc0', '#6c7276', '#4a4d4c', '#b9b19e']),
    });
  }
  shapes +=
    rect(table, floor - 128, stage * 0.6, 76, '#c8b48a') +
    rect(table - 6, floor - 134, stage * 0.6 + 12, 12, '#e3d9bd');
  for (let fold = 0.05; fold < 1; fold += 0.06)
    shapes += stroke(
      [
        [table + stage * 0.6 * fold, floor - 120],
        [table + stage * 0.6 * fold, floor - 54],
      ],
      2,
      '#a38f66',
      faint(0.7),
    );
  shapes += flowers(random, table + stage * 0.3, floor - 130, 52);
  const rostrum = speakerLeft ? left + stage * 0.15 : left + stage * 0.84;
  shapes += figure(random, {
    x: rostrum,
    foot: floor - 40,
    height: 235,
    pose: 'holding',
    facing: speakerLeft ? 1 : -1,
    shirt: '#e2dccb',
  });
  shapes +=
    rect(rostrum - 50, floor - 165, 100, 112, '#6a4a30') +
    rect(rostrum - 58, floor - 173, 116, 13, '#8a6644') +
    flowers(random, rostrum + 30, floor - 171, 42);
  shapes += stroke(
    [
      [rostrum - 8, floor - 172],
      [rostrum - 4, floor - 205],
    ],
    4,
    '#2b2927',
  );
  for (const row of [0, 1, 2])
    shapes += seatedRow(random, width, 660 + row * 112, 34 + row * 13, 15 - row * 3);
  return { shapes, writings: [] };
};
