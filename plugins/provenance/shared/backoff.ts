/** Attempts before a row is set aside. */
const MAX_ATTEMPTS = 6;
const FIRST_WAIT_MS = 1_000;

/** Milliseconds to wait after the given number of failed attempts (1, 2, 4 … s), or `null` to set the row aside. */
export const backoff = (attempts: number): number | null =>
  attempts >= MAX_ATTEMPTS ? null : FIRST_WAIT_MS * 2 ** (attempts - 1);
