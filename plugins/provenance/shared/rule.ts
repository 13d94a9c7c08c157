import type { EvaluationContext, ItemRecord } from './contracts';
import type { Finding } from './finding';

/** What a rule may look at. `raw` is the row as it came, for rules that walk over all its text. */
export interface RuleInput {
  readonly record: ItemRecord;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly context: EvaluationContext;
}

/** One numbered rule of SPEC.md. */
export interface Rule {
  /** Number in SPEC.md. */
  readonly id: string;
  /** Codes of the errors that refuse a draft too; all others are only warnings until publication. */
  readonly refusesDrafts?: readonly string[] | 'all';
  readonly judge: (input: RuleInput) => Finding[];
}
