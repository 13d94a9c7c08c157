import type { Rectangle } from '../../../shared/recipes/recipe';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Rectangle = { x: 0, y: 0, width: 1, height: 1 };
/** Nothing smaller is drawn: it could not be taken hold of again. */
const LEAST = 0.01;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Between two corners, kept within the picture. */
export const between = (one: Point, other: Point): Rectangle => {
  const [left, right] = [within(Math.min(one.x, other.x), 0, 1), within(Math.max(one.x, other.x), 0, 1)];
  const [top, bottom] = [within(Math.min(one.y, other.y), 0, 1), within(Math.max(one.y, other.y), 0, 1)];
  const x = Math.min(left, 1 - LEAST);
  const y = Math.min(top, 1 - LEAST);
  return { x, y, width: Math.max(LEAST, right - x), height: Math.max(LEAST, bottom - y) };
};

/** Pushed about, as far as the picture goes. */
export const moved = ({ x, y, width, height }: Rectangle, by: Point): Rectangle => ({
  x: within(x + by.x, 0, 1 - width),
  y: within(y + by.y, 0, 1 - height),
  width,
  height,
});

/** Its lower right corner pushed about. */
export const resized = ({ x, y, width, height }: Rectangle, by: Point): Rectangle => ({
  x,
  y,
  width: within(width + by.x, LEAST, 1 - x),
  height: within(height + by.y, LEAST, 1 - y),
});

const STEP = 0.01;
const FINE = 0.001;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** By how much a key pushes: arrows a hundredth, with Alt a thousandth; null for other keys. */
export const pushOf = ({ key, altKey }: { key: string; altKey: boolean }): Point | null => {
  const direction = ARROWS[key];
  const step = altKey ? FINE : STEP;
  return direction ? { x: direction.x * step, y: direction.y * step } : null;
};

/** From the picture as it is shown (cut) to the whole turned picture. */
export const toWhole = (place: Rectangle, crop: Rectangle | undefined): Rectangle =>
  crop
    ? {
        x: crop.x + place.x * crop.width,
        y: crop.y + place.y * crop.height,
        width: place.width * crop.width,
        height: place.height * crop.height,
      }
    : place;

/** The other way round. What lies beyond the cut lies outside 0 to 1. */
export const toShown = (place: Rectangle, crop: Rectangle | undefined): Rectangle =>
  crop
    ? {
        x: (place.x - crop.x) / crop.width,
        y: (place.y - crop.y) / crop.height,
        width: place.width / crop.width,
        height: place.height / crop.height,
      }
    : place;
