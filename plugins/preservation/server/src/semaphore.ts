/** Runs a job when one of the places is free. */
export type Semaphore = <T>(job: () => Promise<T>) => Promise<T>;

/** Places for decoders: whoever stands at the door waits for one, work in the background takes what is left over. */
export interface DecoderPlaces {
  /** In the order they came; a failing job frees its place. */
  readonly atTheDoor: Semaphore;
  /**
   * A place for background work, if one is free now: as soon as somebody waits at the door there is none. Hands back
   * what gives the place back, to be called once.
   */
  readonly takeForBackground: () => (() => void) | null;
}

/**
 * Lets at most `places` decoders run at the same time, those at the door first. Background work may take an hour, so it
 * never takes the last place, unless there is only one.
 */
export const createDecoderPlaces = (places: number): DecoderPlaces => {
  let free = places;
  let inBackground = 0;
  const waiting: (() => void)[] = [];
  const mostInBackground = Math.max(1, places - 1);

  const enter = (): Promise<void> | void => {
    if (free > 0) {
      free -= 1;
      return undefined;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return {
    async atTheDoor(job) {
      await enter();
      try {
        return await job();
      } finally {
        leave();
      }
    },
    takeForBackground() {
      if (free === 0 || inBackground === mostInBackground) return null;
      free -= 1;
      inBackground += 1;
      return () => {
        inBackground -= 1;
        leave();
      };
    },
  };
};

/** Lets at most `places` jobs run at the same time, in the order they came; a failing job frees its place. */
export const createSemaphore = (places: number): Semaphore => createDecoderPlaces(places).atTheDoor;
