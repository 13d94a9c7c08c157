import type { EvaluationContext, Phase } from './contracts';
import type { Finding, Remark, Severity } from './finding';
import { inputOf, type Rule } from './rule';
import type { RuleSettings } from './rule-settings';
import { RULES } from './rules';

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'hint', 'off'] satisfies (Severity | 'off')[];

const isSeverity = (value: unknown): value is Severity | 'off' => SEVERITIES.includes(value);

/** The weight in force; what is locked, or a code the rule did not declare, keeps the weight the rule gave it. */
const severityOf = (rule: Rule, { code, severity }: Remark, { severities }: RuleSettings) => {
  const switchable = rule.codes.some((declared) => declared.code === code && !declared.locked);
  const set: unknown = switchable && Object.hasOwn(severities, code) ? severities[code] : undefined;
  return isSeverity(set) ? set : severity;
};

/** What only a public item needs does not refuse a draft: it is told as a warning. */
const forPhase = (rule: Rule, code: string, severity: Severity, phase: Phase): Severity => {
  const refuses = rule.refusesDrafts === 'all' || rule.refusesDrafts?.includes(code);
  return phase === 'draft' && severity === 'error' && !refuses ? 'warning' : severity;
};

/** Whether any code of the rule stands in the way of publishing, as the settings are. */
export const mayRefuse = (rule: Rule, settings: RuleSettings): boolean =>
  rule.codes.some(({ code, severity, locked }) => {
    const set: unknown =
      !locked && Object.hasOwn(settings.severities, code) ? settings.severities[code] : undefined;
    return (isSeverity(set) ? set : severity) === 'error';
  });

/**
 * The first gate: judges a populated row by every rule and returns all findings together, errors and others.
 * Never throws, whatever `row` is. Takes well under 2 ms.
 *
 * @param row the item as populated from the database or adapted from the edit form (see `readRecord`)
 * @param phase with `draft`, only what refuses a draft too stays an error
 */
export const evaluate = (row: unknown, context: EvaluationContext, phase: Phase): Finding[] => {
  const input = inputOf(row, context);
  return RULES.filter(({ kinds }) => !kinds || kinds.includes(context.kind)).flatMap((rule) =>
    rule.judge(input).flatMap((remark) => {
      const severity = severityOf(rule, remark, context.settings);
      if (severity === 'off') return [];
      return [{ ...remark, rule: rule.id, severity: forPhase(rule, remark.code, severity, phase) }];
    }),
  );
};
