/** Runs jobs of the same key one after another; jobs of different keys do not wait for each other. */
export type KeyedLock = <T>(key: string, job: () => Promise<T>) => Promise<T>;

/** A lock within this process; a key is forgotten when its last job is over. */
export const createKeyedLock = (): KeyedLock => {
  const tails = new Map<string, Promise<unknown>>();

  return async (key, job) => {
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(job, job);
    const tail = mine.catch(() => undefined);
    tails.set(key, tail);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === tail) tails.delete(key);
    }
  };
};
