import type { Random } from '../random';
import { ellipse, faint, mix, polygon, r, stroke } from './shapes';

export interface FigureOptions {
  /** Where the feet stand. */
  x: number;
  foot: number;
  height: number;
  pose?: 'standing' | 'walking' | 'bending' | 'reaching' | 'holding';
  /** -1 turns to the left, 1 to the right. */
  facing?: -1 | 1;
  shirt?: string;
  trousers?: string;
  hat?: 'none' | 'conical' | 'cloth';
  /** A long skirt instead of trousers. */
  skirt?: boolean;
  basket?: boolean;
}

const HAIR = '#2a2522';
const SKIN = '#8d6e58';

/** A person as a plain silhouette in clothes: no face, no likeness of anyone. */
export function figure(random: Random, options: FigureOptions): string {
  const { x, foot, height: h, pose = 'standing', facing = 1, hat = 'none', skirt = false } = options;
  const shirt = options.shirt ?? random.pick(['#c9c3b4', '#5d6a70', '#7a6a58', '#3f4a4f', '#98a08f']);
  const trousers = options.trousers ?? random.pick(['#2f2e2d', '#3b3a36', '#4a443c']);
  const bend = pose === 'bending' ? 1 : 0;
  const hip = { x, y: foot - h * 0.48 };
  const neck = { x: x + facing * h * (bend ? 0.3 : 0.01), y: foot - h * (bend ? 0.66 : 0.84) };
  const head = { x: neck.x + facing * h * (bend ? 0.08 : 0.012), y: neck.y - h * (bend ? 0.035 : 0.075) };
  let shapes = ellipse(x, foot, h * 0.17, h * 0.022, '#1c1a16', faint(0.35));
  shapes += legs(x, foot, hip.y, h, pose === 'walking' ? 0.13 : 0.05, trousers, skirt);
  if (options.basket) shapes += backBasket(x - facing * h * 0.14, foot - h * 0.66, h);
  const shoulder = h * 0.105;
  const across = bend ? { x: 0.3, y: 1 } : { x: 1, y: 0.12 };
  shapes += polygon(
    [
      [hip.x - h * 0.085, hip.y + h * 0.06],
      [neck.x - shoulder * across.x, neck.y + h * 0.03 - shoulder * (bend ? across.y * 0.6 : 0)],
      [neck.x, neck.y - h * 0.012],
      [neck.x + shoulder * across.x, neck.y + h * 0.03 + shoulder * (bend ? across.y * 0.6 : 0)],
      [hip.x + h * 0.085, hip.y + h * 0.06],
    ],
    shirt,
    `stroke="${shirt}" stroke-width="${r(h * 0.035)}" stroke-linejoin="round"`,
  );
  shapes += arms(neck, h, pose, facing, mix(shirt, '#1d1a17', 0.16));
  shapes += stroke(
    [
      [neck.x, neck.y],
      [head.x, head.y],
    ],
    h * 0.05,
    SKIN,
  );
  shapes += ellipse(head.x, head.y, h * 0.052, h * 0.066, SKIN);
  shapes += ellipse(head.x - facing * h * 0.012, head.y - h * 0.02, h * 0.056, h * 0.054, HAIR);
  return shapes + headgear(hat, head, h);
}

function legs(
  x: number,
  foot: number,
  hip: number,
  h: number,
  stride: number,
  colour: string,
  skirt: boolean,
): string {
  if (skirt) {
    return (
      polygon(
        [
          [x - h * 0.08, hip],
          [x + h * 0.08, hip],
          [x + h * 0.115, foot - h * 0.04],
          [x - h * 0.115, foot - h * 0.04],
        ],
        colour,
      ) +
      stroke(
        [
          [x - h * 0.04, foot - h * 0.03],
          [x - h * 0.05, foot],
        ],
        h * 0.035,
        SKIN,
      ) +
      stroke(
        [
          [x + h * 0.04, foot - h * 0.03],
          [x + h * 0.05, foot],
        ],
        h * 0.035,
        SKIN,
      )
    );
  }
  return [-1, 1]
    .map((side) =>
      stroke(
        [
          [x + side * h * 0.04, hip],
          [x + side * h * stride, foot - h * 0.02],
        ],
        h * 0.085,
        colour,
      ),
    )
    .join('');
}

function arms(
  neck: { x: number; y: number },
  h: number,
  pose: FigureOptions['pose'],
  facing: number,
  colour: string,
): string {
  const from = (side: number): [number, number] => [neck.x + side * h * 0.115, neck.y + h * 0.045];
  const arm = (start: [number, number], elbow: [number, number], hand: [number, number]): string =>
    stroke([start, elbow, hand], h * 0.05, colour) + ellipse(hand[0], hand[1], h * 0.026, h * 0.026, SKIN);
  const at = (dx: number, dy: number): [number, number] => [neck.x + facing * dx * h, neck.y + dy * h];
  if (pose === 'bending')
    return (
      arm(at(0.02, 0.06), at(0.06, 0.24), at(0.12, 0.42)) +
      arm(at(-0.04, 0.06), at(-0.02, 0.24), at(0.04, 0.44))
    );
  if (pose === 'reaching')
    return arm(from(facing), at(0.2, 0.17), at(0.36, 0.15)) + arm(from(-facing), at(0.1, 0.24), at(0.3, 0.2));
  if (pose === 'holding')
    return (
      arm(from(facing), at(0.17, 0.2), at(0.06, 0.27)) + arm(from(-facing), at(-0.17, 0.2), at(-0.02, 0.29))
    );
  return (
    arm(from(1), [neck.x + h * 0.145, neck.y + h * 0.22], [neck.x + h * 0.13, neck.y + h * 0.39]) +
    arm(from(-1), [neck.x - h * 0.145, neck.y + h * 0.22], [neck.x - h * 0.13, neck.y + h * 0.39])
  );
}

function backBasket(x: number, y: number, h: number): string {
  return (
    polygon(
      [
        [x - h * 0.11, y - h * 0.14],
        [x + h * 0.11, y - h * 0.14],
        [x + h * 0.07, y + h * 0.16],
        [x - h * 0.07, y + h * 0.16],
      ],
      '#7b6340',
    ) +
    [-0.08, 0, 0.08]
      .map((dy) =>
        stroke(
          [
            [x - h * 0.09, y + dy * h],
            [x + h * 0.09, y + dy * h],
          ],
          h * 0.012,
          '#58472e',
        ),
      )
      .join('')
  );
}

function headgear(hat: FigureOptions['hat'], head: { x: number; y: number }, h: number): string {
  if (hat === 'conical')
    return polygon(
      [
        [head.x - h * 0.13, head.y - h * 0.01],
        [head.x, head.y - h * 0.125],
        [head.x + h * 0.13, head.y - h * 0.01],
      ],
      '#cdbd94',
    );
  if (hat === 'cloth')
    return (
      ellipse(head.x, head.y - h * 0.035, h * 0.09, h * 0.018, '#5c6350') +
      ellipse(head.x, head.y - h * 0.06, h * 0.055, h * 0.035, '#5c6350')
    );
  return '';
}
