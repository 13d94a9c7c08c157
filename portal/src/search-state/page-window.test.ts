import fc from 'fast-check';
import { pageWindow } from './page-window';

describe('pageWindow', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [3, 5, [1, 2, 3, 4, 5]],
    [6, 12, [1, 'gap', 5, 6, 7, 'gap', 12]],
    [12, 12, [1, 'gap', 11, 12]],
    [1, 0, []],
  ])('page %i of %i', (page, count, marks) => expect(pageWindow(page, count)).toEqual(marks));

  it('has at most seven marks, ascending, with the current, first and last page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
        const [page, count] = a < b ? [a, b] : [b, a];
        const marks = pageWindow(page, count);
        const numbers = marks.filter((mark) => mark !== 'gap');
        expect(marks.length).toBeLessThanOrEqual(7);
        expect(numbers).toEqual([...numbers].sort((x, y) => x - y));
        expect(numbers).toEqual(expect.arrayContaining([1, page, count]));
      }),
    );
  });
});
