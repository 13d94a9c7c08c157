import crypto from 'node:crypto';

import type { SearchEngine } from '../../plugins/archive-search/server/src/engine/search-engine';
import { asWritten } from '../../plugins/archive-search/shared/generations';
import { PRIORITY, type OutboxRow } from '../../plugins/archive-search/server/src/outbox/outbox-row';
import { LEASE_MS } from '../../packages/background/src/claim-rows';
import { createOutboxStore } from '../../plugins/archive-search/server/src/outbox/outbox-store';
import type { BatchParts } from '../../plugins/archive-search/server/src/worker/process-batch';
import { createWorker, type Worker } from '../../plugins/archive-search/server/src/worker/worker';
import type { Archive } from './boot';
import { uidOf } from './fixtures';
import { eventually, outboxOf } from './search-tools';

/** The archive's own readers, of its own compiled code. */
type Readers = Pick<BatchParts, 'items' | 'places'>;

const UID = uidOf('photo');

/** Entries of records that nobody published: to index one is to remove it, the shortest way through a worker. */
const entries = (count: number) =>
  Array.from({ length: count }, () => ({ uid: UID, documentId: crypto.randomBytes(12).toString('hex') }));

/** An engine that notes how often each record was sent, and which were sent while they were still on their way. */
const recordingEngine = () => {
  const onTheirWay = new Set<string>();
  const overlaps: string[] = [];
  const sent = new Map<string, number>();
  const engine: Pick<SearchEngine, 'healthy' | 'upsert' | 'remove'> = {
    healthy: async () => true,
    upsert: async () => undefined,
    async remove(ids) {
      for (const id of ids) {
        if (onTheirWay.has(id)) overlaps.push(id);
        onTheirWay.add(id);
        sent.set(id, (sent.get(id) ?? 0) + 1);
      }
      // Long enough for the other worker to come by and look for work.
      await new Promise((resolve) => setTimeout(resolve, 25));
      for (const id of ids) onTheirWay.delete(id);
    },
  };
  return { engine: engine as SearchEngine, overlaps, sent };
};

/**
 * The promises of an outbox that several processes share (X1–X4), on an archive whose own worker is off.
 * Each owner has a store of its own, as each process has.
 */
