import { daysInMonth } from './calendar';
import { parseEdtf, pointOf, type EdtfInterval, type EdtfPoint } from './edtf';

/** A named part of a year, month, decade or century, and the Tết, dry, rainy and school seasons: SPEC V10 and V11. */
export interface PartName {
  vi: string;
  en: string;
}

type Span = readonly [EdtfPoint, EdtfPoint];

const interval = ([start, end]: Span): EdtfInterval => ({ kind: 'interval', start, end });
const months = (year: number, first: number, last: number): Span => [
  pointOf(year, first),
  pointOf(year, last),
];
const years = (first: number, last: number): Span => [pointOf(first), pointOf(last)];

export type PartWord = 'dau' | 'giua' | 'cuoi';
export const PART_VI: Readonly<Record<PartWord, string>> = { dau: 'đầu', giua: 'giữa', cuoi: 'cuối' };
export const PART_EN: Readonly<Record<PartWord, string>> = { dau: 'early', giua: 'mid', cuoi: 'late' };

/** đầu = months 1–3, giữa = 5–8, cuối = 10–12 (`date-qualifiers.json`: cuối năm 1959 → 1959-10/1959-12). */
const YEAR_PARTS: Readonly<Record<PartWord, readonly [number, number]>> = {
  dau: [1, 3],
  giua: [5, 8],
  cuoi: [10, 12],
};
const DECADE_PARTS: Readonly<Record<PartWord, readonly [number, number]>> = {
  dau: [0, 3],
  giua: [4, 6],
  cuoi: [7, 9],
};
const CENTURY_PARTS: Readonly<Record<PartWord, readonly [number, number]>> = {
  dau: [0, 33],
  giua: [34, 66],
  cuoi: [67, 99],
};

/** First, middle or last part of a year, month, decade (`196X`) or century (`19XX`); null for days and seasons. */
export function partOf(word: PartWord, whole: EdtfPoint): EdtfInterval | null {
  if (whole.qualifier || whole.day !== null) return null;
  const base = Number(whole.year.replace(/X/g, '0'));
  if (whole.year.endsWith('XX')) {
    return Number.isNaN(base)
      ? null
      : interval(years(base + CENTURY_PARTS[word][0], base + CENTURY_PARTS[word][1]));
  }
  if (whole.year.endsWith('X')) {
    return interval(years(base + DECADE_PARTS[word][0], base + DECADE_PARTS[word][1]));
  }
  if (whole.month === null) return interval(months(base, ...YEAR_PARTS[word]));
  const month = Number(whole.month);
  if (!(month >= 1 && month <= 12)) return null;
  const [first, last] = { dau: [1, 10], giua: [11, 20], cuoi: [21, daysInMonth(base, month)] }[word];
  return interval([pointOf(base, month, first), pointOf(base, month, last)]);
}

/** Half of a year, decade or century: exact, so not vague. */
export function halfOf(second: boolean, whole: EdtfPoint): EdtfInterval | null {
  if (whole.qualifier || whole.month !== null) return null;
  const base = Number(whole.year.replace(/X/g, '0'));
  const from = second ? 1 : 0;
  if (Number.isNaN(base)) return null;
  if (whole.year.endsWith('XX')) return interval(years(base + from * 50, base + from * 50 + 49));
  if (whole.year.endsWith('X')) return interval(years(base + from * 5, base + from * 5 + 4));
  return interval(months(base, 1 + from * 6, 6 + from * 6));
}

/** Dry season of the year: November before to April; rainy season: May to October (southern Central Vietnam). */
export const drySeason = (year: number): EdtfInterval => interval([pointOf(year - 1, 11), pointOf(year, 4)]);
export const rainySeason = (year: number): EdtfInterval => interval(months(year, 5, 10));
/** Winter–spring campaign that ends in the year: October before to April. */
export const winterSpring = (year: number): EdtfInterval =>
  interval([pointOf(year - 1, 10), pointOf(year, 4)]);
/** School year that ends in the year: it opens on 5 September and closes before 31 May. */
export const schoolYear = (year: number): EdtfInterval => interval([pointOf(year - 1, 9), pointOf(year, 5)]);
/** Tết falls between 21 January and 20 February. */
export const tet = (year: number): EdtfInterval => interval(months(year, 1, 2));

const same = (a: EdtfInterval | null, b: EdtfInterval): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The names whose interval could be this one; the renderer asks only for dates marked `approximate`. */
export function wholesOf(value: EdtfInterval): EdtfPoint[] {
  if (typeof value.start === 'string') return [];
  const { year, month, day } = value.start;
  if (month === null) {
    return [`${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`].map((name) => ({ ...pointOf(0), year: name }));
  }
  return day === null ? [pointOf(Number(year))] : [pointOf(Number(year), Number(month))];
}

/** Which part word gives exactly this interval, of which whole. */
export function findPart(value: EdtfInterval): { word: PartWord; whole: EdtfPoint } | null {
  for (const whole of wholesOf(value)) {
    for (const word of ['dau', 'giua', 'cuoi'] as const) {
      if (same(partOf(word, whole), value)) return { word, whole };
    }
  }
  return null;
}

/** Name of a Vietnamese season of the year that EDTF has no code for. */
export function findLocalSeason(value: EdtfInterval): PartName | null {
  if (typeof value.end === 'string' || value.end.month === null) return null;
  const year = Number(value.end.year);
  if (!Number.isInteger(year) || !parseEdtf(String(year))) return null;
  if (same(drySeason(year), value)) return { vi: `mùa khô năm ${year}`, en: `dry season of ${year}` };
  if (same(rainySeason(year), value)) return { vi: `mùa mưa năm ${year}`, en: `rainy season of ${year}` };
  if (same(tet(year), value)) return { vi: `Tết năm ${year}`, en: `Tết (lunar new year) of ${year}` };
  if (same(schoolYear(year), value)) {
    return { vi: `năm học ${year - 1}–${year}`, en: `school year ${year - 1}–${year}` };
  }
  if (same(winterSpring(year), value)) {
    return { vi: `đông xuân ${year - 1}–${year}`, en: `winter–spring of ${year - 1}–${year}` };
  }
  return null;
}
