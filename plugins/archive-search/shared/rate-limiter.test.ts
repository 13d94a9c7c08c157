import { createRateLimiter } from './rate-limiter';

describe('createRateLimiter', () => {
  test('X19: a burst is allowed, then one request per refilled token, each caller apart', () => {
    let now = 0;
    const limiter = createRateLimiter(3, 3_000, () => now);
    const allow = (caller = 'a') => limiter.allow(caller);
    expect([allow(), allow(), allow(), allow()]).toEqual([true, true, true, false]);
    expect(allow('b')).toBe(true);
    now = 1_000;
    expect([allow(), allow()]).toEqual([true, false]);
  });

  test('X19: no limit is no limit', () => {
    const limiter = createRateLimiter(0, 1_000);
    expect(Array.from({ length: 1_000 }, () => limiter.allow('a'))).not.toContain(false);
  });
});
