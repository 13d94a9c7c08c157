import type { Sentence } from '../api/contracts';
import type { RuleSetting } from '../api/page-contracts';
import type { RefusalWords } from '../api/refusal';

/** The fields of a rule's form, as the server names them. */
export const fieldNames = ({ codes, thresholds }: RuleSetting): string[] => [
  'reason',
  ...codes.map(({ code }) => `severities.${code}`),
  ...thresholds.map(({ key }) => `thresholds.${key}`),
];

/** What the server had against a field, whether it named it whole (`thresholds.minAge`) or by its last part. */
export const refusalAt = (refusal: RefusalWords | null, name: string): Sentence | undefined =>
  refusal?.fields[name] ?? refusal?.fields[name.slice(name.indexOf('.') + 1)];
