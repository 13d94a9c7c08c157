/** How much a finding weighs: an error refuses the act, a warning is shown and recorded, a hint only helps. */
export type Severity = 'error' | 'warning' | 'hint';

/** A record that a finding proposes, in words and by its address: the unit that existed then, another copy. */
export interface Offer {
  readonly vi: string;
  readonly en: string;
  readonly uid: string;
  readonly documentId: string;
}

/**
 * One thing to say about a record.
 * `code` is stable and language-free; `path` leads to the field (`['captionEvent', 'unknownReason']`);
 * `vi` and `en` say what is wrong and what would settle it.
 */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string[];
  readonly vi: string;
  readonly en: string;
  /** Records worth opening; the sentence says all that must be said. */
  readonly offers?: readonly Offer[];
}

/** A remark, written short. */
export const remark = (code: string, severity: Severity, path: string[], vi: string, en: string): Remark => ({
  code,
  severity,
  path,
  vi,
  en,
});

/** A remark of the gate, with the number of the rule that made it (`P7`, as in SPEC.md). */
export interface Finding extends Remark {
  readonly rule: string;
}

/** The findings that refuse the act. */
export const errorsOf = <T extends Remark>(findings: readonly T[]): T[] =>
  findings.filter((finding) => finding.severity === 'error');
