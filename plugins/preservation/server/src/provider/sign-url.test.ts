import { createUrlSigner, MAX_LIFE_SECONDS } from './sign-url';

const NOW = Date.UTC(2026, 10, 22, 2, 33, 7);
const PATH = '/api/masters/abc.tif';
const signer = createUrlSigner(['one', 'two']);

const take = (url: string) => {
  const { pathname, searchParams } = new URL(url, 'http://archive');
  return { path: pathname, exp: searchParams.get('exp'), sig: searchParams.get('sig') };
};

describe('signed addresses (F25)', () => {
  const { path, exp, sig } = take(signer.sign(PATH, NOW));

  it('opens for at least ten minutes and never after fifteen', () => {
    expect(signer.verify(path, exp, sig, NOW + 600_000)).toBe(true);
    expect(signer.verify(path, exp, sig, NOW + MAX_LIFE_SECONDS * 1000 + 1)).toBe(false);
  });

  it('opens one path only', () => {
    expect(signer.verify('/api/masters/abd.tif', exp, sig, NOW)).toBe(false);
  });

  it('cannot be prolonged', () => {
    expect(signer.verify(path, String(Number(exp) + 300), sig, NOW)).toBe(false);
    expect(signer.verify(path, String(Number(exp) + 10 * 365 * 86400), sig, NOW)).toBe(false);
  });

  it.each([
    ['nothing', undefined, undefined],
    ['an empty signature', exp, ''],
    ['a list', [exp], [sig]],
    ['a number in another notation', '1e99', sig],
    ['a cut signature', exp, sig?.slice(0, -4)],
  ])('refuses %s', (_what, e, s) => expect(signer.verify(path, e, s, NOW)).toBe(false));

  it('still opens after the keys were rotated, and not with foreign keys', () => {
    expect(createUrlSigner(['new', 'one']).verify(path, exp, sig, NOW)).toBe(true);
    expect(createUrlSigner(['new']).verify(path, exp, sig, NOW)).toBe(false);
  });

  it('is stable within five minutes, so that a browser can reuse a thumbnail', () => {
    expect(signer.sign(PATH, NOW)).toBe(signer.sign(PATH, NOW + 60_000));
  });

  it('cannot be made without a key', () => expect(() => createUrlSigner([])).toThrow(/APP_KEYS/));
});
