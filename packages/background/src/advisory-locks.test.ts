import { ADVISORY_LOCKS } from './advisory-locks';

it('gives every lock a number of its own', () => {
  const numbers = Object.values(ADVISORY_LOCKS);
  expect(new Set(numbers).size).toBe(numbers.length);
});
