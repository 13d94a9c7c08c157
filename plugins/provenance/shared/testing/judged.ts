import type { EvaluationContext } from '../contracts';
import type { Remark } from '../finding';
import { inputOf, type Rule } from '../rule';
import { exampleContext, exampleItem } from './example-item';

/** The panel beside the form shows the first sentence: it must fit. */
const LONGEST_FIRST_SENTENCE = 70;

const firstSentence = (message: string): string => /^.*?[.!?](?=\s|$)/su.exec(message)?.[0] ?? message;

/** Values stand in quotation marks and may be of any length. */
const withoutValues = (sentence: string): string => sentence.replace(/“[^”]*”/gu, '“”');

/** What every remark owes, whichever test provokes it: a declared code and weight, sentences that fit the panel. */
const checkRemark = (rule: Rule, { code, severity, vi, en }: Remark): void => {
  if (!rule.codes.some((declared) => declared.code === code && declared.severity === severity))
    throw new Error(`${rule.id} says ${code} as ${severity}, but does not declare it so.`);
  for (const message of [vi, en]) {
    if (withoutValues(firstSentence(message)).length > LONGEST_FIRST_SENTENCE)
      throw new Error(`${rule.id}: the first sentence is too long for the panel: ${message}`);
    if (/undefined|null|NaN|\[object/.test(message)) throw new Error(`${rule.id}: ${message}`);
  }
};

/** The remarks of one rule on the example item with some fields changed. For tests. */
export const remarks = (
  rule: Rule,
  change: Record<string, unknown> = {},
  context: Partial<EvaluationContext> = {},
): Remark[] => {
  const raw = exampleItem(change);
  const found = rule.judge(inputOf(raw, exampleContext(context)));
  for (const remark of found) checkRemark(rule, remark);
  return found;
};

/** What one rule says of the example item with some fields changed: `CODE severity path` of each finding. For tests. */
export const judged = (
  rule: Rule,
  change: Record<string, unknown> = {},
  context: Partial<EvaluationContext> = {},
): string[] =>
  remarks(rule, change, context).map(({ code, severity, path }) => `${code} ${severity} ${path.join('.')}`);
