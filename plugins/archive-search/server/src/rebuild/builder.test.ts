import { indexSettings } from '../../../shared/index-settings';
import { NO_ALIASES } from '../../../shared/projection/alias-table';
import type { SearchEngine } from '../engine/search-engine';
import type { IndexRecord } from '../outbox/index-memory';
import type { Build } from './build-memory';
import { createBuilder, ExchangeUnderWay } from './builder';

/** An engine of named indexes that knows of each only when it was created, as Meilisearch exchanges them. */
const engineOf = (failAt: (step: string) => void) => {
  const created = new Map<string, string>([['items', 'old']]);
  let counter = 0;
  const at = (uid: string): SearchEngine =>
    ({
      indexCreatedAt: async () => created.get(uid) ?? null,
      createIndex: async () => {
        failAt('create');
        created.set(uid, `new-${(counter += 1)}`);
      },
      applySettings: async () => failAt('settings'),
      settings: async () => ({}),
      namesakes: async () => [...created.keys()].filter((name) => name.startsWith('items-')),
      isSwapping: async () => false,
      swapWith: async (other: string) => {
        failAt('before the exchange');
        const [one, two] = [created.get(uid) ?? '', created.get(other) ?? ''];
        created.set(uid, two).set(other, one);
        failAt('after the exchange');
      },
      drop: async () => {
        failAt('drop');
        created.delete(uid);
      },
    }) as unknown as SearchEngine;
  return { at, created };
};

const setUp = (failAt: (step: string) => void = () => undefined) => {
  const { at, created } = engineOf(failAt);
  const world = {
    now: 1_000,
    untried: 3,
    claimed: 0,
    build: null as Build | null,
    memory: {} as IndexRecord,
  };
  const same = (one: Build | null, other: Build | null) => JSON.stringify(one) === JSON.stringify(other);
  let tokens = 0;
  const builderWith = (settingsHash: string) =>
    createBuilder({
      indexUid: 'items',
      engine: at('items'),
      engineAt: at,
      memory: {
        read: async () => world.memory,
        write: async (_uid, record) => {
          world.memory = record;
        },
      },
      builds: {
        read: async () => world.build,
        change: async (from, to) => {
          if (!same(world.build, from)) return false;
          world.build = to;
          return true;
        },
      },
      settings: indexSettings(NO_ALIASES),
      settingsHash,
      hashOf: () => 'as the engine says',
      orderEverything: async () => {
        failAt('order');
        return world.untried;
      },
      untried: async () => world.untried,
      underWay: async () => (world.claimed > 0 ? ((world.claimed -= 1), true) : false),
      clock: () => world.now,
      newToken: () => `b${(tokens += 1)}`,
    });
  return { builder: builderWith('mine'), builderWith, created, world };
};

const HOUR = 3_600_000;

// X26
describe('an index that is built beside the one in use', () => {
  it('is exchanged when it is filled, and nothing is left over', async () => {
    const { builder, created, world } = setUp();
    expect(await builder.beside()).toBeNull();
    expect(await builder.begin()).toBe(true);
    expect(await builder.beside()).not.toBeNull();
    expect(await builder.progress()).toMatchObject({ total: 3, left: 3 });
    expect(await builder.settle()).toBe(false);
    world.untried = 0;
    expect(await builder.settle()).toBe(true);
    expect([...created]).toEqual([['items', 'new-1']]);
    expect(world.memory).toMatchObject({ createdAt: 'new-1', settingsHash: 'mine', exchangedFor: 'old' });
    expect(await builder.beside()).toBeNull();
    expect(await builder.settle()).toBe(false);
  });

  it('is begun once', async () => {
    const { builder } = setUp();
    const answers = await Promise.all([builder.begin(), builder.begin(), builder.begin()]);
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('waits for batches on their way before the exchange, and lets none begin during it', async () => {
    const { builder, world } = setUp();
    await builder.begin();
    Object.assign(world, { untried: 0, claimed: 2 });
    const settling = builder.settle();
    await Promise.resolve();
    await expect(
      (async () => {
        while (world.build?.state !== 'exchanging') await Promise.resolve();
        return builder.beside();
      })(),
    ).rejects.toBeInstanceOf(ExchangeUnderWay);
    expect(await settling).toBe(true);
    expect(world.claimed).toBe(0);
  });

  it.each(['create', 'settings', 'order'])('a beginning that fails at %s leaves no build', async (step) => {
    let failing = true;
    const { builder, world, created } = setUp((at) => {
      if (failing && at === step) throw new Error('the engine went away');
    });
    await expect(builder.begin()).rejects.toThrow('went away');
    expect(world.build).toBeNull();
    failing = false;
    expect(await builder.begin()).toBe(true);
    expect([...created.keys()].filter((uid) => uid !== 'items')).toHaveLength(1);
  });

  it.each(['before the exchange', 'after the exchange', 'drop'])(
    'a process that dies %s is followed by another one, and the indexes are exchanged once',
    async (step) => {
      let dying = true;
      const { builder, world, created } = setUp((at) => {
        if (dying && at === step) throw new Error('killed');
      });
      await builder.begin();
      world.untried = 0;
      await expect(builder.settle()).rejects.toThrow('killed');
      dying = false;
      expect(await builder.settle()).toBe(false);
      world.now += HOUR;
      expect(await builder.settle()).toBe(true);
      expect([...created]).toEqual([['items', 'new-1']]);
      expect(world.build).toBeNull();
    },
  );

  it('a build of which nothing was heard while it was prepared is begun again', async () => {
    const { builder, world, created } = setUp();
    await builder.begin();
    world.build = world.build && { ...world.build, state: 'ordering' };
    expect(await builder.begin()).toBe(false);
    world.now += HOUR;
    expect(await builder.settle()).toBe(false);
    expect(world.build).toMatchObject({ state: 'filling', besideUid: 'items-b2' });
    expect([...created.keys()]).toEqual(['items', 'items-b2']);
  });

  it('a build with the settings of another version gives way', async () => {
    const { builder, builderWith, world } = setUp();
    await builder.begin();
    expect(await builderWith('of a later version').begin()).toBe(true);
    expect(world.build).toMatchObject({ settingsHash: 'of a later version', besideUid: 'items-b2' });
  });
});
