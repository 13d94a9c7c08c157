import type { EvaluationContext } from '../contracts';
import { readRecord } from '../read-record';
import type { Rule } from '../rule';
import { exampleContext, exampleItem } from './example-item';

/** What one rule says of the example item with some fields changed: `CODE severity path` of each finding. For tests. */
export const judged = (
  rule: Rule,
  change: Record<string, unknown> = {},
  context: Partial<EvaluationContext> = {},
): string[] => {
  const raw = exampleItem(change);
  return rule
    .judge({ record: readRecord(raw), raw, context: exampleContext(context) })
    .map(({ code, severity, path }) => `${code} ${severity} ${path.join('.')}`);
};
