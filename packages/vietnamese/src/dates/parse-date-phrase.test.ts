import fc from 'fast-check';
import { parseEdtf } from './edtf';
import { parseDatePhrase } from './parse-date-phrase';
import { DATE_CASES, type DateCase } from './parse-date-phrase.cases';
import { MARKED_CASES } from './parse-date-phrase.marked-cases';
import { LUNAR_CASES, REFUSED_CASES } from './parse-date-phrase.refused-cases';
import { renderDate } from './render-date';

const today = '2026-08-15';
const parse = (text: string) => parseDatePhrase(text, { today });
const allCases = Object.values(DATE_CASES).flat();

const withCertainty = (cases: readonly DateCase[]) =>
  cases.map(([words, edtf, certainty = 'certain']) => [words, edtf, certainty] as const);

describe.each(Object.entries(DATE_CASES))('%s', (_rule, cases) => {
  it.each(withCertainty(cases))('%s → %s', (words, edtf, certainty) => {
    const result = parse(words);
    expect(result).toMatchObject({
      ok: true,
      date: { edtf, certainty, calendar: 'gregorian', text: words.trim() },
    });
  });
});

it.each(MARKED_CASES)('V1 the marks decide: %s → %s', (words, edtf) => {
  for (const form of [words, words.toUpperCase(), words.normalize('NFD')]) {
    const result = parse(form);
    expect([form, result.ok ? result.date.edtf : null]).toEqual([form, edtf]);
  }
});

it.each(LUNAR_CASES)('V14 %s → %s', (words, edtf, certainty) => {
  expect(parse(words)).toMatchObject({
    ok: true,
    date: { edtf, certainty, calendar: 'lunar-vi', text: words },
  });
});

it('V14 claims no day of the Gregorian calendar that it does not know', () => {
  expect(parse('rằm tháng Tám năm Giáp Thân')).toMatchObject({
    date: { from: null, to: null },
    understood: { vi: expect.stringContaining('chưa quy được ra dương lịch') },
  });
});

describe('V1 refusals', () => {
  it.each(REFUSED_CASES)('%s → %s', (words, code) => {
    const result = parse(words);
    expect(result).toMatchObject({ ok: false, code, text: words });
    if (!result.ok) expect([result.vi, result.en].every((sentence) => sentence.length > 10)).toBe(true);
  });

  it('says which day does not exist, and hints at the order of day and month', () => {
    expect(parse('31/2/1970')).toMatchObject({ vi: 'Tháng 2 năm 1970 không có ngày 31.' });
    expect(parse('6/28/2022')).toMatchObject({ vi: 'Không có tháng 28. Ngày viết trước, tháng viết sau.' });
    expect(parse('Xuân Mậu Thân 1969')).toMatchObject({ vi: 'Năm 1969 là năm Kỷ Dậu, không phải Mậu Thân.' });
  });
});

it('V12 gives the first and last possible day', () => {
  const bounds = (words: string) => {
    const result = parse(words);
    return result.ok && [result.date.from, result.date.to];
  };
  expect(bounds('khoảng năm 1968')).toEqual(['1967-01-01', '1969-12-31']);
  expect(bounds('[1965]')).toEqual(['1964-01-01', '1966-12-31']);
  expect(bounds('1965(?)')).toEqual(['1965-01-01', '1965-12-31']);
  expect(bounds('khoảng tháng 3/1968')).toEqual(['1968-02-01', '1968-04-30']);
  expect(bounds('khoảng ngày 1/3/1968')).toEqual(['1968-02-27', '1968-03-04']);
  expect(bounds('khoảng những năm 60')).toEqual(['1959-01-01', '1970-12-31']);
  expect(bounds('những năm 60')).toEqual(['1960-01-01', '1969-12-31']);
  expect(bounds('mùa xuân 1975')).toEqual(['1975-01-01', '1975-04-30']);
  expect(bounds('trước 30/4/1975')).toEqual([null, '1975-04-29']);
  expect(bounds('từ năm 2005 đến nay')).toEqual(['2005-01-01', null]);
  expect(bounds('không rõ')).toEqual([null, null]);
});

it('V15 asks the archive’s own periods first', () => {
  const periods = [{ vi: 'khóa XII', edtf: '2020/2025-06-30', aliases: ['nhiệm kỳ XII'] }];
  for (const words of ['Khóa XII', 'khoá XII', 'nhiệm kỳ XII']) {
    expect(parseDatePhrase(words, { periods })).toMatchObject({ date: { edtf: '2020/2025-06-30' } });
  }
  expect(parseDatePhrase('khóa XII', { periods })).toMatchObject({
    understood: { vi: 'Hiểu là: khóa XII (từ 1/1/2020 đến 30/6/2025)' },
  });
});

describe('properties', () => {
  const pieces = [...new Set(allCases.flatMap(([words]) => words.split(/(?<=[\s/().-])|(?=[\s/().-])/)))];
  const phraseLike = fc
    .array(fc.constantFrom(...pieces, ' ', ' ', '-', '/'), { maxLength: 12 })
    .map((p) => p.join(''));
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 220 }),
    fc.string({ unit: 'binary' }),
    phraseLike,
  );

  it('V1 never throws, and what it accepts is EDTF with from ≤ to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parse(text);
        if (!result.ok) return expect(result.vi).toBeTruthy();
        const { edtf, from, to } = result.date;
        if (edtf !== null) expect(parseEdtf(edtf)).not.toBeNull();
        if (from && to) expect(from <= to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('V16 what is rendered is read back as the same EDTF', () => {
    const roundTrip = (text: string) => {
      const result = parse(text);
      if (!result.ok || result.date.calendar !== 'gregorian' || result.date.edtf === null) return;
      const words = renderDate(result.date, 'vi');
      expect([text, words, parse(words)]).toMatchObject([text, words, { date: { edtf: result.date.edtf } }]);
      const plain = renderDate(result.date.edtf, 'vi');
      expect([text, plain, parse(plain)]).toMatchObject([text, plain, { date: { edtf: result.date.edtf } }]);
    };
    allCases.forEach(([words]) => roundTrip(words));
    fc.assert(fc.property(phraseLike, roundTrip), { numRuns: 2000 });
  });

  it('V1 reads the same words in NFD, upper case and without marks', () => {
    for (const [words, edtf] of allCases) {
      const unmarked = words.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
      for (const form of [
        words.normalize('NFD'),
        words.toUpperCase(),
        unmarked.replace(/^toi /, 'toi ngay '),
      ]) {
        if (form.startsWith('toi')) continue; // without marks "tối" cannot be told from "tới"
        expect([form, parse(form)]).toMatchObject([form, { date: { edtf } }]);
      }
    }
  });

  it('V1 stays fast on hostile text', () => {
    const started = Date.now();
    for (const text of [
      '1-'.repeat(100),
      'từ '.repeat(60),
      ' ('.repeat(99),
      'khoảng '.repeat(28),
      '1/'.repeat(99),
    ])
      parse(text);
    expect(Date.now() - started).toBeLessThan(1000);
  });
});
