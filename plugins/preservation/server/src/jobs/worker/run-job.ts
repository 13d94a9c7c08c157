import { setTimeout as pause } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import type { JobHandler } from '../../../../shared/jobs/contract';
import { jobProblem, problemOf, refusalOf } from '../../../../shared/jobs/problem';
import { MAX_ATTEMPTS, waitAfter } from '../../../../shared/jobs/retry-policy';
import type { ClaimedJob } from '../store/job-row';
import type { JobStore, Progress } from '../store/job-store';

/** How often people see progress move, in ms; a lease that is shorter than three of these is kept alive sooner. */
const PROGRESS_MS = 1_000;
/** Time to clear up after an abort, in ms. Past it the work is given up for lost, so that it does not hold its place. */
const GRACE_MS = 10_000;
/** Node's timers count no further: 24.8 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const TROUBLE_MS = 1_000;

/** Why an attempt was broken off. */
export class JobAborted extends Error {
  constructor(readonly why: 'timeout' | 'lost' | 'shutdown') {
    super(`The work was broken off: ${why}`);
    this.name = 'JobAborted';
  }
}

export interface RunParts {
  readonly log: Pick<Core.Strapi['log'], 'warn' | 'error'>;
  readonly store: Pick<JobStore, 'beat' | 'complete' | 'fail' | 'release' | 'clock' | 'leaseMs'>;
  /** Time to clear up after an abort, in ms. */
  readonly graceMs?: number;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Ending = { readonly ok: true } | { readonly ok: false; readonly error: unknown };

/** Waits for work, and after its abort only for so long that it can clear up. */
const endOf = async (work: Promise<void>, signal: AbortSignal, graceMs: number): Promise<Ending> => {
  const ended = work.then(
    (): Ending => ({ ok: true }),
    (error: unknown): Ending => ({ ok: false, error }),
  );
  const patience = new AbortController();
  const deaf = new Promise<Ending>((resolve) => {
    const wait = (): void =>
      void pause(graceMs, undefined, { signal: patience.signal }).then(
        () => resolve({ ok: false, error: signal.reason }),
        () => undefined,
      );
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
  });
  try {
    return await Promise.race([ended, deaf]);
  } finally {
    patience.abort();
  }
};

/**
 * Begins one attempt. What it throws, how long it takes and whether it heeds its signal: there is always an end, and it is
 * written down, unless another process has taken the work over (F52, F53).
 */
export const runJob = (
  { log, store, graceMs = GRACE_MS }: RunParts,
  job: ClaimedJob,
  handler: JobHandler,
) => {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (why: JobAborted['why']): void => {
    if (!signal.aborted) controller.abort(new JobAborted(why));
  };

  /** A database that is away for a moment must not undo an hour's work: said again as long as the attempt is ours. */
  const insist = async (settle: () => Promise<unknown>): Promise<void> => {
    const until = store.clock() + store.leaseMs;
    for (;;) {
      try {
        await settle();
        return;
      } catch (error) {
        log.error(`preservation: ${job.kind} ${job.id} could not be settled: ${message(error)}`);
        if (store.clock() > until) return;
        await pause(TROUBLE_MS);
      }
    }
  };

  const fail = async (error: unknown): Promise<void> => {
    const timedOut = error instanceof JobAborted;
    const refusal = refusalOf(error);
    const wait = waitAfter(refusal ? 'refused' : timedOut ? 'timeout' : 'error', job.attempt);
    const problem = refusal ?? (timedOut ? jobProblem('JOB_TIMEOUT') : problemOf(error));
    if (wait === null)
      log.warn(`preservation: ${job.kind} ${job.id} "${job.label}" set aside: ${message(error)}`);
    await insist(() => store.fail(job, problem, refusal ? null : message(error), wait));
  };

  const attempt = async (): Promise<void> => {
    let said: Progress | null = null;
    let written: Progress | null = null;
    let aliveUntil = store.clock() + store.leaseMs;
    let beating = false;

    const beat = async (): Promise<void> => {
      if (beating) return;
      beating = true;
      const progress = said;
      const asked = store.clock();
      try {
        if (!(await store.beat(job, progress))) abort('lost');
        aliveUntil = asked + store.leaseMs;
        written = progress;
      } catch (error) {
        log.warn(`preservation: lease of ${job.kind} ${job.id}: ${message(error)}`);
        // Nobody can tell any more whose it is: another process may begin at any moment.
        if (store.clock() > aliveUntil) abort('lost');
      } finally {
        beating = false;
      }
    };
    const every = Math.min(PROGRESS_MS, store.leaseMs / 3);
    const beats = setInterval(() => {
      const due = aliveUntil - store.clock() < (store.leaseMs * 2) / 3;
      if (due || said !== written) void beat();
    }, every);
    const clock = setTimeout(() => abort('timeout'), Math.min(handler.timeoutMs, LONGEST_TIMER_MS));

    const run = async (): Promise<void> =>
      handler.run(job.payload, {
        signal,
        attempt: job.attempt,
        progress: (done, total) => {
          said = { done, total };
        },
      });
    const ending = await endOf(run(), signal, graceMs);
    clearInterval(beats);
    clearTimeout(clock);

    if (ending.ok) return insist(() => store.complete(job));
    const why = signal.aborted && signal.reason instanceof JobAborted ? signal.reason.why : null;
    if (why === 'lost') {
      log.warn(`preservation: ${job.kind} ${job.id} was taken over by another process`);
      return undefined;
    }
    if (why === 'shutdown') return insist(() => store.release(job));
    return fail(why === 'timeout' ? signal.reason : ending.error);
  };

  /** Its process ended in the middle each time: it may be what ended it. */
  const giveUp = (): Promise<void> => {
    log.warn(`preservation: ${job.kind} ${job.id} "${job.label}" set aside: never came to an end`);
    return insist(() => store.fail(job, jobProblem('JOB_INTERRUPTED'), null, null));
  };

  return {
    /** Never rejects. */
    ended: (job.attempt > MAX_ATTEMPTS ? giveUp() : attempt()).catch((error: unknown) =>
      log.error(`preservation: ${job.kind} ${job.id}: ${message(error)}`),
    ),
    abort,
  };
};

export type RunningJob = ReturnType<typeof runJob>;
