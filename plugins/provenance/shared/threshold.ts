import type { RuleSettings } from './rule-settings';

/** A number a rule compares with, that an administrator may move between `min` and `max`. */
export interface Threshold {
  /** Unique among all rules. */
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** `days`, `years`, `year` (a calendar year), `rank` (of `position-titles`) or `bits` (of 64 that differ). */
  readonly unit: ThresholdUnit;
}

export type ThresholdUnit = 'days' | 'years' | 'year' | 'rank' | 'bits';

/** The value in force: as set, kept within its bounds; the default when it is not set or no number. */
export const valueOf = ({ thresholds }: RuleSettings, threshold: Threshold): number => {
  const set: unknown = Object.hasOwn(thresholds, threshold.key) ? thresholds[threshold.key] : undefined;
  if (typeof set !== 'number' || !Number.isFinite(set)) return threshold.default;
  return Math.min(threshold.max, Math.max(threshold.min, set));
};
