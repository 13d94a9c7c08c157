import type { Representation } from '../api/items';

/** Pictures whose proportions differ by more than this cannot lie over each other: one was cropped or turned. */
const MOST_DIFFERENCE = 0.03;

/** Which of the shown pictures the untouched scan of one is; -1 where it is not shown or the picture is untouched. */
export const originalOf = (shown: readonly Representation[], index: number): number => {
  const original = shown[index]?.original ?? null;
  return original === null ? -1 : shown.findIndex(({ sha12 }) => sha12 === original);
};

interface Size {
  width: number;
  height: number;
}

/** Whether one picture can lie over the other. */
export const fitOver = (one: Size, other: Size): boolean => {
  const [a, b] = [one.width / Math.max(one.height, 1), other.width / Math.max(other.height, 1)];
  return Math.abs(a - b) / Math.max(a, b) <= MOST_DIFFERENCE;
};
