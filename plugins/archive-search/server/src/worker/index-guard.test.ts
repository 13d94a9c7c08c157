import { indexSettings } from '../../../shared/index-settings';
import { NO_ALIASES } from '../../../shared/projection/alias-table';
import type { IndexMemory } from '../outbox/index-memory';
import type { SearchEngine } from '../engine/search-engine';
import { createIndexGuard } from './index-guard';

const settings = indexSettings(NO_ALIASES);

/** An engine that only knows its index and what settings it was given. */
const engineOf = (created: string | null, applySettings: () => Promise<void>) => {
  let createdAt = created;
  return {
    indexCreatedAt: async () => createdAt,
    createIndex: async () => {
      createdAt = 'now';
    },
    applySettings,
    settings: async () => settings,
  } as unknown as SearchEngine;
};

const guardOf = (engine: SearchEngine, remembered: Awaited<ReturnType<IndexMemory['read']>>) =>
  createIndexGuard({
    engine,
    memory: { read: async () => remembered, write: async () => undefined },
    indexUid: 'items-public',
    settings,
    rebuild: async () => undefined,
    rebuildBeside: async () => undefined,
  });

// X6
describe('when searches may be asked of the index', () => {
  it('not before a new index has its settings', async () => {
    const seen: boolean[] = [];
    const guard = guardOf(
      engineOf(null, async () => void seen.push(guard.isReady())),
      null,
    );
    expect(guard.isReady()).toBe(false);
    await guard.ensure();
    expect(seen).toEqual([false]);
    expect(guard.isReady()).toBe(true);
  });

  it('while new settings are applied to an index of ours, readers go on', async () => {
    const seen: boolean[] = [];
    const guard = guardOf(
      engineOf('then', async () => void seen.push(guard.isReady())),
      { createdAt: 'then', settingsHash: 'of the last version', engineHash: 'x' },
    );
    await guard.ensure();
    expect(seen).toEqual([true]);
  });
});
