import type { Region } from '../../../../shared/restoration/contract';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A side is never smaller: what is drawn must be seen and grasped again. */
export const SMALLEST = 0.01;
/** How far an arrow moves or stretches, and how far with Alt held. */
const STEP = 0.01;
const FINE = 0.002;
/** Thousandths are finer than anybody draws, and keep what is sent readable. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The rectangle pushed back into the picture, no side smaller than can be seen. */
export const inPicture = ({ x, y, width, height }: Region): Region => {
  const w = within(width, SMALLEST, 1);
  const h = within(height, SMALLEST, 1);
  return {
    x: rounded(within(x, 0, 1 - w)),
    y: rounded(within(y, 0, 1 - h)),
    width: rounded(w),
    height: rounded(h),
  };
};

/** The rectangle between two corners, in whatever order they were touched; `null` for a mere click. */
export const regionBetween = (one: Point, other: Point): Region | null => {
  const [left, right] = [one.x, other.x].map((x) => within(x, 0, 1)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const [top, bottom] = [one.y, other.y].map((y) => within(y, 0, 1)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (right - left < SMALLEST || bottom - top < SMALLEST) return null;
  return inPicture({ x: left, y: top, width: right - left, height: bottom - top });
};

/** Where a rectangle begins that is made by keyboard: in the middle, to be moved from there. */
export const MIDDLE: Region = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 };

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Arrows move the rectangle, with Shift they stretch it at its right and lower side, with Alt finely. `null`: another key. */
export const afterKey = (region: Region, { key, shiftKey, altKey }: Key): Region | null => {
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const step = altKey ? FINE : STEP;
  const [dx, dy] = [arrow.x * step, arrow.y * step];
  if (!shiftKey) return inPicture({ ...region, x: region.x + dx, y: region.y + dy });
  // Stretched, it stays where it begins: it grows up to the picture's edge and no further.
  return inPicture({
    ...region,
    width: Math.min(region.width + dx, 1 - region.x),
    height: Math.min(region.height + dy, 1 - region.y),
  });
};

export const SIDES = ['x', 'y', 'width', 'height'] as const;
export type Side = (typeof SIDES)[number];

/** A side in percent of the picture, as it stands in a field. */
export const percentOf = (region: Region, side: Side): number => Math.round(region[side] * 1000) / 10;

/** The rectangle with one side set from its field, in percent. */
export const withPercent = (region: Region, side: Side, percent: number): Region =>
  inPicture({ ...region, [side]: percent / 100 });
