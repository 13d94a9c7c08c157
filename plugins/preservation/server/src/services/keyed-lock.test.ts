import { createKeyedLock } from './keyed-lock';

describe('createKeyedLock', () => {
  it('runs jobs of one key one after another, a failure included, and lets other keys pass', async () => {
    const lock = createKeyedLock();
    const log: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const first = lock('a', async () => {
      await gate;
      log.push('a1');
      throw new Error('fails');
    });
    const second = lock('a', async () => void log.push('a2'));
    await lock('b', async () => void log.push('b'));
    expect(log).toEqual(['b']);
    release();
    await expect(first).rejects.toThrow('fails');
    await second;
    expect(log).toEqual(['b', 'a1', 'a2']);
  });
});
