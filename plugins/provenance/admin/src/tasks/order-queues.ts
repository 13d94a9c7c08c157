import type { Queue } from '../api/page-contracts';

/** What is late first, then what has waited longest; empty queues last. The server's own order decides between equals. */
export const inOrderOfUrgency = (queues: readonly Queue[]): Queue[] =>
  [...queues].sort(
    (one, other) =>
      Number(other.late > 0) - Number(one.late > 0) ||
      Number(other.count > 0) - Number(one.count > 0) ||
      (one.oldest ?? '').localeCompare(other.oldest ?? ''),
  );

/** The queue named in the address, or the most urgent one. `null` for an account without queues. */
export const queueToOpen = (queues: readonly Queue[], named: string | null): Queue | null =>
  queues.find(({ key }) => key === named) ?? inOrderOfUrgency(queues)[0] ?? null;

const DAY = 24 * 60 * 60 * 1000;

/** Whole days since a moment, never negative; `null` for what is no moment. */
export const daysSince = (iso: string | null, now: number): number | null => {
  const then = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(then) ? null : Math.max(0, Math.floor((now - then) / DAY));
};
