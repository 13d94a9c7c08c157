import { setTimeout as pause } from 'node:timers/promises';

import type { IndexSettings } from '../../../shared/index-settings';
import { EngineUnavailable, type SearchEngine } from '../engine/search-engine';
import type { IndexMemory } from '../outbox/index-memory';
import type { Build, BuildMemory } from './build-memory';

/** Whoever is still preparing or ordering after this time is thought dead. */
const PATIENCE_MS = 10 * 60_000;
/** Whoever exchanges two indexes gives a sign of life; nothing can be written without one for this long. */
const EXCHANGE_PATIENCE_MS = 60_000;
const SIGN_OF_LIFE_MS = 10_000;
/** Between looks whether batches are still on their way. */
const LOOK_AGAIN_MS = 20;

/** Two indexes are being exchanged: a batch that began now could write both of its copies into the one that goes. */
export class ExchangeUnderWay extends Error {
  override name = 'ExchangeUnderWay';
}

export interface Progress {
  readonly total: number;
  readonly left: number;
  readonly startedAt: number;
}

/** Builds the index anew beside the one in use and exchanges the two (X26). */
export interface Builder {
  /**
   * The index beside, if one is being built: what changes meanwhile is written to both. Asked after rows were claimed,
   * since an exchange waits for the claimed ones. @throws ExchangeUnderWay: the rows are to be given back
   */
  beside(): Promise<SearchEngine | null>;
  /** Sets up an index beside and orders everything for it. @returns false where a build is already going on */
  begin(): Promise<boolean>;
  /** Exchanges the two once the index beside is filled. Cheap where nothing is to be done. @returns whether it did */
  settle(): Promise<boolean>;
  progress(): Promise<Progress | null>;
}

interface BuilderParts {
  indexUid: string;
  engine: SearchEngine;
  engineAt: (indexUid: string) => SearchEngine;
  memory: IndexMemory;
  builds: BuildMemory;
  settings: IndexSettings;
  settingsHash: string;
  hashOf: (settings: unknown) => string;
  /** Orders everything that is published. @returns how many items */
  orderEverything: () => Promise<number>;
  /** Ordered items that nobody has tried yet. */
  untried: () => Promise<number>;
  /** Whether some rows are claimed: batches that may be writing. */
  underWay: () => Promise<boolean>;
  clock: () => number;
  newToken: () => string;
}

export const createBuilder = (parts: BuilderParts): Builder => {
  const { indexUid, engine, engineAt, memory, builds, settings, settingsHash, hashOf, clock } = parts;
  const patienceFor = ({ state }: Build) => (state === 'exchanging' ? EXCHANGE_PATIENCE_MS : PATIENCE_MS);
  const isStuck = (build: Build) => build.state !== 'filling' && clock() - build.since > patienceFor(build);
  const next = (build: Build, over: Partial<Build>): Build => ({ ...build, since: clock(), ...over });

  /** Exchanges the two indexes where that is not done yet, and takes the old one away. */
  const exchangeAndDrop = async ({ besideUid, createdAt, settingsHash: builtWith }: Build): Promise<void> => {
    if (createdAt === null) throw new EngineUnavailable('the index beside was never set up');
    const beside = engineAt(besideUid);
    const inUse = await engine.indexCreatedAt();
    if (inUse !== createdAt) {
      const engineHash = hashOf(await beside.settings());
      // Before the exchange, so that no process takes the new index for somebody else's.
      await memory.write(indexUid, {
        createdAt,
        settingsHash: builtWith,
        engineHash,
        ...(inUse === null ? {} : { exchangedFor: inUse }),
      });
      await engine.swapWith(besideUid);
    }
    await beside.drop();
  };

  /** Everything after the exchange is decided; may be repeated after a crash at any point of it. */
  const exchange = async (decided: Build): Promise<void> => {
    let build = decided;
    let beating: Promise<unknown> = Promise.resolve();
    const beat = setInterval(() => {
      beating = beating
        .then(async () => {
          const later = next(build, {});
          if (await builds.change(build, later)) build = later;
        })
        // A sign of life that the database did not take is made good by the next one.
        .catch(() => undefined);
    }, SIGN_OF_LIFE_MS);
    try {
      // Batches that were claimed before may still write; those claimed from now on are given back.
      while (await parts.underWay()) await pause(LOOK_AGAIN_MS);
      await exchangeAndDrop(build);
    } finally {
      clearInterval(beat);
      await beating;
    }
    await builds.change(build, null);
  };

  /** What a process left behind that died, or that was still writing to an index that another one had taken away. */
  const removeLeftovers = async (): Promise<void> => {
    const build = await builds.read();
    for (const uid of await engine.namesakes()) if (uid !== build?.besideUid) await engineAt(uid).drop();
  };

  const builder: Builder = {
    async beside() {
      const build = await builds.read();
      if (build?.state === 'exchanging') throw new ExchangeUnderWay();
      // While it is prepared nothing is written to it: all that changes meanwhile is ordered afterwards.
      return build && build.state !== 'preparing' ? engineAt(build.besideUid) : null;
    },

    async begin() {
      const before = await builds.read();
      // A build with the settings of another version is of no use to this one.
      const isUseful = before?.state === 'exchanging' || before?.settingsHash === settingsHash;
      if (before && isUseful && !isStuck(before)) return false;
      const now = clock();
      const prepared: Build = {
        besideUid: `${indexUid}-${parts.newToken()}`,
        state: 'preparing',
        since: now,
        startedAt: now,
        settingsHash,
        createdAt: null,
        total: 0,
      };
      if (!(await builds.change(before, prepared))) return false;
      try {
        await removeLeftovers();
        const beside = engineAt(prepared.besideUid);
        await beside.createIndex();
        await beside.applySettings(settings);
        const ordering = next(prepared, { state: 'ordering', createdAt: await beside.indexCreatedAt() });
        await builds.change(prepared, ordering);
        const total = await parts.orderEverything();
        await builds.change(ordering, next(ordering, { state: 'filling', total }));
        return true;
      } catch (error) {
        const left = await builds.read();
        if (left?.besideUid === prepared.besideUid) await builds.change(left, null);
        throw error;
      }
    },

    async settle() {
      const build = await builds.read();
      if (!build) return false;
      if (build.state === 'preparing' || build.state === 'ordering') {
        if (isStuck(build)) await builder.begin();
        return false;
      }
      // An exchange that was ordered by somebody who died may still be done by the engine: a second one would undo it.
      const isDue =
        build.state === 'filling'
          ? (await parts.untried()) === 0
          : isStuck(build) && !(await engine.isSwapping());
      if (!isDue) return false;
      const exchanging = next(build, { state: 'exchanging' });
      if (!(await builds.change(build, exchanging))) return false;
      await exchange(exchanging);
      await removeLeftovers();
      return true;
    },

    async progress() {
      const build = await builds.read();
      if (!build) return null;
      const left = await parts.untried();
      return { total: Math.max(build.total, left), left, startedAt: build.startedAt };
    },
  };
  return builder;
};
