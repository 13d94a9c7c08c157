import fc from 'fast-check';

import { type Act, type ActName, actOf, ACTS } from './acts';
import { MAX_TEXT, readForm } from './fields';
import { OPTIONS } from './testing/appraisal-example';

const act = (name: ActName): Act => {
  const found = actOf(name);
  if (!found) throw new Error(name);
  return found;
};
const refused = (name: ActName, sent: unknown, glass = false) =>
  readForm(act(name), sent, OPTIONS, glass).refusals.map(({ code, field }) => `${code} ${field}`);

const VERDICT = {
  criteria: OPTIONS.criteria.map(({ value }) => value),
  verdict: 'Đạt cả năm tiêu chí',
  retention: '01',
  access: 'cong-khai-xem',
};

describe('W8: what must be written', () => {
  it('accepts a whole verdict and keeps what was written', () => {
    expect(readForm(act('accept'), VERDICT, OPTIONS)).toEqual({ form: VERDICT, refusals: [] });
  });

  it.each([
    [
      'accept',
      {},
      [
        'ACT_CRITERIA_INCOMPLETE criteria',
        'ACT_FIELD_MISSING verdict',
        'ACT_FIELD_MISSING retention',
        'ACT_FIELD_MISSING access',
      ],
    ],
    ['accept', { ...VERDICT, criteria: VERDICT.criteria.slice(1) }, ['ACT_CRITERIA_INCOMPLETE criteria']],
    ['accept', { ...VERDICT, criteria: [...VERDICT.criteria, 'dep'] }, ['ACT_CHOICE_UNKNOWN criteria']],
    ['accept', { ...VERDICT, access: 'ai-cung-xem' }, ['ACT_CHOICE_UNKNOWN access']],
    ['accept', { ...VERDICT, retention: 1 }, ['ACT_CHOICE_UNKNOWN retention']],
    ['return', {}, ['ACT_FIELD_MISSING reason']],
    ['return', { reason: '   ' }, ['ACT_FIELD_MISSING reason']],
    ['return', { reason: 'x' }, ['ACT_FIELD_TOO_SHORT reason']],
    ['return', { reason: 'x'.repeat(MAX_TEXT + 1) }, ['ACT_FIELD_TOO_LONG reason']],
    ['return', { reason: ['a', 'b', 'c'] }, ['ACT_FIELD_NOT_TEXT reason']],
    ['return', { reson: 'mistyped' }, ['ACT_FIELD_UNKNOWN reson', 'ACT_FIELD_MISSING reason']],
    ['moderate', {}, []],
    ['moderate', { note: null, version: 3 }, []],
  ] as [ActName, object, string[]][])('%s %j', (name, sent, expected) => {
    expect(refused(name, sent)).toEqual(expected);
  });

  it('wants a reason for breaking the glass, whatever the act', () => {
    expect(refused('moderate', { breakGlass: true }, true)).toEqual(['ACT_FIELD_MISSING reason']);
    expect(refused('moderate', { breakGlass: true, reason: 'Cán bộ nghỉ ốm dài ngày' }, true)).toEqual([]);
  });

  it('never throws, whatever is sent, and keeps only fields of the act', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTS), fc.anything(), (row, sent) => {
        const { form } = readForm(row, sent, OPTIONS);
        const asked: readonly string[] = [...row.write, ...('may' in row ? row.may : [])];
        expect(Object.keys(form).filter((name) => !asked.includes(name))).toEqual([]);
      }),
    );
  });
});
