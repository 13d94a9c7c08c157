import { backoff } from './backoff';

test('E5: waits twice as long after each failure, then gives up', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map(backoff)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, null, null]);
});
