import crypto from 'node:crypto';

import { type JobHandler, type JobOrder, JobRefused } from '../../plugins/preservation/shared/jobs/contract';
import { createJobs, type JobQueue } from '../../plugins/preservation/server/src/jobs/jobs';
import { createJobReader } from '../../plugins/preservation/server/src/jobs/store/job-reader';
import { createJobStore, type JobStore } from '../../plugins/preservation/server/src/jobs/store/job-store';
import { createWorker, type Worker } from '../../plugins/preservation/server/src/jobs/worker/worker';
import { createDecoderPlaces } from '../../plugins/preservation/server/src/semaphore';
import { MAX_ATTEMPTS } from '../../plugins/preservation/shared/jobs/retry-policy';
import type { JobState } from '../../plugins/preservation/shared/jobs/views';
import type { Archive } from './boot';
import { eventually } from './search-tools';

const LEASE_MS = 30_000;

const anOrder = (order: Partial<JobOrder> = {}): JobOrder => ({
  kind: 'metadata',
  key: crypto.randomBytes(8).toString('hex'),
  payload: {},
  label: 'ảnh.jpg',
  ...order,
});

const aHandler = (run: JobHandler['run'], handler: Partial<JobHandler> = {}): JobHandler => ({
  kind: 'metadata',
  vi: 'Đọc thông tin',
  en: 'metadata',
  timeoutMs: 60_000,
  weight: 'light',
  run,
  ...handler,
});

/** Ends when its signal tells it to, as a program does that is killed. */
const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );

/**
 * The promises of the queue (F50–F56), on an archive whose own worker is off. Each worker here has a store, a lease and
 * places of its own, as each process has.
 */
