import type { RuleChange, RuleSetting, Switch } from '../api/page-contracts';

/** What stands in the form of one rule; thresholds as typed, since a half-typed number is no number yet. */
export interface RuleDraft {
  readonly severities: Readonly<Record<string, Switch>>;
  readonly thresholds: Readonly<Record<string, number | undefined>>;
  readonly reason: string;
}

/** What is wrong with a threshold before it is sent. */
export type ThresholdFault = 'missing' | 'low' | 'high' | 'fraction';

export const draftOf = ({ codes, thresholds }: RuleSetting): RuleDraft => ({
  severities: Object.fromEntries(codes.map(({ code, severity }) => [code, severity])),
  thresholds: Object.fromEntries(thresholds.map(({ key, value }) => [key, value])),
  reason: '',
});

/** Only what differs from what is in force: the ledger shall say what was changed, not what was looked at. */
export const changeOf = (rule: RuleSetting, draft: RuleDraft): RuleChange | null => {
  const severities = Object.fromEntries(
    rule.codes.flatMap(({ code, severity, locked }) => {
      const next = draft.severities[code];
      return !locked && next !== undefined && next !== severity ? [[code, next]] : [];
    }),
  );
  const thresholds = Object.fromEntries(
    rule.thresholds.flatMap(({ key, value }) => {
      const next = draft.thresholds[key];
      return next !== undefined && next !== value ? [[key, next]] : [];
    }),
  );
  const isChanged =
    Object.keys(severities).length > 0 ||
    Object.keys(thresholds).length > 0 ||
    rule.thresholds.some(({ key }) => draft.thresholds[key] === undefined);
  if (!isChanged) return null;
  return {
    ...(Object.keys(severities).length > 0 ? { severities } : {}),
    ...(Object.keys(thresholds).length > 0 ? { thresholds } : {}),
    reason: draft.reason.trim(),
  };
};

/** The thresholds that cannot be sent as they stand, by key. */
export const thresholdFaults = (
  rule: RuleSetting,
  draft: RuleDraft,
): Readonly<Record<string, ThresholdFault>> =>
  Object.fromEntries(
    rule.thresholds.flatMap(({ key, min, max }): [string, ThresholdFault][] => {
      const value = draft.thresholds[key];
      if (value === undefined || Number.isNaN(value)) return [[key, 'missing']];
      if (!Number.isInteger(value)) return [[key, 'fraction']];
      if (value < min) return [[key, 'low']];
      return value > max ? [[key, 'high']] : [];
    }),
  );

/** The draft with everything as the archive came. */
export const withDefaults = (rule: RuleSetting, draft: RuleDraft): RuleDraft => ({
  ...draft,
  severities: Object.fromEntries(rule.codes.map((code) => [code.code, code.default])),
  thresholds: Object.fromEntries(rule.thresholds.map((one) => [one.key, one.default])),
});

/** Is anything set otherwise than the archive came? */
export const isSwitched = ({ codes, thresholds }: RuleSetting): boolean =>
  codes.some((code) => code.severity !== code.default) || thresholds.some((one) => one.value !== one.default);

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();

/** Rules whose number, words or codes contain the words sought, with marks or without. */
export const rulesMatching = (rules: readonly RuleSetting[], sought: string): RuleSetting[] => {
  const words = plain(sought).split(/\s+/u).filter(Boolean);
  return rules.filter(({ id, vi, en, codes }) => {
    const text = plain([id, vi, en, ...codes.map(({ code }) => code)].join(' '));
    return words.every((word) => text.includes(word));
  });
};
