/** Keeps reading below a number of bytes per second. */
export interface Pace {
  /** Called with the bytes just read. @returns milliseconds to wait before the next read */
  readonly after: (bytes: number) => number;
}

/**
 * A steady pace (F111): time lost to a slow disk is not made up by a burst, which would be felt by those who work.
 *
 * @param bytesPerSecond 0 for no limit
 * @param clock milliseconds
 */
export const createPace = (bytesPerSecond: number, clock: () => number): Pace => {
  let free = 0;
  return {
    after(bytes) {
      if (bytesPerSecond === 0) return 0;
      const now = clock();
      free = Math.max(free, now) + (bytes / bytesPerSecond) * 1000;
      return free - now;
    },
  };
};
