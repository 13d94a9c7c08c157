import type { IndexOverview } from '../../../shared/index-overview';

/**
 * What the gauge shows. `unknown`: nobody compared yet, or the engine does not answer; `working`: something waits or an
 * index is being built; `equal`; `apart`: records were given up, or the last comparison found some that nobody mended.
 */
export type Gauge = 'unknown' | 'working' | 'equal' | 'apart';

/** Is the index what the database says, as far as is known? (X27) */
export const gaugeOf = ({ engine, dead, pending, build, reconcile }: IndexOverview): Gauge => {
  if (engine !== 'ok') return 'unknown';
  if (dead > 0) return 'apart';
  if (pending > 0 || build) return 'working';
  if (!reconcile) return 'unknown';
  // What differed was ordered to be indexed anew, and nothing waits any more.
  return reconcile.unreadable > 0 ? 'apart' : 'equal';
};

/** Share of a build that is done, 0–100. */
export const builtPercent = ({ total, left }: { total: number; left: number }): number =>
  total === 0 ? 0 : Math.min(100, Math.max(0, Math.round(((total - left) / total) * 100)));
