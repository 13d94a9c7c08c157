import { availableParallelism } from 'node:os';

import { createSemaphore } from '../semaphore';

/** Requests that wait for a core; more of them would only be answered when nobody waits any more. */
const MOST_WAITING = 200;

export type Turns = <T>(job: () => Promise<T>) => Promise<T | 'busy'>;

/** Lets as many pictures be drawn at a time as there are cores, a bounded number wait, and turns the others away. */
export const createTurns = (places = availableParallelism(), waiting = MOST_WAITING): Turns => {
  const run = createSemaphore(places);
  let present = 0;
  return async (job) => {
    if (present >= places + waiting) return 'busy';
    present += 1;
    try {
      return await run(job);
    } finally {
      present -= 1;
    }
  };
};
