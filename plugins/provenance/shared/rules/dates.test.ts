import { exampleItem } from '../testing/example-item';
import { judged } from '../testing/judged';
import { dates } from './dates';

const good = (exampleItem().captionTime as { date: Record<string, unknown> }).date;
const path = 'error captionTime.date';

describe('P8: a date says what its words say', () => {
  it('accepts the example', () => expect(judged(dates)).toEqual([]));
  it('accepts no date', () => expect(judged(dates, { captionTime: { date: null } })).toEqual([]));
  it('lets a person mark the same words as inferred', () => {
    expect(judged(dates, { captionTime: { date: { ...good, certainty: 'inferred' } } })).toEqual([]);
  });

  it.each([
    ['a forged edtf', { ...good, edtf: '1945' }, `DATE_DISAGREES ${path}`],
    ['a forged first day', { ...good, from: '1945-01-01' }, `DATE_DISAGREES ${path}`],
    ['a forged last day', { ...good, to: null }, `DATE_DISAGREES ${path}`],
    ['missing parts', { text: 'khoảng 1968' }, `DATE_DISAGREES ${path}`],
    ['a certainty of no vocabulary', { ...good, certainty: 'sure' }, `DATE_MALFORMED ${path}`],
    ['a number', 1968, `DATE_MALFORMED ${path}`],
    ['a date without words', { edtf: '1968' }, `DATE_MALFORMED ${path}`],
    ['words nobody understands', { ...good, text: 'hồi ấy' }, `DATE_NOT_UNDERSTOOD ${path}`],
    ['a day that never was', { ...good, text: '31/2/1968' }, `DATE_NO_SUCH_DAY ${path}`],
  ])('refuses %s', (_case, date, expected) => {
    expect(judged(dates, { captionTime: { date } })).toEqual([expected]);
  });

  it('also judges the date of issue', () => {
    expect(judged(dates, { issuedDate: { ...good, edtf: '1945' } })).toEqual([
      'DATE_DISAGREES error issuedDate',
    ]);
  });
});
