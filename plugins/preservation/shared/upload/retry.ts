/** Waiting times between attempts, in milliseconds: quick after a hiccup, patient while the line is down. */
export const RETRY_DELAYS: readonly number[] = [
  1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000, 60_000, 60_000, 120_000, 120_000, 300_000,
];

/**
 * Whether sending may go on after an answer (`null`: none came). A refusal stays one; a line that broke, a server that
 * is busy or starting, a piece that somebody else just sent, and an expired sign-in do not.
 */
export const mayRetry = (status: number | null): boolean =>
  status === null ||
  status === 0 ||
  status === 401 ||
  status === 409 ||
  status === 423 ||
  status === 429 ||
  status >= 500;
