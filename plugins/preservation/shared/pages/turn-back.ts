import type { Box } from './page';

export type Quarter = 0 | 90 | 180 | 270;

/** Where a box lies on the page, when it was found on the page turned clockwise by `angle`. */
export const turnBack = <B extends Box>(box: B, angle: Quarter): B => {
  const { x, y, w, h } = box;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  switch (angle) {
    case 0:
      return box;
    case 90:
      return { ...box, x: y, y: round(1 - x - w), w: h, h: w };
    case 180:
      return { ...box, x: round(1 - x - w), y: round(1 - y - h) };
    case 270:
      return { ...box, x: round(1 - y - h), y: x, w: h, h: w };
  }
};
