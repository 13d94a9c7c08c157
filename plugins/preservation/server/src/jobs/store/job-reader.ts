import type { Knex } from 'knex';

import { type JobHandler, JOB_KINDS, type JobKind } from '../../../../shared/jobs/contract';
import { MAX_ATTEMPTS } from '../../../../shared/jobs/retry-policy';
import {
  type FailedKind,
  type JobsOverview,
  type JobsStatus,
  type JobState,
  type JobView,
  KIND_WORDS,
} from '../../../../shared/jobs/views';
import type { JobRow } from './job-row';
import type { JobStore } from './job-store';

const LIST = { running: 20, waiting: 20, failed: 50, dismissed: 20, done: 20 } as const;

type Query = Knex.QueryBuilder<JobRow, JobRow[]>;

const isKind = (kind: string): kind is JobKind => (JOB_KINDS as readonly string[]).includes(kind);
const iso = (instant: number | string | null): string | null =>
  instant === null ? null : new Date(Number(instant)).toISOString();

/** What people see of the queue (F57). */
export const createJobReader = (
  { table, clock }: Pick<JobStore, 'table' | 'clock'>,
  handlers: ReadonlyMap<string, Pick<JobHandler, 'vi' | 'en'>>,
) => {
  const wordsOf = (kind: string): { vi: string; en: string } => {
    const words = handlers.get(kind) ?? (isKind(kind) ? KIND_WORDS[kind] : { vi: kind, en: kind });
    return { vi: words.vi, en: words.en };
  };

  const viewOf = (row: JobRow, state: JobState): JobView => ({
    id: Number(row.id),
    kind: row.kind,
    ...wordsOf(row.kind),
    label: row.label,
    state,
    attempts: row.attempts,
    maxAttempts: MAX_ATTEMPTS,
    progress:
      row.progress_done === null || row.progress_total === null
        ? null
        : { done: row.progress_done, total: row.progress_total },
    enqueuedAt: iso(row.enqueued_at) ?? '',
    startedAt: iso(row.started_at),
    finishedAt: iso(row.finished_at),
    runAt: iso(row.run_at) ?? '',
    problem: row.problem_code
      ? { code: row.problem_code, vi: row.problem_vi ?? '', en: row.problem_en ?? '' }
      : null,
    detail: row.detail,
    dismissed:
      row.dismissed_at === null ? null : { at: iso(row.dismissed_at) ?? '', name: row.dismissed_name ?? '' },
  });

  /** Whether pending work runs, tells its lease. */
  const inState: Record<JobState, (query: Query, now: number) => Query> = {
    running: (query, now) => query.where('state', 'pending').andWhere('lease_until', '>=', now),
    waiting: (query, now) =>
      query
        .where('state', 'pending')
        .andWhere((free) => free.whereNull('lease_until').orWhere('lease_until', '<', now)),
    failed: (query) => query.where('state', 'failed'),
    dismissed: (query) => query.where('state', 'dismissed'),
    done: (query) => query.where('state', 'done'),
  };
  const rowsIn = (state: JobState, now: number): Query => inState[state](table() as Query, now);
  const countOf = async (query: Query): Promise<number> => {
    const [row] = await query.count({ total: '*' });
    return Number((row as { total?: unknown } | undefined)?.total ?? 0);
  };

  const status = async (): Promise<JobsStatus> => {
    const now = clock();
    const [pending, running, failed, [oldest]] = await Promise.all([
      countOf((table() as Query).where('state', 'pending')),
      countOf(rowsIn('running', now)),
      countOf(rowsIn('failed', now)),
      rowsIn('waiting', now).andWhere('run_at', '<=', now).orderBy('run_at').limit(1),
    ]);
    return {
      // Not counted by its lease: that would read every row that waits.
      waiting: Math.max(0, pending - running),
      running,
      failed,
      oldestWaitingSeconds: oldest ? Math.max(0, Math.round((now - Number(oldest.run_at)) / 1_000)) : null,
    };
  };

  /** Where a row stands: whether pending work runs, tells its lease. */
  const stateOf = ({ state, lease_until }: JobRow): JobState => {
    if (state !== 'pending') return state;
    return lease_until !== null && Number(lease_until) >= clock() ? 'running' : 'waiting';
  };

  return {
    status,

    /** How the newest work of some keys stands, for the page of what it is done for. */
    async ofKeys(kinds: readonly JobKind[], keys: readonly string[]): Promise<Map<string, JobView>> {
      const rows: JobRow[] = await (table() as Query)
        .whereIn('kind', [...kinds])
        .whereIn('job_key', [...keys])
        .orderBy('id');
      // To whoever waits for the result, work that was let be is work that failed.
      return new Map(
        rows.map((row) => {
          const state = stateOf(row);
          return [row.job_key, viewOf(row, state === 'dismissed' ? 'failed' : state)];
        }),
      );
    },

    async overview(): Promise<JobsOverview> {
      const now = clock();
      const list = async (state: JobState, by: (query: Query) => Query): Promise<JobView[]> =>
        (await by(rowsIn(state, now)).limit(LIST[state])).map((row) => viewOf(row, state));
      const [running, waiting, failed, dismissed, done, counts, doneCount, dismissedCount, kinds] =
        await Promise.all([
          list('running', (query) => query.orderBy('started_at')),
          list('waiting', (query) => query.orderBy([{ column: 'priority' }, { column: 'id' }])),
          list('failed', (query) => query.orderBy('finished_at', 'desc')),
          list('dismissed', (query) => query.orderBy('dismissed_at', 'desc')),
          list('done', (query) => query.orderBy('finished_at', 'desc')),
          status(),
          countOf(rowsIn('done', now)),
          countOf(rowsIn('dismissed', now)),
          rowsIn('failed', now).select('kind').count({ total: '*' }).groupBy('kind').orderBy('kind'),
        ]);
      return {
        at: new Date(now).toISOString(),
        status: { ...counts, done: doneCount, dismissed: dismissedCount },
        running,
        waiting,
        failed,
        dismissed,
        failedKinds: (kinds as unknown as { kind: string; total: number | string }[]).map(
          ({ kind, total }): FailedKind => ({ kind, ...wordsOf(kind), count: Number(total) }),
        ),
        done,
      };
    },

    /** How one piece of work stands; `null` where there is none of that number. */
    async find(id: number): Promise<JobView | null> {
      const row = (await table().where({ id }).first()) as JobRow | undefined;
      return row ? viewOf(row, stateOf(row)) : null;
    },
  };
};

export type JobReader = ReturnType<typeof createJobReader>;
