import { turnBack } from './turn-back';

const box = { x: 0.1, y: 0.2, w: 0.3, h: 0.05 };
/** Where a box goes when its page is turned clockwise. */
const turned = { 0: box, 90: { x: 0.75, y: 0.1, w: 0.05, h: 0.3 }, 180: { x: 0.6, y: 0.75, w: 0.3, h: 0.05 }, 270: { x: 0.2, y: 0.6, w: 0.05, h: 0.3 } }; // prettier-ignore

it.each([0, 90, 180, 270] as const)(
  'F73: a word found on a page turned by %d is put where it stands',
  (angle) => {
    const back = turnBack(turned[angle], angle);
    for (const side of ['x', 'y', 'w', 'h'] as const) expect(back[side]).toBeCloseTo(box[side], 4);
  },
);
