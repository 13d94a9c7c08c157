import type { JobHandler } from '../../../../shared/jobs/contract';
import { JobRefused } from '../../../../shared/jobs/contract';
import { MAX_ATTEMPTS } from '../../../../shared/jobs/retry-policy';
import { type RunParts, runJob } from './run-job';

const JOB = { id: 1, lease: 'l', kind: 'film', label: 'phim.mp4', payload: {}, attempt: 1 } as const;

const aStore = (store: Partial<jest.Mocked<RunParts['store']>> = {}) => ({
  beat: jest.fn().mockResolvedValue(true),
  complete: jest.fn().mockResolvedValue(true),
  fail: jest.fn().mockResolvedValue(undefined),
  release: jest.fn().mockResolvedValue(undefined),
  clock: Date.now,
  leaseMs: 30_000,
  ...store,
});

const begin = (
  run: JobHandler['run'],
  store = aStore(),
  { timeoutMs = 60_000, attempt = 1 } = {},
): { store: ReturnType<typeof aStore>; job: ReturnType<typeof runJob> } => {
  const log = { warn: jest.fn(), error: jest.fn() };
  const handler = { kind: 'film', vi: 'Phim', en: 'film', weight: 'decoder', timeoutMs, run } as const;
  return { store, job: runJob({ log, store, graceMs: 20 }, { ...JOB, attempt }, handler) };
};

const deaf = (): Promise<void> => new Promise(() => undefined);
const listening: JobHandler['run'] = (_payload, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('runJob', () => {
  it('F52: says that work is done, once', async () => {
    const { store, job } = begin(async () => undefined);
    await job.ended;
    expect(store.complete.mock.calls).toEqual([[{ ...JOB }]]);
    expect(store.fail).not.toHaveBeenCalled();
  });

  it('F53: an error waits for another attempt, a refusal does not', async () => {
    const failing = begin(() => Promise.reject(new Error('broken pipe')));
    await failing.job.ended;
    expect(failing.store.fail).toHaveBeenCalledWith(
      { ...JOB },
      expect.objectContaining({ code: 'JOB_FAILED' }),
      'broken pipe',
      5_000,
    );
    const refused = begin(() => Promise.reject(new JobRefused('FILE_TRUNCATED', 'Cụt.', 'Cut off.')));
    await refused.job.ended;
    const problem = { code: 'FILE_TRUNCATED', vi: 'Cụt.', en: 'Cut off.' };
    expect(refused.store.fail).toHaveBeenCalledWith({ ...JOB }, problem, null, null);
  });

  it('F53: what throws before it is a promise fails like everything else', async () => {
    const { store, job } = begin(() => {
      throw new Error('at once');
    });
    await job.ended;
    expect(store.fail).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['heeds its signal', listening],
    ['does not heed its signal', deaf],
  ])('F53: work that takes too long and %s is broken off', async (_how, run) => {
    const { store, job } = begin(run, aStore(), { timeoutMs: 10 });
    await job.ended;
    const timeout = expect.objectContaining({ code: 'JOB_TIMEOUT' });
    expect(store.fail).toHaveBeenCalledWith({ ...JOB }, timeout, expect.any(String), 5_000);
  });

  it('F53: a second time too long is the last', async () => {
    const { store, job } = begin(listening, aStore(), { timeoutMs: 10, attempt: 2 });
    await job.ended;
    expect(store.fail.mock.calls[0]?.[3]).toBeNull();
  });

  it('F53: work that never came to an end is not begun again', async () => {
    const run = jest.fn();
    const { store, job } = begin(run, aStore(), { attempt: MAX_ATTEMPTS + 1 });
    await job.ended;
    expect(run).not.toHaveBeenCalled();
    expect(store.fail.mock.calls[0]).toMatchObject([{}, { code: 'JOB_INTERRUPTED' }, null, null]);
  });

  it.each([
    ['heeds its signal', listening],
    ['does not heed its signal', deaf],
  ])('F54: at shutdown work that %s is given back', async (_how, run) => {
    const { store, job } = begin(run);
    job.abort('shutdown');
    await job.ended;
    expect(store.release.mock.calls).toEqual([[{ ...JOB }]]);
    expect(store.fail).not.toHaveBeenCalled();
  });

  it('F54: work that was finished all the same before the shutdown is done', async () => {
    let finish: () => void = () => undefined;
    const { store, job } = begin(() => new Promise<void>((resolve) => (finish = resolve)));
    await Promise.resolve();
    job.abort('shutdown');
    finish();
    await job.ended;
    expect(store.complete).toHaveBeenCalledTimes(1);
    expect(store.release).not.toHaveBeenCalled();
  });

  it('F54: whoever lost its lease breaks off and writes nothing down', async () => {
    const { store, job } = begin(
      listening,
      aStore({ beat: jest.fn().mockResolvedValue(false), leaseMs: 30 }),
    );
    await job.ended;
    expect(store.beat).toHaveBeenCalled();
    for (const settle of [store.complete, store.fail, store.release]) expect(settle).not.toHaveBeenCalled();
  });

  it('F54: a database that is away longer than the lease lasts breaks the work off', async () => {
    const away = jest.fn().mockRejectedValue(new Error('connection refused'));
    const { store, job } = begin(listening, aStore({ beat: away, leaseMs: 60 }));
    await job.ended;
    for (const settle of [store.complete, store.fail, store.release]) expect(settle).not.toHaveBeenCalled();
  });

  it('F54: what is done is said again when the database was away for a moment', async () => {
    const complete = jest.fn().mockRejectedValueOnce(new Error('connection refused')).mockResolvedValue(true);
    await begin(async () => undefined, aStore({ complete })).job.ended;
    expect(complete).toHaveBeenCalledTimes(2);
  });

  it('F52: hands on how far the work is, the latest only', async () => {
    const store = aStore({ leaseMs: 30 });
    const { job } = begin(async (_payload, { progress }) => {
      progress(1, 3);
      progress(2, 3);
      while (store.beat.mock.calls.length === 0) await new Promise(setImmediate);
    }, store);
    await job.ended;
    expect(store.beat.mock.calls[0]?.[1]).toEqual({ done: 2, total: 3 });
  });
});
