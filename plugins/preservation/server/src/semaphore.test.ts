import { createSemaphore } from './semaphore';

describe('createSemaphore', () => {
  it('never runs more than its places, runs all, in order, and survives a failing job', async () => {
    const limit = createSemaphore(2);
    let running = 0;
    let most = 0;
    const started: number[] = [];
    const job = (index: number) => async () => {
      started.push(index);
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running -= 1;
      if (index === 1) throw new Error('one fails');
      return index;
    };
    const results = await Promise.allSettled([0, 1, 2, 3, 4].map((index) => limit(job(index))));
    expect(most).toBe(2);
    expect(started).toEqual([0, 1, 2, 3, 4]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });
});
