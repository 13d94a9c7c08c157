import type { Random } from '../random';
import { ellipse, faint, freshId, glow, mix, polygon, rect, stroke, verticalFade } from './shapes';

/** A room seen from its back: wall, floor boards, windows with light on both sides. */
export function room(random: Random, width: number, height: number, floor: number, wall: string): string {
  let shapes = verticalFade(freshId(random, 'wall'), { x: 0, y: 0, width, height: floor }, [
    [0, mix(wall, '#1d1a17', 0.25)],
    [1, wall],
  ]);
  shapes += verticalFade(freshId(random, 'floor'), { x: 0, y: floor, width, height: height - floor }, [
    [0, '#8a765a'],
    [1, '#4d4232'],
  ]);
  for (let board = -8; board <= 8; board += 1)
    shapes += stroke(
      [
        [width / 2 + board * 60, floor],
        [width / 2 + board * 190, height],
      ],
      2,
      '#3e3427',
      faint(0.5),
    );
  for (const side of [0, 1]) {
    const x = side === 0 ? 0 : width;
    const inward = side === 0 ? 1 : -1;
    for (const [from, to] of [
      [0.015, 0.06],
      [0.085, 0.12],
    ]) {
      const near = x + inward * from * width;
      const far = x + inward * to * width;
      shapes += polygon(
        [
          [near, 190 - from * 300],
          [far, 225],
          [far, floor - 130],
          [near, floor - 90],
        ],
        '#f4eeda',
      );
      shapes +=
        stroke(
          [
            [(near + far) / 2, 205],
            [(near + far) / 2, floor - 110],
          ],
          6,
          '#6d5d46',
        ) +
        stroke(
          [
            [near, 380],
            [far, 380],
          ],
          6,
          '#6d5d46',
        );
    }
    shapes += glow(freshId(random, 'light'), x + inward * 0.05 * width, 360, 300, '#fff7e2', 0.4);
  }
  return shapes;
}

/** A pleated curtain. */
export function curtain(
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): string {
  let shapes = rect(x, y, width, height, colour);
  const pleats = Math.max(4, Math.round(width / 34));
  for (let pleat = 0; pleat < pleats; pleat += 1) {
    const at = x + (width * pleat) / pleats;
    shapes +=
      rect(at, y, (width / pleats) * 0.45, height, mix(colour, '#120d0b', 0.32), faint(0.7)) +
      rect(
        at + (width / pleats) * 0.6,
        y,
        (width / pleats) * 0.16,
        height,
        mix(colour, '#ffffff', 0.22),
        faint(random.between(0.3, 0.6)),
      );
  }
  return shapes;
}

/** A row of people seated with their backs to the viewer: heads and shoulders only. */
export function seatedRow(random: Random, width: number, y: number, size: number, count: number): string {
  let shapes = '';
  for (let seat = 0; seat < count; seat += 1) {
    const x = (width * (seat + 0.5)) / count + random.between(-0.12, 0.12) * size;
    const lift = random.between(-0.14, 0.14) * size;
    const coat = random.pick(['#4a5054', '#6a6255', '#a49c8b', '#39393c', '#59604f', '#beb6a4']);
    shapes += `<path d="M${x - size * 0.95} ${y + size * 2.4}Q${x - size * 0.95} ${y + size * 0.75 + lift} ${x - size * 0.25} ${y + size * 0.6 + lift}L${x + size * 0.25} ${y + size * 0.6 + lift}Q${x + size * 0.95} ${y + size * 0.75 + lift} ${x + size * 0.95} ${y + size * 2.4}Z" fill="${coat}"/>`;
    shapes += rect(x - size * 0.16, y + size * 0.3 + lift, size * 0.32, size * 0.4, '#7d604c');
    shapes +=
      ellipse(x, y + lift, size * 0.4, size * 0.5, '#26211f') +
      ellipse(x - size * 0.12, y - size * 0.2 + lift, size * 0.16, size * 0.14, '#4a433e', faint(0.6));
  }
  return shapes;
}

/** A vase of flowers: for tables and rostrums. */
export function flowers(random: Random, x: number, foot: number, size: number): string {
  let shapes = polygon(
    [
      [x - size * 0.14, foot - size * 0.42],
      [x + size * 0.14, foot - size * 0.42],
      [x + size * 0.1, foot],
      [x - size * 0.1, foot],
    ],
    '#d9d4c6',
  );
  for (let leaf = 0; leaf < 12; leaf += 1)
    shapes += ellipse(
      x + random.between(-0.4, 0.4) * size,
      foot - size * random.between(0.4, 0.85),
      size * 0.12,
      size * 0.06,
      '#4f6343',
    );
  for (let bloom = 0; bloom < 14; bloom += 1)
    shapes += ellipse(
      x + random.between(-0.38, 0.38) * size,
      foot - size * random.between(0.5, 1),
      size * 0.085,
      size * 0.08,
      random.pick(['#c46a5c', '#e6d6a8', '#d99a7a', '#eee6d6']),
    );
  return shapes;
}
