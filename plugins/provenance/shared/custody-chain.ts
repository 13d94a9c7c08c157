import type { CustodySegment } from './contracts';
import { daysBetween } from './days';
import type { Span } from './related-facts';
import type { RuleSettings } from './rule-settings';
import { isBefore } from './span';
import { valueOf, type Threshold } from './threshold';

/** Handing over may take a while: so many days between two holders are no gap yet. */
export const CUSTODY_GAP_DAYS: Threshold = {
  key: 'custodyGap',
  vi: 'Khoảng trống giữa hai người giữ được tính là đứt đoạn khi dài hơn',
  en: 'The time between two holders counts as a gap when longer than',
  default: 366,
  min: 1,
  max: 3660,
  unit: 'days',
};

/** The last day before and the first day after a stretch for which nobody is named. */
export interface CustodyGap {
  /** Index of the segment before the gap. */
  readonly after: number;
  readonly from: string;
  readonly to: string;
}

/** The gap between two spans, when every possible day of the first lies well before the second; else `null`. */
export const gapBetween = (
  before: Span | null,
  next: Span | null,
  settings: RuleSettings,
): Omit<CustodyGap, 'after'> | null => {
  const from = before?.to ?? null;
  const to = next?.from ?? null;
  if (from === null || to === null) return null;
  const days = daysBetween(from, to);
  return days !== null && days > valueOf(settings, CUSTODY_GAP_DAYS) ? { from, to } : null;
};

/**
 * Where the chain is broken for certain. Open ends and vague dates break nothing; an explicit unknown segment fills
 * its stretch like any other.
 */
export const gapsOf = (custody: readonly CustodySegment[], settings: RuleSettings): CustodyGap[] =>
  custody.slice(1).flatMap((next, after) => {
    const gap = gapBetween(custody[after]?.span ?? null, next.span, settings);
    return gap ? [{ after, ...gap }] : [];
  });

/** Indexes of the segments that end for certain before the one named ahead of them began. */
export const outOfOrder = (custody: readonly CustodySegment[]): number[] =>
  custody.flatMap((segment, index) =>
    index > 0 && isBefore(segment.span, custody[index - 1]?.span ?? null) ? [index] : [],
  );
