import { addDays, addMonths } from './calendar';
import {
  formatEdtf,
  isSeasonPoint,
  parseEdtf,
  pointOf,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfPoint,
} from './edtf';
import { pointSpan } from './edtf-bounds';
import type { HistoricalDate } from './historical-date';
import { findLocalSeason, findPart, PART_EN, PART_VI } from './parts';
import { DEFAULT_PERIODS, findPeriod } from './periods';
import { phraseText } from './phrase-text';
import type { NamedPeriod } from './reading';
import { endWords, pointWords, qualifiedWords, type DateLocale } from './render-words';

export interface RenderDateOptions {
  /** The periods the date was read with, so that it is called by their names. */
  periods?: readonly NamedPeriod[];
}

const isDay = (end: EdtfPoint): boolean => end.day !== null && end.day !== 'XX';
const isMonth = (end: EdtfPoint): boolean =>
  end.day === null && end.month !== null && end.month !== 'XX' && !isSeasonPoint(end);
const isYear = (end: EdtfPoint): boolean => end.month === null && !end.year.includes('X');

/** The next unit, for "trước …"; null for points of which there is none (seasons, decades). */
function unitAfter(point: EdtfPoint): EdtfPoint | null {
  const span = pointSpan(point);
  if (!span) return null;
  const { qualifier } = point;
  if (isDay(point)) {
    const { year, month, day } = addDays(span.first, 1);
    return { ...pointOf(year, month, day), qualifier };
  }
  if (isMonth(point)) {
    const { year, month } = addMonths(span.first, 1);
    return { ...pointOf(year, month), qualifier };
  }
  return isYear(point) ? { ...pointOf(Number(point.year) + 1), qualifier } : null;
}

function openWords(known: EdtfPoint, isBefore: boolean, isInclusive: boolean, locale: DateLocale): string {
  const suffixed = known.qualifier === '?' || known.qualifier === '%';
  const plain: EdtfPoint = suffixed ? { ...known, qualifier: '' } : known;
  const words = (): string => {
    if (!isBefore)
      return locale === 'vi' ? `từ ${endWords(plain, 'vi')} trở đi` : `from ${endWords(plain, 'en')} on`;
    const next = isInclusive ? null : unitAfter(plain);
    if (next) return `${locale === 'vi' ? 'trước' : 'before'} ${endWords(next, locale)}`;
    return locale === 'vi' ? `đến hết ${endWords(plain, 'vi')}` : `until the end of ${endWords(plain, 'en')}`;
  };
  return qualifiedWords(words(), suffixed ? known.qualifier : '', locale);
}

/** "từ ngày 3 đến ngày 5 tháng 3 năm 1968": what both ends share is said once, at the end. */
function shortStart(start: EdtfPoint, end: EdtfPoint, locale: DateLocale): string {
  if (start.year === end.year && isDay(start) && isDay(end)) {
    const [day, month] = [Number(start.day), Number(start.month)];
    if (locale === 'en')
      return pointWords(start, 'en').replace(start.month === end.month ? / \S+ \d+$/ : / \d+$/, '');
    return start.month === end.month ? `ngày ${day}` : `ngày ${day} tháng ${month}`;
  }
  if (start.year === end.year && isMonth(start) && isMonth(end)) {
    return locale === 'vi' ? `tháng ${Number(start.month)}` : pointWords(start, 'en').replace(/ \d+$/, '');
  }
  return pointWords(start, locale);
}

const fromTo = (start: string, end: string, locale: DateLocale): string =>
  locale === 'vi' ? `từ ${start} đến ${end}` : `from ${start} to ${end}`;

/** `1960~/1969~` is how "khoảng những năm 60" has to be written in EDTF (SPEC V2); said as the decade it is. */
function roundYears(start: EdtfPoint, end: EdtfPoint): EdtfPoint | null {
  if (start.month !== null || end.month !== null) return null;
  for (const [zeros, nines, unspecified] of [
    ['00', '99', 'XX'],
    ['0', '9', 'X'],
  ] as const) {
    const stem = start.year.slice(0, -zeros.length);
    if (start.year === stem + zeros && end.year === stem + nines)
      return { ...pointOf(0), year: stem + unspecified };
  }
  return null;
}

function intervalWords({ start, end }: EdtfInterval, isInclusive: boolean, locale: DateLocale): string {
  const unknown = locale === 'vi' ? 'thời điểm không rõ' : 'an unknown time';
  const side = (value: EdtfEnd): string => (typeof value === 'string' ? unknown : endWords(value, locale));
  if (typeof start !== 'string' && end === 'open') return openWords(start, false, isInclusive, locale);
  if (start === 'open' && typeof end !== 'string') return openWords(end, true, isInclusive, locale);
  if (typeof start === 'string' || typeof end === 'string') return fromTo(side(start), side(end), locale);
  if (start.qualifier !== end.qualifier) return fromTo(side(start), side(end), locale);
  const round = start.qualifier ? roundYears(start, end) : null;
  if (round) return qualifiedWords(pointWords(round, locale), start.qualifier, locale);
  const words = fromTo(shortStart(start, end, locale), pointWords(end, locale), locale);
  return qualifiedWords(words, start.qualifier, locale);
}

/** The name of an interval that was given by name: "cuối năm 1959", "mùa khô năm 1968", a period (SPEC V16). */
function namedWords(value: EdtfInterval, locale: DateLocale, periods: readonly NamedPeriod[]): string | null {
  const season = findLocalSeason(value);
  const part = findPart(value);
  const period = findPeriod(formatEdtf(value), periods);
  if (period) return locale === 'vi' ? period.vi : (period.en ?? period.vi);
  if (part) {
    const whole = pointWords(part.whole, locale).replace(/^the /, '');
    return locale === 'vi' ? `${PART_VI[part.word]} ${whole}` : `${PART_EN[part.word]} ${whole}`;
  }
  return season && season[locale];
}

function renderEdtf(
  text: string,
  date: HistoricalDate | null,
  locale: DateLocale,
  periods: readonly NamedPeriod[],
): string {
  const edtf = parseEdtf(text);
  if (!edtf) return date?.text ?? text;
  if (edtf.kind === 'point') return qualifiedWords(pointWords(edtf, locale), edtf.qualifier, locale);
  const named = date?.certainty === 'approximate' ? namedWords(edtf, locale, periods) : null;
  const isInclusive =
    date !== null && /^(?:cho |tinh )?(?:den|toi) |ve truoc$|^(?:muon|cham) nhat/.test(phraseText(date.text));
  return named ?? intervalWords(edtf, isInclusive, locale);
}

/**
 * A date in words: "khoảng năm 1968", "thập niên 1960", "trước ngày 30 tháng 4 năm 1975" (SPEC V16).
 * Lunar dates are shown as written. Text that is not EDTF is returned as it is; nothing throws.
 */
export function renderDate(
  value: string | HistoricalDate,
  locale: DateLocale,
  options: RenderDateOptions = {},
): string {
  const periods = options.periods ?? DEFAULT_PERIODS;
  if (typeof value === 'string') return renderEdtf(value, null, locale, periods);
  if (value.calendar === 'lunar-vi') {
    return locale === 'vi' ? value.text : `${value.text} (lunar calendar)`;
  }
  return value.edtf === null ? value.text : renderEdtf(value.edtf, value, locale, periods);
}
