/** How much a finding weighs: an error refuses the act, a warning is shown and recorded, a hint only helps. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * One thing the gate has to say about a record.
 * `code` is stable and language-free; `path` leads to the field (`['captionEvent', 'unknownReason']`);
 * `vi` and `en` say what is wrong and what would settle it.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string[];
  readonly vi: string;
  readonly en: string;
}

/** The findings that refuse the act. */
export const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'error');
