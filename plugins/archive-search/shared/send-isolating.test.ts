import { sendIsolating } from './send-isolating';

class Refused extends Error {}
const isRefused = (error: unknown): error is Refused => error instanceof Refused;
const numbers = Array.from({ length: 200 }, (_, index) => index);

describe('sendIsolating', () => {
  test('X5: the poisoned ones stand alone, everything else is sent once', async () => {
    const poison = new Set([3, 150]);
    const sent: number[] = [];
    let calls = 0;
    const failures = await sendIsolating(
      numbers,
      async (some) => {
        calls += 1;
        if (some.some((entry) => poison.has(entry))) throw new Refused('bad');
        sent.push(...some);
      },
      isRefused,
    );
    expect([...failures]).toEqual([
      [3, 'bad'],
      [150, 'bad'],
    ]);
    expect(sent.sort((a, b) => a - b)).toEqual(numbers.filter((entry) => !poison.has(entry)));
    expect(calls).toBeLessThan(40);
  });

  test('X5: other errors pass through at once', async () => {
    const send = jest.fn().mockRejectedValue(new Error('away'));
    await expect(sendIsolating(numbers, send, isRefused)).rejects.toThrow('away');
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('nothing to send is not sent', async () => {
    const send = jest.fn();
    expect((await sendIsolating([], send, isRefused)).size).toBe(0);
    expect(send).not.toHaveBeenCalled();
  });
});
