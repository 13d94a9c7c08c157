/** Attempts before a row is given up as dead. */
const MAX_ATTEMPTS = 8;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/** Milliseconds to wait after the given number of failed attempts (1, 2, 4 … s, at most 5 min), or null to give up. */
export const backoff = (attempts: number): number | null =>
  attempts >= MAX_ATTEMPTS ? null : Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
