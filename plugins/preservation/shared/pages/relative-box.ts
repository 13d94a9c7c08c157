import type { Box } from './page';

const DECIMALS = 10_000;
const part = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * DECIMALS) / DECIMALS;

/** A rectangle of a page as parts of the page, cut at its edges; null where nothing of it lies on the page. */
export const relativeBox = (
  left: number,
  top: number,
  right: number,
  bottom: number,
  { width, height }: { width: number; height: number },
): Box | null => {
  if (![left, top, right, bottom].every(Number.isFinite) || !(width > 0) || !(height > 0)) return null;
  const [x, y] = [part(left / width), part(top / height)];
  const [w, h] = [part(part(right / width) - x), part(part(bottom / height) - y)];
  return w > 0 && h > 0 ? { x, y, w, h } : null;
};
