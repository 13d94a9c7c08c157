/** Runs a job when one of the places is free. */
export type Semaphore = <T>(job: () => Promise<T>) => Promise<T>;

/** Lets at most `places` jobs run at the same time, in the order they came; a failing job frees its place. */
export const createSemaphore = (places: number): Semaphore => {
  let free = places;
  const waiting: (() => void)[] = [];

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

  return async (job) => {
    await enter();
    try {
      return await job();
    } finally {
      leave();
    }
  };
};
