import type { RuleSetting } from '../api/page-contracts';
import { changeOf, draftOf, isSwitched, rulesMatching, thresholdFaults, withDefaults } from './rule-draft';

const RULE: RuleSetting = {
  id: 'P30',
  vi: 'Tác giả đã đủ tuổi khi chụp.',
  en: 'The author was of age.',
  codes: [
    { code: 'AUTHOR_TOO_YOUNG', severity: 'warning', default: 'warning', locked: false },
    { code: 'AUTHOR_MISSING', severity: 'error', default: 'error', locked: true },
  ],
  thresholds: [
    { key: 'minAge', vi: 'Tuổi', en: 'Age', value: 14, default: 12, min: 6, max: 30, unit: 'years' },
  ],
};

describe('changeOf', () => {
  it('sends nothing where nothing was changed', () => {
    expect(changeOf(RULE, { ...draftOf(RULE), reason: 'vì thế' })).toBeNull();
  });

  it('U26: sends only what differs, with the reason', () => {
    const draft = {
      severities: { AUTHOR_TOO_YOUNG: 'hint', AUTHOR_MISSING: 'error' },
      thresholds: { minAge: 16 },
      reason: ' Theo hướng dẫn mới. ',
    } as const;
    expect(changeOf(RULE, draft)).toEqual({
      severities: { AUTHOR_TOO_YOUNG: 'hint' },
      thresholds: { minAge: 16 },
      reason: 'Theo hướng dẫn mới.',
    });
  });

  it('never sends a locked code', () => {
    const draft = {
      ...draftOf(RULE),
      severities: { AUTHOR_TOO_YOUNG: 'warning', AUTHOR_MISSING: 'off' },
    } as const;
    expect(changeOf(RULE, draft)).toBeNull();
  });

  it('counts an emptied threshold as a change, so that it can be told', () => {
    expect(changeOf(RULE, { ...draftOf(RULE), thresholds: { minAge: undefined } })).not.toBeNull();
  });
});

it.each([
  [undefined, 'missing'],
  [Number.NaN, 'missing'],
  [5, 'low'],
  [31, 'high'],
  [12.5, 'fraction'],
  [6, undefined],
])('a threshold of %p is %p', (minAge, fault) => {
  expect(thresholdFaults(RULE, { ...draftOf(RULE), thresholds: { minAge } }).minAge).toBe(fault);
});

it('knows what is set otherwise than it came, and goes back to it', () => {
  expect(isSwitched(RULE)).toBe(true);
  expect(withDefaults(RULE, draftOf(RULE)).thresholds).toEqual({ minAge: 12 });
});

it.each([
  ['tac gia', true],
  ['du tuoi', true],
  ['author_mis', true],
  ['p30', true],
  ['địa điểm', false],
  ['', true],
])('seeking %p finds it: %p', (sought, found) => {
  expect(rulesMatching([RULE], sought)).toHaveLength(found ? 1 : 0);
});
