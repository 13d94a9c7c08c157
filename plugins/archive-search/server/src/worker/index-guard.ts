import { createHash } from 'node:crypto';

import { canonicalJson } from '../../../shared/canonical-json';
import type { IndexSettings } from '../../../shared/index-settings';
import { EngineUnavailable, type SearchEngine } from '../engine/search-engine';
import type { IndexMemory } from '../outbox/index-memory';

/** Lists of the settings whose order has a meaning. */
const ORDERED_LISTS = ['searchableAttributes', 'rankingRules'];

/** A hash by which settings are compared, whoever wrote them down. */
export const hashOfSettings = (settings: unknown): string =>
  createHash('sha256').update(canonicalJson(settings, ORDERED_LISTS)).digest('hex');

interface GuardParts {
  engine: SearchEngine;
  memory: IndexMemory;
  indexUid: string;
  settings: IndexSettings;
  /** Enqueues everything; called before the index is remembered as ours, so that a crash in between repeats it. */
  rebuild: () => Promise<void>;
  /** Builds the index anew beside the one in use; called where only the settings are of another version. */
  rebuildBeside: () => Promise<unknown>;
}

/** Makes sure that the index is the one we filled, with the settings we gave it. */
export interface IndexGuard {
  /** The whole check, at start and whenever the engine comes back. Throws what the engine throws. */
  ensure(): Promise<void>;
  /** The cheap check before every batch: whether the index is still the same one. */
  isSame(): Promise<boolean>;
  /** Whether the index has been seen with settings of ours; before that, nothing can be searched, and nothing is wrong. */
  isReady(): boolean;
}

/** Rule X6: an engine that came back empty, as another index or with other settings is set up and filled again. */
export function createIndexGuard({
  engine,
  memory,
  indexUid,
  settings,
  rebuild,
  rebuildBeside,
}: GuardParts): IndexGuard {
  const settingsHash = hashOfSettings(settings);
  let knownCreation: string | null = null;
  let ready = false;

  return {
    async ensure() {
      const before = await engine.indexCreatedAt();
      const remembered = await memory.read(indexUid);
      const isKnown =
        before !== null && (remembered?.createdAt === before || remembered?.exchangedFor === before);
      // Also with the settings of the last version: readers are answered while new ones are applied.
      if (isKnown) ready = true;
      const isOurs =
        isKnown &&
        remembered?.settingsHash === settingsHash &&
        remembered.engineHash === hashOfSettings(await engine.settings());
      if (!isOurs) {
        if (before === null) await engine.createIndex();
        await engine.applySettings(settings);
        ready = true;
        const createdAt = await engine.indexCreatedAt();
        if (createdAt === null) throw new EngineUnavailable('the index vanished while it was set up');
        // Documents of the last version answer until those of this one are all there.
        await (isKnown ? rebuildBeside() : rebuild());
        await memory.write(indexUid, {
          createdAt,
          settingsHash,
          engineHash: hashOfSettings(await engine.settings()),
        });
        knownCreation = createdAt;
        return;
      }
      knownCreation = before;
    },

    isReady: () => ready,

    async isSame() {
      return knownCreation !== null && (await engine.indexCreatedAt()) === knownCreation;
    },
  };
}
