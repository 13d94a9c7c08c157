import { daysInMonth } from './calendar';

/** EDTF level 1 qualifiers: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%';

/** A date, a month, a year, a season (month 21–24), or one with unspecified digits (`196X`, `1968-XX`). */
export interface EdtfPoint {
  kind: 'point';
  year: string;
  month: string | null;
  day: string | null;
  qualifier: Qualifier;
}

/** `open` is `..`; `unknown` is the empty end (`1975/`). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';
export interface EdtfInterval {
  kind: 'interval';
  start: EdtfEnd;
  end: EdtfEnd;
}
export type Edtf = EdtfPoint | EdtfInterval;

export const UNKNOWN_YEAR = 'XXXX';

const POINT = /^([12]\d{3}|[12]\d{2}X|[12]\dXX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(\?~|~\?|[?~%])?$/;

const isSeason = (month: string): boolean => month >= '21' && month <= '24';
/** Whether a point names a season (EDTF months 21–24). */
export const isSeasonPoint = (point: EdtfPoint): boolean => point.month !== null && isSeason(point.month);

/** Whether any digit is unspecified: `196X`, `1968-XX`. */
export const hasUnspecified = ({ year, month, day }: EdtfPoint): boolean => /X/.test(`${year}${month}${day}`);

/** Makes a point from numbers; the caller has checked that the day exists. */
export function pointOf(year: number, month?: number | null, day?: number | null): EdtfPoint {
  const two = (value: number | null | undefined): string | null =>
    value === null || value === undefined ? null : String(value).padStart(2, '0');
  return {
    kind: 'point',
    year: String(year).padStart(4, '0'),
    month: two(month),
    day: two(day),
    qualifier: '',
  };
}

function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month = null, day = null, mark = ''] = match;
  const qualifier = (mark.length === 2 ? '%' : mark) as Qualifier;
  // Unspecified digits and seasons bear no qualifier: other EDTF software refuses it (see plainEdtf).
  if (year.includes('X') && month !== null) return null;
  if (qualifier && (/X/.test(`${year}${month}${day}`) || (month !== null && isSeason(month)))) return null;
  if (month !== null && month !== 'XX') {
    if (isSeason(month)) {
      if (day !== null) return null;
    } else if (month < '01' || month > '12') return null;
  }
  if (month === 'XX' && day !== null && day !== 'XX') return null;
  if (day !== null && day !== 'XX') {
    if (day < '01' || Number(day) > daysInMonth(Number(year), Number(month))) return null;
  }
  return { kind: 'point', year, month, day, qualifier };
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parsePoint(text);
}

/**
 * Reads the part of EDTF (ISO 8601-2, levels 0 and 1) that the archive uses: years 1000–2999, see SPEC V2.
 * The npm package `edtf` is the oracle of the tests; it is not used at run time because of its defects (open ends of
 * ±Infinity, unknown ends becoming 1970) and its weight in the browser.
 *
 * @returns null when the text is not in that part, or an interval ends before it starts.
 */
export function parseEdtf(text: string): Edtf | null {
  const parts = text.split('/');
  if (parts.length === 1) return parsePoint(text);
  if (parts.length !== 2) return null;
  const start = parseEnd(parts[0]);
  const end = parseEnd(parts[1]);
  if (!start || !end) return null;
  if (typeof start === 'string' && typeof end === 'string') return null;
  // Of seasons and unspecified digits in intervals other EDTF software thinks differently (see plainEdtf).
  if ([start, end].some((side) => typeof side !== 'string' && (hasUnspecified(side) || isSeasonPoint(side))))
    return null;
  return { kind: 'interval', start, end };
}

const formatEnd = (end: EdtfEnd): string => {
  if (end === 'open') return '..';
  if (end === 'unknown') return '';
  return [end.year, end.month, end.day].filter((part) => part !== null).join('-') + end.qualifier;
};

/** The text form of a parsed EDTF value; `formatEdtf(parseEdtf(x))` is `x` (with `?~` written `%`). */
export const formatEdtf = (edtf: Edtf): string =>
  edtf.kind === 'point' ? formatEnd(edtf) : `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}`;
