import type { Representation } from '../api/items';
import { fitOver, originalOf } from './compared';

const shown = (sha12: string, original: string | null) => ({ sha12, original }) as Representation;

it('R57: finds the untouched scan among the shown pictures', () => {
  const pictures = [shown('a', null), shown('b', 'a'), shown('c', 'x')];
  expect([0, 1, 2, 3].map((index) => originalOf(pictures, index))).toEqual([-1, 0, -1, -1]);
});

it.each([
  [{ width: 1600, height: 1200 }, { width: 800, height: 600 }, true],
  [{ width: 1600, height: 1200 }, { width: 1600, height: 1180 }, true],
  [{ width: 1600, height: 1200 }, { width: 1200, height: 1200 }, false],
  [{ width: 1600, height: 1200 }, { width: 1200, height: 1600 }, false],
])('%j over %j: %s', (one, other, fits) => expect(fitOver(one, other)).toBe(fits));
