import { byName, createSettledWork, fingerprint } from './settled-work';

const setUp = () => {
  let settled: Readonly<Record<string, string>> = {};
  const memory = {
    get: () => Promise.resolve(settled),
    set: (next: Readonly<Record<string, string>>) => {
      settled = next;
      return Promise.resolve();
    },
  };
  const world = { fields: ['a', 'b'], rows: ['a', 'b', 'gone'], runs: 0 };
  const unlessSettled = createSettledWork(memory);
  const clean = (name = 'clean') =>
    unlessSettled({
      name,
      inputs: () => world.fields,
      stored: () => Promise.resolve(world.rows),
      work: () => {
        world.runs += 1;
        world.rows = world.rows.filter((row) => world.fields.includes(row));
        return Promise.resolve();
      },
    });
  return { world, clean };
};

describe('work that is left out where it is known to change nothing', () => {
  it('is done until it was seen to change nothing, and then no more', async () => {
    const { world, clean } = setUp();
    expect([await clean(), await clean(), await clean(), await clean()]).toEqual([
      'done',
      'done',
      'skipped',
      'skipped',
    ]);
    expect(world).toMatchObject({ runs: 2, rows: ['a', 'b'] });
  });

  it('is done again after its inputs changed, also back to what they were', async () => {
    const { world, clean } = setUp();
    await clean();
    await clean();
    world.fields = ['a'];
    expect([await clean(), world.rows]).toEqual(['done', ['a']]);
    world.fields = ['a', 'b'];
    expect(await clean()).toBe('done');
  });

  it('is done again after somebody changed what is stored', async () => {
    const { world, clean } = setUp();
    await clean();
    await clean();
    world.rows = [...world.rows, 'foreign'];
    expect([await clean(), world.rows]).toEqual(['done', ['a', 'b']]);
  });

  it('is not remembered where it failed', async () => {
    const { world, clean } = setUp();
    await clean();
    const unlessSettled = createSettledWork({
      get: () => Promise.resolve({}),
      set: () => Promise.reject(new Error('must not be remembered')),
    });
    const failing = { name: 'fails', inputs: () => 1, stored: () => Promise.resolve(world.rows) };
    await expect(
      unlessSettled({ ...failing, work: () => Promise.reject(new Error('locked')) }),
    ).rejects.toThrow('locked');
  });

  it('keeps one piece of work apart from another', async () => {
    const { clean } = setUp();
    await clean('one');
    await clean('one');
    expect([await clean('two'), await clean('one')]).toEqual(['done', 'skipped']);
  });
});

it('gives different values different fingerprints', () => {
  expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'));
  expect(fingerprint({ a: [1] })).toBe(fingerprint({ a: [1] }));
});

it('takes named things for the same in whatever order they were read', () => {
  const one = { 'media.representation': { a: 1 }, 'caption.time-statement': { b: 2 } };
  const other = { 'caption.time-statement': { b: 2 }, 'media.representation': { a: 1 } };
  expect(fingerprint(byName(one))).toBe(fingerprint(byName(other)));
  expect(fingerprint(byName(one))).not.toBe(fingerprint(byName({ ...other, extra: {} })));
});