export const describeOutboxStore = (archiveOf: () => Archive): void => {
  const storeAt = (clock?: () => number) => createOutboxStore(archiveOf().strapi, clock);
  const connection = () => archiveOf().strapi.db.connection;
  const put = (count: number) => {
    const made = entries(count);
    return storeAt()
      .insert(connection(), made, PRIORITY.edit)
      .then(() => made);
  };
  const documentIds = (rows: readonly OutboxRow[]) => rows.map(({ documentId }) => documentId).sort();

  const workers: Worker[] = [];
  /** A worker as another process would run it: its own owner and store, the archive's own readers. */
  const startWorker = (engine: SearchEngine): void => {
    const { strapi } = archiveOf();
    const { items, places } = strapi.plugin('archive-search').service('runtime') as Readers;
    const store = storeAt();
    const worker = createWorker({
      log: strapi.log,
      engine,
      store,
      guard: { ensure: async () => undefined, isSame: async () => true },
      batch: {
        connection: connection(),
        store,
        engine,
        items,
        places,
        projection: () => ({ aliases: [], describePicture: () => null }),
        tellGenerations: asWritten,
        clock: Date.now,
      },
    });
    workers.push(worker);
    worker.start();
  };

  beforeEach(() => connection()('archive_search_outbox').delete());
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  });

  it('X3: eight owners claim a thousand rows without one claimed twice or forgotten', async () => {
    const made = await put(1_000);
    const claims = await Promise.all(
      Array.from({ length: 8 }, async (_, number) => {
        const store = storeAt();
        const mine: OutboxRow[] = [];
        for (;;) {
          const rows = await store.claim(`owner-${number}`, 23);
          if (rows.length === 0) return mine;
          mine.push(...rows);
        }
      }),
    );
    const rows = claims.flat();
    expect(rows).toHaveLength(1_000);
    expect(documentIds(rows)).toEqual(documentIds(made as OutboxRow[]));
  });

  it('X3: a record that one owner holds is not given to another, though it changed again', async () => {
    const [entry] = await put(1);
    const first = await storeAt().claim('first', 10);
    await storeAt().insert(connection(), [entry as OutboxRow], PRIORITY.edit);
    expect(await storeAt().claim('second', 10)).toEqual([]);
    await storeAt().complete(first);
    // X4: what came meanwhile was not done with it.
    expect(documentIds(await storeAt().claim('second', 10))).toEqual(documentIds(first));
  });

  it('X3: what a killed process held goes to the next when its lease ends, and not before', async () => {
    const made = await put(5);
    const start = Date.now();
    await storeAt(() => start).claim('killed', 10);
    expect(await storeAt(() => start + LEASE_MS - 1).claim('next', 10)).toEqual([]);
    const later = storeAt(() => start + LEASE_MS + 1);
    expect(documentIds(await later.claim('next', 10))).toEqual(documentIds(made as OutboxRow[]));
  });

  it('X3: an owner who gives signs of life keeps what it holds', async () => {
    await put(5);
    const start = Date.now();
    await storeAt(() => start).claim('slow', 10);
    await storeAt(() => start + LEASE_MS - 1).extendLease('slow');
    expect(await storeAt(() => start + LEASE_MS + 1).claim('next', 10)).toEqual([]);
  });

  it('X5: given back is free at once, failed is free when its time comes, given up never', async () => {
    await put(3);
    const now = Date.now();
    const store = storeAt(() => now);
    await store.claim('a', 10);
    await store.release('a');
    // PostgreSQL hands updated rows back in any order.
    const [back, failed, dead] = (await store.claim('b', 10)).sort((one, other) => one.id - other.id);
    expect(back?.attempts).toBe(0);
    await store.fail(failed as OutboxRow, 'later', now + 1_000);
    await store.fail(dead as OutboxRow, 'never', null);
    expect(await storeAt(() => now + 999).claim('c', 10)).toEqual([]);
    expect(await storeAt(() => now + 1_000).claim('c', 10)).toEqual([{ ...failed, attempts: 1 }]);
    expect([await store.count('pending'), await store.count('dead')]).toEqual([2, 1]);
    expect(await store.lastError()).toBe('never');
  });

  it('X3: two workers on one outbox send each record once, and never one record at the same time', async () => {
    const made = await put(1_000);
    const { engine, overlaps, sent } = recordingEngine();
    startWorker(engine);
    startWorker(engine);
    await eventually(async () => (await storeAt().count('pending')) === 0);
    expect(overlaps).toEqual([]);
    expect([...sent.keys()].sort()).toEqual(made.map(({ documentId }) => `photo-${documentId}`).sort());
    expect(new Set(sent.values())).toEqual(new Set([1]));
  });

  it('X3, X4: records that change while two workers work are sent again afterwards, never at the same time', async () => {
    const made = await put(50);
    const { engine, overlaps, sent } = recordingEngine();
    startWorker(engine);
    startWorker(engine);
    for (let time = 0; time < 10; time += 1) {
      await storeAt().insert(connection(), made, PRIORITY.edit);
      workers.forEach((worker) => worker.kick());
    }
    await eventually(async () => (await storeAt().count('pending')) === 0);
    expect(overlaps).toEqual([]);
    expect(sent.size).toBe(50);
  });

  it('X1: rows of a transaction that commits can be claimed, rows of one that does not were never there', async () => {
    const [kept, undone] = [entries(3), entries(3)];
    const outbox = outboxOf(archiveOf());
    const { db } = archiveOf().strapi;
    await expect(
      db.transaction(async () => {
        await outbox.enqueue(undone);
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    await db.transaction(() => outbox.enqueue(kept));
    expect(documentIds(await storeAt().claim('a', 10))).toEqual(documentIds(kept as OutboxRow[]));
  });
};
