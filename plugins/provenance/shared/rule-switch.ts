import type { Severity } from './finding';
import { type CatalogueRule, DEFAULT_SETTINGS, RULE_CATALOGUE, type RuleSettings } from './rule-settings';
import { objectOf, textOf } from './values';

/** What an administrator may ask of a rule (`PUT /provenance/rules/:id`), checked. */
export interface RuleSwitch {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly thresholds: Readonly<Record<string, number>>;
  readonly reason: string;
}

/** Why a switch cannot be made. */
export interface SwitchRefusal {
  readonly code: string;
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'hint', 'off'];
const MIN_REASON = 10;

const isObject = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));

const severityRefusal = (
  { codes, id }: CatalogueRule,
  code: string,
  value: unknown,
): SwitchRefusal | null => {
  const field = `severities.${code}`;
  const declared = codes.find((one) => one.code === code);
  if (!declared)
    return {
      code: 'RULE_CODE_UNKNOWN',
      field,
      vi: `Quy tắc ${id} không có điều “${code}”.`,
      en: `Rule ${id} has no finding “${code}”.`,
    };
  if (declared.locked)
    return {
      code: 'RULE_CODE_LOCKED',
      field,
      vi: `Điều “${code}” giữ cho kho được nguyên vẹn nên không thể tắt hoặc giảm nhẹ.`,
      en: `“${code}” keeps the archive whole: it cannot be switched off or softened.`,
    };
  if (!SEVERITIES.includes(value))
    return {
      code: 'RULE_SEVERITY_INVALID',
      field,
      vi: 'Mức độ chỉ có thể là: bắt buộc, cảnh báo, gợi ý hoặc tắt.',
      en: 'The severity must be error, warning, hint or off.',
    };
  return null;
};

const thresholdRefusal = (
  { thresholds, id }: CatalogueRule,
  key: string,
  value: unknown,
): SwitchRefusal | null => {
  const field = `thresholds.${key}`;
  const declared = thresholds.find((one) => one.key === key);
  if (!declared)
    return {
      code: 'RULE_THRESHOLD_UNKNOWN',
      field,
      vi: `Quy tắc ${id} không có ngưỡng “${key}”.`,
      en: `Rule ${id} has no threshold “${key}”.`,
    };
  const { min, max, vi, en } = declared;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
    return {
      code: 'RULE_THRESHOLD_OUT_OF_RANGE',
      field,
      vi: `${vi}: phải là số nguyên từ ${min} đến ${max}.`,
      en: `${en}: must be a whole number from ${min} to ${max}.`,
    };
  return null;
};

/**
 * Reads what was sent for a rule: only its own codes that are not locked, thresholds within their bounds, a reason of
 * at least ten characters.
 *
 * @returns the switch, or everything that stands against it
 */
export const readSwitch = (
  rule: CatalogueRule,
  body: unknown,
):
  | { readonly ok: true; readonly value: RuleSwitch }
  | { readonly ok: false; readonly refusals: SwitchRefusal[] } => {
  const { severities, thresholds, reason } = objectOf(body);
  const refusals: SwitchRefusal[] = [];
  if (!isObject(severities) || !isObject(thresholds))
    refusals.push({
      code: 'RULE_SWITCH_MALFORMED',
      field: isObject(severities) ? 'thresholds' : 'severities',
      vi: 'Nội dung gửi lên không đúng dạng.',
      en: 'The request does not have the expected form.',
    });
  const given = { severities: objectOf(severities), thresholds: objectOf(thresholds) };
  for (const [code, value] of Object.entries(given.severities))
    refusals.push(...[severityRefusal(rule, code, value) ?? []].flat());
  for (const [key, value] of Object.entries(given.thresholds))
    refusals.push(...[thresholdRefusal(rule, key, value) ?? []].flat());
  if (
    refusals.length === 0 &&
    Object.keys(given.severities).length + Object.keys(given.thresholds).length === 0
  )
    refusals.push({
      code: 'RULE_SWITCH_EMPTY',
      field: 'severities',
      vi: 'Chưa có gì thay đổi.',
      en: 'Nothing was changed.',
    });
  const why = textOf(reason);
  if (why === null || why.length < MIN_REASON)
    refusals.push({
      code: 'RULE_REASON_MISSING',
      field: 'reason',
      vi: `Hãy ghi lý do thay đổi, ít nhất ${MIN_REASON} chữ cái: lý do được ghi vào sổ.`,
      en: `Give the reason, at least ${MIN_REASON} characters: it goes into the ledger.`,
    });
  if (refusals.length > 0 || why === null) return { ok: false, refusals };
  return {
    ok: true,
    value: {
      severities: given.severities as Record<string, Severity | 'off'>,
      thresholds: given.thresholds as Record<string, number>,
      reason: why,
    },
  };
};

const differences = <Value>(
  values: Readonly<Record<string, Value>>,
  defaults: Readonly<Record<string, Value>>,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).filter(([key, value]) => Object.hasOwn(defaults, key) && defaults[key] !== value),
  );

/** What is kept of settings: only what differs from the defaults, and only what some rule still knows. */
export const keptSettings = ({ severities, thresholds }: RuleSettings): RuleSettings => ({
  severities: differences(severities, DEFAULT_SETTINGS.severities),
  thresholds: differences(thresholds, DEFAULT_SETTINGS.thresholds),
});

/** The settings in force: the defaults with what was kept laid over them. Reads any JSON. */
export const settingsInForce = (kept: unknown): RuleSettings => {
  const { severities, thresholds } = objectOf(kept);
  return {
    severities: { ...DEFAULT_SETTINGS.severities, ...(objectOf(severities) as RuleSettings['severities']) },
    thresholds: { ...DEFAULT_SETTINGS.thresholds, ...(objectOf(thresholds) as RuleSettings['thresholds']) },
  };
};

/** The rule with this number. */
export const ruleOf = (id: string): CatalogueRule | undefined =>
  RULE_CATALOGUE.find((rule) => rule.id === id);
