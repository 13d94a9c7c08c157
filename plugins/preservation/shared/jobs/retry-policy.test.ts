import { backoff, MAX_ATTEMPTS, waitAfter } from './retry-policy';

// F53
describe('when failed work is tried again', () => {
  it('waits longer each time', () => {
    expect([1, 2, 3, 4].map(backoff)).toEqual([5_000, 20_000, 80_000, 320_000]);
  });

  it.each([
    ['error', [5_000, 20_000, 80_000, 320_000, null]],
    ['timeout', [5_000, null, null, null, null]],
    ['refused', [null, null, null, null, null]],
  ] as const)('after %s', (failure, waits) => {
    expect([1, 2, 3, 4, 5].map((attempts) => waitAfter(failure, attempts))).toEqual(waits);
  });

  it('ends for every failure', () => {
    expect(waitAfter('error', MAX_ATTEMPTS + 3)).toBeNull();
  });
});