export const describeJobs = (archiveOf: () => Archive): void => {
  const jobs = (): JobQueue => archiveOf().strapi.plugin('preservation').service('jobs');
  const storeAt = (clock?: () => number, leaseMs = LEASE_MS): JobStore =>
    createJobStore(archiveOf().strapi, { clock, leaseMs });
  const rows = () => storeAt().table().orderBy('id');
  const count = async (state: string): Promise<number> =>
    (await rows()).filter((row) => row.state === state).length;
  const overview = () => createJobReader(storeAt(), new Map()).overview();

  const workers: Worker[] = [];
  const quiet = { warn: jest.fn(), error: jest.fn() };
  const startWorker = (handlers: readonly JobHandler[], { store = storeAt(), places = 3 } = {}): Worker => {
    const worker = createWorker({
      log: quiet,
      store,
      handlers: new Map(handlers.map((handler) => [handler.kind, handler])),
      places: createDecoderPlaces(places),
    });
    workers.push(worker);
    worker.start();
    return worker;
  };

  beforeEach(() => storeAt().table().delete());
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  });

  describe('ordering', () => {
    it('F50: an order stands or falls with the transaction of its change', async () => {
      const { db } = archiveOf().strapi;
      const [kept, undone] = [anOrder(), anOrder()];
      await expect(
        db.transaction(async () => {
          await jobs().enqueue([undone]);
          throw new Error('undo');
        }),
      ).rejects.toThrow('undo');
      await db.transaction(() => jobs().enqueue([kept]));
      expect((await rows()).map(({ job_key }) => job_key)).toEqual([kept.key]);
    });

    it('F51: a key stands once among what is not done; done, it can be ordered again', async () => {
      const order = anOrder();
      await jobs().enqueue([order, order]);
      await Promise.all([jobs().enqueue([order]), jobs().enqueue([{ ...order, label: 'khác' }])]);
      await jobs().enqueue([{ ...order, kind: 'fixity' }]);
      expect((await rows()).map(({ kind, label }) => [kind, label]).sort()).toEqual([
        ['fixity', 'ảnh.jpg'],
        ['metadata', 'ảnh.jpg'],
      ]);
      const job = await storeAt().claim(['metadata']);
      await jobs().enqueue([order]);
      expect(await count('pending')).toBe(2);
      expect(job && (await storeAt().complete(job))).toBe(true);
      await jobs().enqueue([order]);
      expect(await count('pending')).toBe(2);
    });

    it('F51: what was set aside is not ordered again by the way', async () => {
      const order = anOrder();
      await jobs().enqueue([order]);
      startWorker([aHandler(() => Promise.reject(new JobRefused('FILE_TRUNCATED', 'Cụt.', 'Cut.')))]);
      await eventually(async () => (await count('failed')) === 1);
      await jobs().enqueue([order]);
      expect(await rows()).toMatchObject([{ state: 'failed', attempts: 1 }]);
    });

    it.each([
      [{ kind: 'unknown' as JobOrder['kind'] }, /no kind of work/],
      [{ key: '' }, /key/],
      [{ key: 'x'.repeat(201) }, /key/],
    ])('F50: an order that could never be done is refused: %j', async (wrong, told) => {
      await expect(jobs().enqueue([anOrder(), anOrder(wrong)])).rejects.toThrow(told);
      expect(await rows()).toEqual([]);
    });
  });

  describe('working', () => {
    it('F52: two workers do a hundred orders, each once, the urgent ones first', async () => {
      const orders = Array.from({ length: 100 }, (_, number) =>
        anOrder({ payload: { number }, priority: number < 50 ? 200 : 1 }),
      );
      await jobs().enqueue(orders);
      const done: number[] = [];
      const handler = aHandler(async ({ number }) => {
        await new Promise(setImmediate);
        done.push(Number(number));
      });
      startWorker([handler]);
      startWorker([handler]);
      await eventually(async () => (await count('done')) === 100);
      expect([...done].sort((one, other) => one - other)).toEqual(orders.map((_, number) => number));
      // Four at once: which of two neighbours ends first is not said.
      expect(done.slice(0, 46).every((number) => number >= 50)).toBe(true);
    });

    it('F52: never more decoders than places, light work beside them', async () => {
      await jobs().enqueue([
        ...Array.from({ length: 12 }, () => anOrder({ kind: 'ocr' })),
        ...Array.from({ length: 4 }, () => anOrder()),
      ]);
      let decoding = 0;
      let most = 0;
      let lightDone: () => void = () => undefined;
      const afterLight = new Promise<void>((resolve) => (lightDone = resolve));
      const decode = aHandler(
        async () => {
          most = Math.max(most, ++decoding);
          // The places are taken until light work was done beside them.
          await afterLight;
          await new Promise((resolve) => setTimeout(resolve, 5));
          decoding -= 1;
        },
        { kind: 'ocr', weight: 'decoder' },
      );
      const light = aHandler(async () => {
        // Once for all: later there may be less than two left to decode.
        await eventually(async () => most === 2);
        lightDone();
      });
      startWorker([decode, light], { places: 3 });
      await eventually(async () => (await count('done')) === 16);
      // One of three places is the door's.
      expect(most).toBe(2);
    });

    it('F52: a worker leaves alone what it has no handler for', async () => {
      await jobs().enqueue([anOrder({ kind: 'film' }), anOrder()]);
      startWorker([aHandler(async () => undefined)]);
      await eventually(async () => (await count('done')) === 1);
      expect(await rows()).toMatchObject([
        { kind: 'film', state: 'pending', attempts: 0 },
        { state: 'done' },
      ]);
    });

    it('F52: progress is seen while the work runs', async () => {
      await jobs().enqueue([anOrder()]);
      let finish: () => void = () => undefined;
      startWorker(
        [
          aHandler(async (_payload, { progress }) => {
            progress(3, 12);
            await new Promise<void>((resolve) => (finish = resolve));
          }),
        ],
        { store: storeAt(undefined, 3_000) },
      );
      await eventually(async () => (await overview()).running[0]?.progress?.done === 3);
      expect(await overview()).toMatchObject({
        status: { waiting: 0, running: 1, failed: 0, done: 0, oldestWaitingSeconds: null },
        running: [{ label: 'ảnh.jpg', vi: 'Đọc thông tin ghi trong tệp', progress: { done: 3, total: 12 } }],
      });
      finish();
      await eventually(async () => (await overview()).status.done === 1);
      expect((await overview()).done).toMatchObject([{ state: 'done', progress: null }]);
    });

    it('drain works off what is due where no worker runs, and says so when it takes too long', async () => {
      // A queue of its own: in the archive's every kind has its room already.
      const queue = createJobs({ strapi: archiveOf().strapi });
      const done: unknown[] = [];
      await queue.drain(5_000);
      queue.handle(
        aHandler(async ({ wait }, { signal }) => {
          if (wait) await untilAborted(signal);
          else done.push('done');
        }),
      );
      await queue.enqueue([anOrder()]);
      await queue.drain(20_000);
      expect(done).toEqual(['done']);
      await queue.enqueue([anOrder({ payload: { wait: true } })]);
      await expect(queue.drain(300)).rejects.toThrow('not done after 300 ms');
      // F54: stopped again, it gave back what it had begun.
      expect((await rows()).at(-1)).toMatchObject({ state: 'pending', attempts: 0, lease_owner: null });
      await expect(archiveOf().strapi.db.transaction(() => queue.drain(10))).rejects.toThrow('transaction');
    });

    it('wakes its worker when the orders are committed, and not for those that are undone', async () => {
      const queue = createJobs({ strapi: archiveOf().strapi });
      const done: unknown[] = [];
      queue.handle(aHandler(async ({ name }) => void done.push(name)));
      expect(() => queue.handle(aHandler(async () => undefined))).toThrow('two rooms');
      queue.start();
      try {
        await archiveOf().strapi.db.transaction(async () => {
          await queue.enqueue([anOrder({ payload: { name: 'first' } })]);
          await queue.enqueue([anOrder({ payload: { name: 'second' } })]);
          expect(done).toEqual([]);
        });
        await eventually(async () => done.length === 2);
        expect(done.sort()).toEqual(['first', 'second']);
      } finally {
        await queue.stop();
      }
    });
  });

  describe('failing', () => {
    it('F53: poisoned work blocks nothing and is set aside with its reason after its attempts', async () => {
      let skew = 0;
      const clock = (): number => Date.now() + skew;
      await jobs().enqueue([
        anOrder({ payload: { poison: true }, priority: 1, label: 'hỏng.mp4' }),
        ...Array.from({ length: 20 }, () => anOrder()),
      ]);
      let attempts = 0;
      const handler = aHandler(async ({ poison }) => {
        if (!poison) return;
        attempts += 1;
        throw Object.assign(new Error('write failed'), { code: 'ENOSPC' });
      });
      const worker = startWorker([handler], { store: storeAt(clock) });
      await eventually(async () => (await count('done')) === 20);
      expect(attempts).toBe(1);
      for (let again = 2; again <= MAX_ATTEMPTS; again += 1) {
        skew += 600_000;
        worker.wake();
        await eventually(async () => attempts === again);
      }
      await eventually(async () => (await count('failed')) === 1);
      expect((await overview()).failed).toMatchObject([
        { label: 'hỏng.mp4', attempts: 5, problem: { code: 'JOB_DISK_FULL' }, detail: 'write failed' },
      ]);
    });

    it('F53: refused work is set aside at once, with its own sentence', async () => {
      await jobs().enqueue([anOrder()]);
      startWorker([
        aHandler(() =>
          Promise.reject(new JobRefused('FILE_TRUNCATED', 'Tệp bị cụt.', 'The file is cut off.')),
        ),
      ]);
      await eventually(async () => (await count('failed')) === 1);
      const problem = { code: 'FILE_TRUNCATED', vi: 'Tệp bị cụt.', en: 'The file is cut off.' };
      expect(await overview()).toMatchObject({
        failed: [{ attempts: 1, problem, detail: null }],
        failedKinds: [{ kind: 'metadata', count: 1 }],
      });
    });

    it('F53: work that takes too long is broken off', async () => {
      await jobs().enqueue([anOrder()]);
      const seen: unknown[] = [];
      startWorker([
        aHandler(
          async (_payload, { signal }) => {
            await untilAborted(signal).catch((reason: unknown) => seen.push(reason));
            throw new Error('killed');
          },
          { timeoutMs: 30 },
        ),
      ]);
      await eventually(async () => (await rows())[0]?.problem_code === 'JOB_TIMEOUT');
      expect(seen).toMatchObject([{ name: 'JobAborted', why: 'timeout' }]);
      expect((await overview()).waiting).toMatchObject([{ attempts: 1, problem: { code: 'JOB_TIMEOUT' } }]);
    });

    it('F53: work whose process ended each time is set aside without another attempt', async () => {
      await jobs().enqueue([anOrder()]);
      let now = Date.now();
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        expect(await storeAt(() => now).claim(['metadata'])).toMatchObject({ attempt });
        now += LEASE_MS + 1;
      }
      let begun = 0;
      startWorker([aHandler(async () => void (begun += 1))], { store: storeAt(() => now) });
      await eventually(async () => (await count('failed')) === 1);
      expect(begun).toBe(0);
      expect((await overview()).failed).toMatchObject([{ problem: { code: 'JOB_INTERRUPTED' } }]);
    });

    it('F56: failed work is tried again when a person asks, one or all of a kind', async () => {
      await jobs().enqueue([anOrder(), anOrder(), anOrder(), anOrder({ kind: 'ocr' })]);
      let broken = true;
      const run = async (): Promise<void> => {
        if (broken) throw new JobRefused('FILE_UNREADABLE', 'Hỏng.', 'Damaged.');
      };
      const worker = startWorker([aHandler(run), aHandler(run, { kind: 'ocr', weight: 'decoder' })]);
      await eventually(async () => (await count('failed')) === 4);
      broken = false;
      const [first] = (await overview()).failed.filter(({ kind }) => kind === 'metadata');
      expect(await jobs().retry({ id: Number(first?.id) })).toBe(1);
      worker.wake();
      await eventually(async () => (await count('done')) === 1);
      expect(await jobs().retry({ kind: 'metadata' })).toBe(2);
      worker.wake();
      await eventually(async () => (await count('done')) === 3);
      expect(await rows()).toMatchObject([
        ...Array.from({ length: 3 }, () => ({ state: 'done', attempts: 1, problem_code: null })),
        { kind: 'ocr', state: 'failed' },
      ]);
      expect(await jobs().retry({ id: Number(first?.id) })).toBe(0);
    });
  });

  describe('leases', () => {
    it('F54: what a killed process held goes to the next when its lease ends, and not before', async () => {
      await jobs().enqueue([anOrder()]);
      const start = Date.now();
      await storeAt(() => start).claim(['metadata']);
      expect(await storeAt(() => start + LEASE_MS - 1).claim(['metadata'])).toBeNull();
      expect(await storeAt(() => start + LEASE_MS + 1).claim(['metadata'])).toMatchObject({ attempt: 2 });
    });

    it('F54: an attempt that was taken over settles nothing any more', async () => {
      await jobs().enqueue([anOrder()]);
      const start = Date.now();
      const lost = await storeAt(() => start).claim(['metadata']);
      const later = storeAt(() => start + LEASE_MS + 1);
      const taken = await later.claim(['metadata']);
      if (!lost || !taken) throw new Error('nothing to take');
      expect(await later.beat(lost, { done: 1, total: 1 })).toBe(false);
      expect(await later.complete(lost)).toBe(false);
      await later.fail(lost, { code: 'X', vi: 'x', en: 'x' }, null, null);
      await later.release(lost);
      expect(await rows()).toMatchObject([{ state: 'pending', lease_owner: taken.lease, attempts: 2 }]);
    });

    it('F54: running work that was taken over is told, and writes nothing down', async () => {
      await jobs().enqueue([anOrder()]);
      let why: unknown;
      startWorker(
        [
          aHandler(async (_payload, { signal }) => {
            await untilAborted(signal).catch((reason: unknown) => (why = reason));
          }),
        ],
        { store: storeAt(undefined, 3_000) },
      );
      await eventually(async () => (await rows())[0]?.attempts === 1);
      await storeAt()
        .table()
        .update({ lease_owner: 'another', lease_until: Date.now() + 60_000 });
      await eventually(async () => why !== undefined);
      expect(why).toMatchObject({ why: 'lost' });
      await Promise.all(workers.splice(0).map((worker) => worker.stop()));
      expect(await rows()).toMatchObject([{ state: 'pending', lease_owner: 'another' }]);
    });

    it('F54: work that takes longer than its lease keeps it by signs of life', async () => {
      await jobs().enqueue([anOrder()]);
      let finish: () => void = () => undefined;
      let begun = 0;
      const handler = aHandler(async () => {
        begun += 1;
        await new Promise<void>((resolve) => (finish = resolve));
      });
      const store = storeAt(undefined, 3_000);
      startWorker([handler], { store });
      await eventually(async () => begun === 1);
      const first = Number((await rows())[0]?.lease_until);
      startWorker([handler], { store });
      await eventually(async () => Number((await rows())[0]?.lease_until) > first + 3_000);
      expect(begun).toBe(1);
      finish();
      await eventually(async () => (await count('done')) === 1);
    });

    it('F54: a worker that stops takes nothing more, breaks off and gives back at once', async () => {
      await jobs().enqueue([anOrder(), anOrder(), anOrder()]);
      let begun = 0;
      const worker = startWorker([
        aHandler(async (_payload, { signal }) => {
          begun += 1;
          await untilAborted(signal);
        }),
      ]);
      await eventually(async () => begun === 2);
      await worker.stop();
      const free = { state: 'pending', attempts: 0, lease_owner: null, started_at: null };
      expect(await rows()).toMatchObject([free, free, free]);
    });
  });

  it('F59: tells how long work that may begin has waited, not work that must wait', async () => {
    await jobs().enqueue([anOrder(), anOrder()]);
    const now = Date.now();
    const [first, second] = await rows();
    const put = (id: unknown, row: object) =>
      storeAt()
        .table()
        .where({ id: Number(id) })
        .update(row);
    await put(first?.id, { enqueued_at: now - 90_000, run_at: now - 90_000 });
    await put(second?.id, { enqueued_at: now - 900_000, run_at: now + 60_000 });
    const status = () =>
      createJobReader(
        storeAt(() => now),
        new Map(),
      ).status();
    expect(await status()).toEqual({ waiting: 2, running: 0, failed: 0, oldestWaitingSeconds: 90 });
    await put(first?.id, { run_at: now + 1 });
    expect(await status()).toMatchObject({ waiting: 2, oldestWaitingSeconds: null });
  });

  it('F55: what was done is forgotten after a while, what failed is not', async () => {
    await jobs().enqueue([anOrder(), anOrder({ payload: { poison: true } })]);
    startWorker([
      aHandler(async ({ poison }) => {
        if (poison) throw new JobRefused('X', 'x', 'x');
      }),
    ]);
    await eventually(async () => (await count('pending')) === 0);
    const store = storeAt();
    await store.sweep(Date.now() - 60_000);
    expect(await rows()).toHaveLength(2);
    await store.sweep(Date.now() + 1);
    expect(await rows()).toMatchObject([{ state: 'failed' satisfies JobState }]);
  });

  it('prepares its table and index at every boot without complaint', async () => {
    await jobs().prepare();
    await jobs().prepare();
    expect(await archiveOf().strapi.db.connection.schema.hasTable('preservation_jobs')).toBe(true);
  });
};
