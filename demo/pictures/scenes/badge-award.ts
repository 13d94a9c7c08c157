import { figure } from './figure';
import { curtain, flowers, room, seatedRow } from './interior';
import type { DrawScene } from './scene-drawing';
import { ellipse, faint, rect } from './shapes';

/** A conferment: on the platform an official hands a framed certificate to an elder; others wait in line. */
export const badgeAward: DrawScene = ({ width, height, random }) => {
  const floor = 720;
  let shapes = room(random, width, height, floor, random.pick(['#c8bda6', '#bcb9aa']));
  const left = width * 0.13;
  const stage = width * 0.74;
  shapes += curtain(random, left, 70, stage, floor - 110, random.pick(['#74403a', '#5f4848', '#4f5a60']));
  shapes +=
    rect(left, 60, stage, 46, '#d6cab0') +
    rect(left + stage * 0.28, 76, stage * 0.44, 12, '#8d7f66', faint(0.75));
  shapes +=
    rect(left - 30, floor - 46, stage + 60, 64, '#6f5a40') +
    rect(left - 30, floor - 48, stage + 60, 9, '#94795a');
  shapes +=
    flowers(random, left + stage * 0.05, floor - 44, 120) +
    flowers(random, left + stage * 0.95, floor - 44, 120);
  const middle = width * random.between(0.44, 0.5);
  const tall = 395;
  const foot = floor - 20;
  const waiting = random.whole(2, 3);
  for (let index = 0; index < waiting; index += 1) {
    shapes += figure(random, {
      x: middle + 265 + index * 130,
      foot: foot - 6,
      height: random.between(350, 380),
      facing: -1,
      shirt: random.pick(['#cfc7b4', '#5e656a', '#8a7f6c']),
      skirt: index === 1,
    });
  }
  shapes += figure(random, {
    x: middle - 128,
    foot,
    height: tall,
    pose: 'reaching',
    facing: 1,
    shirt: '#3f474d',
  });
  shapes += figure(random, {
    x: middle + 128,
    foot,
    height: tall * 0.94,
    pose: 'reaching',
    facing: -1,
    shirt: '#d9d2c0',
  });
  shapes +=
    rect(middle - 52, foot - 320, 104, 74, '#8a6a3c') +
    rect(middle - 44, foot - 312, 88, 58, '#f0e8d2') +
    ellipse(middle, foot - 292, 9, 9, '#b0483c') +
    rect(middle - 28, foot - 276, 56, 4, '#8d7f66') +
    rect(middle - 22, foot - 267, 44, 4, '#8d7f66');
  shapes +=
    figure(random, {
      x: middle - 300,
      foot: foot - 6,
      height: 365,
      pose: 'holding',
      facing: 1,
      shirt: '#c3b9a4',
      skirt: true,
      trousers: '#c3b9a4',
    }) + flowers(random, middle - 290, foot - 195, 84);
  shapes += seatedRow(random, width, 850, 46, 12) + seatedRow(random, width, 940, 60, 9);
  return { shapes, writings: [] };
};
