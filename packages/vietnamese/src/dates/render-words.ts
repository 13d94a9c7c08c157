import { isSeasonPoint, UNKNOWN_YEAR, type EdtfPoint } from './edtf';
import { toRoman } from './phrase-text';

export type DateLocale = 'vi' | 'en';

const SEASONS: Readonly<Record<string, Readonly<Record<DateLocale, string>>>> = {
  '21': { vi: 'mùa xuân', en: 'spring' },
  '22': { vi: 'mùa hè', en: 'summer' },
  '23': { vi: 'mùa thu', en: 'autumn' },
  '24': { vi: 'mùa đông', en: 'winter' },
};
const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

const ordinal = (value: number): string => {
  const tail =
    value % 100 >= 11 && value % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${value}${tail}`;
};

function vietnamese({ year, month, day, ...point }: EdtfPoint): string {
  if (year === UNKNOWN_YEAR) return 'không rõ thời gian';
  if (year.endsWith('XX')) return `thế kỷ ${toRoman(Number(year.slice(0, 2)) + 1)}`;
  if (year.endsWith('X')) return `thập niên ${year.slice(0, 3)}0`;
  if (month === null) return `năm ${year}`;
  if (month === 'XX') return `năm ${year} (${day === 'XX' ? 'không rõ ngày, tháng' : 'không rõ tháng'})`;
  if (isSeasonPoint({ year, month, day, ...point })) return `${SEASONS[month].vi} năm ${year}`;
  if (day === null) return `tháng ${Number(month)} năm ${year}`;
  if (day === 'XX') return `tháng ${Number(month)} năm ${year} (không rõ ngày)`;
  return `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`;
}

function english({ year, month, day, ...point }: EdtfPoint): string {
  if (year === UNKNOWN_YEAR) return 'date unknown';
  if (year.endsWith('XX')) return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  if (year.endsWith('X')) return `the ${year.slice(0, 3)}0s`;
  if (month === null) return year;
  if (month === 'XX') return `${year} (${day === 'XX' ? 'day and month unknown' : 'month unknown'})`;
  if (isSeasonPoint({ year, month, day, ...point })) return `${SEASONS[month].en} of ${year}`;
  const name = EN_MONTHS[Number(month) - 1];
  if (day === null) return `${name} ${year}`;
  return day === 'XX' ? `${name} ${year} (day unknown)` : `${Number(day)} ${name} ${year}`;
}

/** A point in words, without its qualifier. */
export const pointWords = (point: EdtfPoint, locale: DateLocale): string =>
  locale === 'vi' ? vietnamese(point) : english(point);

const BEFORE_WORDS: Readonly<Record<DateLocale, Readonly<Record<string, string>>>> = {
  vi: { '~': 'khoảng ', '?': 'có lẽ ', '%': 'ước đoán ' },
  en: { '~': 'about ', '?': 'possibly ', '%': 'estimated ' },
};
const AFTER_WORDS: Readonly<Record<DateLocale, Readonly<Record<string, string>>>> = {
  vi: { '?': ' (chưa chắc chắn)', '%': ' (suy đoán)' },
  en: { '?': ' (uncertain)', '%': ' (inferred)' },
};

/** One end of an interval: the doubt stands before it, so that it cannot be read as doubt about the whole. */
export const endWords = (point: EdtfPoint, locale: DateLocale): string =>
  (BEFORE_WORDS[locale][point.qualifier] ?? '') + pointWords(point, locale);

/** Words for a whole date with one qualifier. */
export function qualifiedWords(words: string, qualifier: string, locale: DateLocale): string {
  if (qualifier === '~') return BEFORE_WORDS[locale]['~'] + words;
  return words + (AFTER_WORDS[locale][qualifier] ?? '');
}
