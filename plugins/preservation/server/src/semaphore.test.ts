import { createDecoderPlaces, createSemaphore } from './semaphore';

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

// F52
describe('places for decoders', () => {
  it('leave the last one to the door', () => {
    const places = createDecoderPlaces(3);
    expect(places.takeForBackground()).not.toBeNull();
    const giveBack = places.takeForBackground();
    expect(places.takeForBackground()).toBeNull();
    giveBack?.();
    expect(places.takeForBackground()).not.toBeNull();
  });

  it('on a single core are for whoever comes first, and the door goes before the next in the background', async () => {
    const places = createDecoderPlaces(1);
    const giveBack = places.takeForBackground();
    expect(giveBack).not.toBeNull();
    const seen: string[] = [];
    const door = places.atTheDoor(async () => void seen.push('door'));
    await new Promise(setImmediate);
    expect(seen).toEqual([]);
    giveBack?.();
    expect(places.takeForBackground()).toBeNull();
    await door;
    expect(seen).toEqual(['door']);
    expect(places.takeForBackground()).not.toBeNull();
  });

  it('are none for the background while the door has them all', async () => {
    const places = createDecoderPlaces(2);
    const both = [0, 1].map(() => places.atTheDoor(() => new Promise(setImmediate)));
    await Promise.resolve();
    expect(places.takeForBackground()).toBeNull();
    await Promise.all(both);
    expect(places.takeForBackground()).not.toBeNull();
  });
});
