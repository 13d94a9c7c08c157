import type { EvaluationContext, ItemKind, ItemRecord } from './contracts';
import { publicTexts } from './public-texts';
import { readRecord } from './read-record';
import { objectOf } from './values';
import type { Remark, Severity } from './finding';
import type { FieldText } from './texts-at';
import type { Threshold } from './threshold';

/** What a rule may look at. `raw` is the row as it came, for rules that walk over all its text. */
export interface RuleInput {
  readonly record: ItemRecord;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly context: EvaluationContext;
  /** What the public will read; gathered once for all rules that look at words. */
  readonly texts: readonly FieldText[];
}

/** Reads a row, once, into what all rules look at. */
export const inputOf = (row: unknown, context: EvaluationContext): RuleInput => {
  const raw = objectOf(row);
  return { record: readRecord(raw), raw, context, texts: publicTexts(raw) };
};

/** A code a rule can emit. `locked`: the archive's integrity hangs on it, so nobody switches it. */
export interface RuleCode {
  readonly code: string;
  readonly severity: Severity;
  readonly locked: boolean;
}

/** One numbered rule of SPEC.md. */
export interface Rule {
  /** Number in SPEC.md. */
  readonly id: string;
  /** What it demands, one sentence. */
  readonly vi: string;
  readonly en: string;
  /** Every code it can emit, with the severity it emits it with. */
  readonly codes: readonly RuleCode[];
  readonly thresholds?: readonly Threshold[];
  /** The kinds of item it judges; all when left out. */
  readonly kinds?: readonly ItemKind[];
  /** Codes of the errors that refuse a draft too; all others are only warnings until publication. */
  readonly refusesDrafts?: readonly string[] | 'all';
  readonly judge: (input: RuleInput) => Remark[];
}

/** A code whose weight an administrator may change. */
export const open = (code: string, severity: Severity): RuleCode => ({ code, severity, locked: false });

/** An error nobody can switch off or soften. */
export const locked = (code: string): RuleCode => ({ code, severity: 'error', locked: true });
