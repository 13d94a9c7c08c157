import { createTurns } from './turns';

describe('turns (F99)', () => {
  it('draws as many at a time as there are places, and turns away who would wait behind too many', async () => {
    const turns = createTurns(2, 1);
    let running = 0;
    let most = 0;
    const ends: (() => void)[] = [];
    const job = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
      return 'drawn';
    };
    const asked = [turns(job), turns(job), turns(job), turns(job)];
    expect(await asked[3]).toBe('busy');
    while (ends.length < 2) await new Promise(setImmediate);
    ends[0]?.();
    while (ends.length < 3) await new Promise(setImmediate);
    for (const end of ends) end();
    expect(await Promise.all(asked.slice(0, 3))).toEqual(['drawn', 'drawn', 'drawn']);
    expect(most).toBe(2);
  });

  it('frees the place of a job that fails', async () => {
    const turns = createTurns(1, 0);
    await expect(turns(() => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
    expect(await turns(async () => 1)).toBe(1);
  });
});
