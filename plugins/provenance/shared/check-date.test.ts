import fc from 'fast-check';

import { checkDate } from './check-date';

const entered = (value: unknown) => checkDate(value, ['date'], 'entered');
const whole = {
  text: 'khoảng 1968',
  edtf: '1968~',
  from: '1967-01-01',
  to: '1969-12-31',
  calendar: 'gregorian',
  certainty: 'approximate',
};

// P8, P15
describe('checkDate', () => {
  it.each([
    ['khoảng 1968'],
    [{ text: 'khoảng 1968' }],
    [{ text: 'khoảng 1968', edtf: null, from: null, to: null }],
    [whole],
  ])('makes whole what was entered: %j', (value) =>
    expect(entered(value)).toEqual({ date: whole, findings: [] }),
  );

  it.each([[null], [undefined], [''], [{ text: '', edtf: null, from: null, to: null }]])(
    'takes %j as no date',
    (value) => {
      expect(entered(value)).toEqual({ date: null, findings: [] });
    },
  );

  it('keeps the certainty a person set on a whole date', () => {
    expect(entered({ ...whole, certainty: 'inferred' }).date?.certainty).toBe('inferred');
  });

  it('keeps the words as written', () => expect(entered('  k. 1968 ').date?.text).toBe('k. 1968'));

  it.each([
    [{ ...whole, edtf: '1945' }, 'DATE_DISAGREES'],
    [{ edtf: '1968' }, 'DATE_MALFORMED'],
    [7, 'DATE_MALFORMED'],
    ['hồi ấy', 'DATE_NOT_UNDERSTOOD'],
  ])('refuses %j', (value, code) =>
    expect(entered(value).findings.map((finding) => finding.code)).toEqual([code]),
  );

  it('accepts as stored whatever it made whole itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2025 }),
        fc.constantFrom('', 'khoảng ', 'trước ', 'sau '),
        (year, prefix) => {
          const { date } = entered(`${prefix}${year}`);
          expect(checkDate(date, ['date'], 'stored')).toEqual({ date, findings: [] });
        },
      ),
    );
  });
});
