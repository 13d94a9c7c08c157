import type { EvaluationContext, Phase } from './contracts';
import type { Finding } from './finding';
import { readRecord } from './read-record';
import type { Rule } from './rule';
import { accessRegime } from './rules/access-regime';
import { author } from './rules/author';
import { codes } from './rules/codes';
import { contentGroup } from './rules/content-group';
import { dates } from './rules/dates';
import { event } from './rules/event';
import { persons } from './rules/persons';
import { place } from './rules/place';
import { provenance } from './rules/provenance';
import { representations } from './rules/representations';
import { secrecy } from './rules/secrecy';
import { textForm } from './rules/text-form';
import { time } from './rules/time';
import { title } from './rules/title';
import { objectOf } from './values';

/** All rules, in the order an editor meets the fields. */
export const RULES: readonly Rule[] = [
  title,
  contentGroup,
  event,
  persons,
  time,
  place,
  author,
  dates,
  provenance,
  representations,
  accessRegime,
  secrecy,
  codes,
  textForm,
];

/** What only a public item needs does not refuse a draft: it is told as a warning. */
const forDraft = (rule: Rule, finding: Finding): Finding => {
  const refuses = rule.refusesDrafts === 'all' || rule.refusesDrafts?.includes(finding.code);
  return refuses || finding.severity !== 'error' ? finding : { ...finding, severity: 'warning' };
};

/**
 * The first gate: judges a populated row by every rule and returns all findings together, errors and others.
 * Never throws, whatever `row` is. Takes well under 2 ms.
 *
 * @param row the item as populated from the database or adapted from the edit form (see `readRecord`)
 * @param phase with `draft`, only what refuses a draft too stays an error
 */
export const evaluate = (row: unknown, context: EvaluationContext, phase: Phase): Finding[] => {
  const input = { record: readRecord(row), raw: objectOf(row), context };
  return RULES.flatMap((rule) => {
    const findings = rule.judge(input);
    return phase === 'draft' ? findings.map((finding) => forDraft(rule, finding)) : findings;
  });
};
