import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const PURPOSE = 'kho-tu-lieu/preservation/url-signature/v1';
/** A signature never lives longer than this; it lives at least ten minutes. */
export const MAX_LIFE_SECONDS = 15 * 60;
const STEP_SECONDS = 5 * 60;

export interface UrlSigner {
  /** Path with `exp` (Unix seconds) and `sig`. Stable for five minutes, so a browser can reuse what it fetched. */
  sign: (path: string, nowMs: number) => string;
  /** Whether path, expiry and signature belong together and the time has not run out. */
  verify: (path: string, exp: unknown, sig: unknown, nowMs: number) => boolean;
}

const mac = (key: Buffer, path: string, exp: number): Buffer =>
  createHmac('sha256', key).update(`${path}\n${exp}`).digest();

/**
 * Signs the staff addresses of files (F25). The key is derived, so it tells nothing about the application keys.
 * @param secrets the application keys; the first signs, all verify (keys may be rotated).
 */
export const createUrlSigner = (secrets: string[]): UrlSigner => {
  const keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32)));
  const [signingKey] = keys;
  if (!signingKey) throw new Error('APP_KEYS must hold at least one key.');

  return {
    sign(path, nowMs) {
      const exp = Math.floor(nowMs / 1000 / STEP_SECONDS) * STEP_SECONDS + MAX_LIFE_SECONDS;
      return `${path}?exp=${exp}&sig=${mac(signingKey, path, exp).toString('base64url')}`;
    },
    verify(path, exp, sig, nowMs) {
      if (typeof exp !== 'string' || typeof sig !== 'string' || !/^\d{1,12}$/.test(exp)) return false;
      const until = Number(exp);
      const now = nowMs / 1000;
      if (until < now || until > now + MAX_LIFE_SECONDS) return false;
      const given = Buffer.from(sig, 'base64url');
      return keys.some((key) => {
        const right = mac(key, path, until);
        return given.length === right.length && timingSafeEqual(given, right);
      });
    },
  };
};
