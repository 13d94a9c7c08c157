import type { Rectangle } from '../../../shared/recipes/recipe';
import type { Part } from './raster-file';

/** Which part of the turned picture is still there, and how much smaller it has become. */
export interface Frame {
  /** Pixels of the turned picture, before the crop. */
  readonly width: number;
  readonly height: number;
  readonly crop: Part;
  readonly scale: number;
}

const LEAST_SIDE = 16;

/** The crop in whole pixels; never empty, never outside. Null where less than 16 pixels would be left. */
export const cropOf = (
  { x, y, width, height }: Rectangle,
  size: { width: number; height: number },
): Part | null => {
  const left = Math.min(size.width - 1, Math.round(x * size.width));
  const top = Math.min(size.height - 1, Math.round(y * size.height));
  const part = {
    left,
    top,
    width: Math.min(size.width - left, Math.round(width * size.width)),
    height: Math.min(size.height - top, Math.round(height * size.height)),
  };
  return Math.min(part.width, part.height) < LEAST_SIDE ? null : part;
};

/** Where a place given in fractions of the turned picture lies now; null where nothing of it is left. */
export const placeIn = (
  { width, height, crop, scale }: Frame,
  place: Rectangle,
  now: { width: number; height: number },
): Part | null => {
  const left = Math.max(0, Math.round((place.x * width - crop.left) * scale));
  const top = Math.max(0, Math.round((place.y * height - crop.top) * scale));
  const right = Math.min(now.width, Math.round(((place.x + place.width) * width - crop.left) * scale));
  const bottom = Math.min(now.height, Math.round(((place.y + place.height) * height - crop.top) * scale));
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
};
