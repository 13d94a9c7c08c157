import { isProven, judgeAddress, judgeSearch } from './proof';

describe('D1: what counts as withdrawn', () => {
  it.each([
    [404, true],
    [403, true],
    [401, true],
    [200, false],
    [304, false],
    [500, false],
    [503, false],
    [429, false],
  ])('an address that answers %i is closed: %s', (status, passed) =>
    expect(judgeAddress('/api/items/photo/abc', 'answer', status)).toMatchObject({
      passed,
      seen: String(status),
    }),
  );

  it.each([
    [200, '{"hits":[]}', true, 'not found'],
    [200, '{"hits":[{"documentId":"abc"}]}', false, 'found'],
    [503, '{}', false, '503'],
  ])('a search that answers %i %s passes: %s', (status, body, passed, seen) =>
    expect(judgeSearch('/api/search?q=x', status, body, 'abc')).toMatchObject({ passed, seen }),
  );

  it('is proven when everything passed, and not when nothing was asked', () => {
    const passed = judgeAddress('/a', 'answer', 404);
    expect(isProven([passed])).toBe(true);
    expect(isProven([passed, judgeAddress('/b', 'file', 200)])).toBe(false);
    expect(isProven([])).toBe(false);
  });
});
