import { DEFAULT_SETTINGS, RULE_CATALOGUE } from './rule-settings';
import { keptSettings, readSwitch, settingsInForce } from './rule-switch';

const rule = {
  id: 'T1',
  vi: 'Thử',
  en: 'Test',
  kinds: ['photo' as const],
  codes: [
    { code: 'OPEN', severity: 'warning' as const, locked: false },
    { code: 'SHUT', severity: 'error' as const, locked: true },
  ],
  thresholds: [{ key: 'age', vi: 'Tuổi', en: 'Age', default: 10, min: 5, max: 20, unit: 'years' as const }],
};
const REASON = 'Theo kết luận họp ngày 3/2';
const refused = (body: unknown) => {
  const answer = readSwitch(rule, body);
  return answer.ok ? [] : answer.refusals.map(({ code, field }) => `${code} ${field}`);
};

describe('readSwitch (E4)', () => {
  it('takes open codes and thresholds within their bounds, with a reason', () => {
    const body = { severities: { OPEN: 'off' }, thresholds: { age: 20 }, reason: `  ${REASON} ` };
    expect(readSwitch(rule, body)).toEqual({ ok: true, value: { ...body, reason: REASON } });
  });

  it.each([
    ['a locked code', { severities: { SHUT: 'off' }, reason: REASON }, 'RULE_CODE_LOCKED severities.SHUT'],
    [
      'a code of another rule',
      { severities: { ELSE: 'off' }, reason: REASON },
      'RULE_CODE_UNKNOWN severities.ELSE',
    ],
    [
      'a severity that is none',
      { severities: { OPEN: 'mild' }, reason: REASON },
      'RULE_SEVERITY_INVALID severities.OPEN',
    ],
    [
      'a threshold below',
      { thresholds: { age: 4 }, reason: REASON },
      'RULE_THRESHOLD_OUT_OF_RANGE thresholds.age',
    ],
    [
      'a threshold above',
      { thresholds: { age: 21 }, reason: REASON },
      'RULE_THRESHOLD_OUT_OF_RANGE thresholds.age',
    ],
    [
      'a threshold in text',
      { thresholds: { age: '7' }, reason: REASON },
      'RULE_THRESHOLD_OUT_OF_RANGE thresholds.age',
    ],
    [
      'half a year',
      { thresholds: { age: 7.5 }, reason: REASON },
      'RULE_THRESHOLD_OUT_OF_RANGE thresholds.age',
    ],
    [
      'an unknown threshold',
      { thresholds: { size: 7 }, reason: REASON },
      'RULE_THRESHOLD_UNKNOWN thresholds.size',
    ],
    ['no reason', { severities: { OPEN: 'off' } }, 'RULE_REASON_MISSING reason'],
    [
      'a reason that says nothing',
      { severities: { OPEN: 'off' }, reason: 'ừ' },
      'RULE_REASON_MISSING reason',
    ],
    ['no change', { reason: REASON }, 'RULE_SWITCH_EMPTY severities'],
    ['a list for a table', { severities: ['off'], reason: REASON }, 'RULE_SWITCH_MALFORMED severities'],
  ])('refuses %s', (_, body, expected) => {
    expect(refused(body)).toContain(expected);
  });

  it('tells everything at once', () => {
    expect(refused({ severities: { SHUT: 'off', ELSE: 'off' }, thresholds: { age: 1 } })).toHaveLength(4);
  });

  it.each([null, 7, 'x', []])('reads %j as an empty request', (body) => {
    expect(refused(body)).toContain('RULE_SWITCH_EMPTY severities');
  });
});

describe('settings (E4)', () => {
  const code = RULE_CATALOGUE.flatMap(({ codes }) => codes).find(({ locked }) => !locked)?.code ?? '';

  it('keeps only what differs from the defaults', () => {
    expect(keptSettings(DEFAULT_SETTINGS)).toEqual({ severities: {}, thresholds: {} });
    const switched = {
      ...DEFAULT_SETTINGS,
      severities: { ...DEFAULT_SETTINGS.severities, [code]: 'off' as const },
    };
    expect(keptSettings(switched)).toEqual({ severities: { [code]: 'off' }, thresholds: {} });
    expect(settingsInForce(keptSettings(switched))).toEqual(switched);
  });

  it.each([null, undefined, 'x', { severities: 3 }])('reads %j as the defaults', (kept) => {
    expect(settingsInForce(kept)).toEqual(DEFAULT_SETTINGS);
  });
});
