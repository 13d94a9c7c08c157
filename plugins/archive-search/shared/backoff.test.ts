import { backoff } from './backoff';

test('X5: pauses double from one second, and the eighth attempt is the last', () => {
  expect([1, 2, 3, 7, 8].map(backoff)).toEqual([1_000, 2_000, 4_000, 64_000, null]);
});
