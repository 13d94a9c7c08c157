/** Attempts before work is set aside for a person. An attempt that ended with its process counts too. */
export const MAX_ATTEMPTS = 5;
/** A program that hangs on a file hangs again: once more, in case the machine was busy, and no third time. */
const MAX_TIMEOUTS = 2;
const FIRST_WAIT_MS = 5_000;
const GROWTH = 4;

/** Milliseconds to wait after the given number of failed attempts: 5, 20, 80, 320 s. */
export const backoff = (attempts: number): number => FIRST_WAIT_MS * GROWTH ** (attempts - 1);

/** How an attempt ended without success. */
export type Failure = 'refused' | 'timeout' | 'error';

/**
 * When failed work is tried again (F53).
 * @param attempts how many there were, this one included
 * @returns milliseconds to wait; `null`: not again unless a person asks
 */
export const waitAfter = (failure: Failure, attempts: number): number | null => {
  if (failure === 'refused' || attempts >= MAX_ATTEMPTS) return null;
  if (failure === 'timeout' && attempts >= MAX_TIMEOUTS) return null;
  return backoff(attempts);
};
