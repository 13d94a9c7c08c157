import type { CustodySegment } from './contracts';
import { daysBetween } from './days';

/** Handing over may take a while: this many days between two holders are no gap. */
const HANDING_OVER_DAYS = 366;

/** Between which two segments (`after`, and the next) nobody is named, and the days at both sides. */
export interface CustodyGap {
  readonly after: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Where the chain is broken for certain: the last day one segment can have ended lies well before the first day the
 * next can have begun. Open ends and vague dates break nothing; an explicit unknown segment fills its stretch.
 */
export const gapsOf = (custody: readonly CustodySegment[]): CustodyGap[] =>
  custody.slice(1).flatMap((next, after) => {
    const from = custody[after]?.span?.to ?? null;
    const to = next.span?.from ?? null;
    if (from === null || to === null) return [];
    const days = daysBetween(from, to);
    return days !== null && days > HANDING_OVER_DAYS ? [{ after, from, to }] : [];
  });
