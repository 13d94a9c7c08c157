import { createBell } from './bell';

const LONG = 60_000;

describe('a bell', () => {
  it('cuts a pause short', async () => {
    const bell = createBell();
    const pause = bell.pause(LONG);
    bell.ring();
    await pause;
  });

  it('keeps a ring that came during work for the next pause, and only for that', async () => {
    jest.useFakeTimers();
    try {
      const bell = createBell();
      bell.ring();
      bell.ring();
      await bell.pause(LONG);
      let over = false;
      const second = bell.pause(LONG).then(() => (over = true));
      await jest.advanceTimersByTimeAsync(LONG - 1);
      expect(over).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      await second;
      expect(over).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});
