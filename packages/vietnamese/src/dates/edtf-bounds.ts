import { addDays, addMonths, firstOfMonth, isoDay, lastOfMonth, type Day } from './calendar';
import { isSeasonPoint, parseEdtf, UNKNOWN_YEAR, type Edtf, type EdtfEnd, type EdtfPoint } from './edtf';

export interface Bounds {
  from: string | null;
  to: string | null;
}

/**
 * Months of the four seasons (SPEC V11). Vietnamese usage overlaps: the spring offensive of 1975 ended on 30 April, the
 * "summer" of 1972 began in the spring; filters must rather find too much than too little.
 */
export const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [1, 4],
  '22': [4, 8],
  '23': [7, 10],
  '24': [10, 12],
};

/** First and last day of a point without its qualifier; null for a wholly unknown year. */
export function pointSpan(point: EdtfPoint): { first: Day; last: Day } | null {
  if (point.year === UNKNOWN_YEAR) return null;
  if (point.year.includes('X')) {
    return {
      first: firstOfMonth(Number(point.year.replace(/X/g, '0')), 1),
      last: lastOfMonth(Number(point.year.replace(/X/g, '9')), 12),
    };
  }
  const year = Number(point.year);
  if (point.month === null || point.month === 'XX') {
    return { first: firstOfMonth(year, 1), last: lastOfMonth(year, 12) };
  }
  if (isSeasonPoint(point)) {
    const [start, end] = SEASON_MONTHS[point.month];
    return { first: firstOfMonth(year, start), last: lastOfMonth(year, end) };
  }
  const month = Number(point.month);
  if (point.day === null || point.day === 'XX') {
    return { first: firstOfMonth(year, month), last: lastOfMonth(year, month) };
  }
  const day = { year, month, day: Number(point.day) };
  return { first: day, last: day };
}

/** SPEC V12: how far "about" reaches, by the precision of what it qualifies. */
function widen(point: EdtfPoint, day: Day, direction: 1 | -1): Day {
  if (point.qualifier !== '~' && point.qualifier !== '%') return day;
  if (point.month === null) return addMonths(day, direction * 12);
  if (point.day !== null) return addDays(day, direction * 3);
  const moved = addMonths(day, direction);
  // The last day of February moved by a month must stay the last day of its month.
  return direction === 1 ? lastOfMonth(moved.year, moved.month) : moved;
}

const edge = (end: EdtfEnd, side: 'first' | 'last'): string | null => {
  if (typeof end === 'string') return null;
  const span = pointSpan(end);
  return span && isoDay(widen(end, span[side], side === 'first' ? -1 : 1));
};

/** First and last possible day of an EDTF value, "about" widened (SPEC V12); null = open or unknown. */
export function boundsOf(edtf: Edtf): Bounds {
  const [start, end] = edtf.kind === 'point' ? [edtf, edtf] : [edtf.start, edtf.end];
  return { from: edge(start, 'first'), to: edge(end, 'last') };
}

/** {@link boundsOf} for the text form; both null when it is not EDTF of our part. */
export function edtfBounds(text: string): Bounds {
  const edtf = parseEdtf(text);
  return edtf ? boundsOf(edtf) : { from: null, to: null };
}

/** Whether an interval runs forward (its first day is not after its last, qualifiers aside). */
export function runsForward(start: EdtfPoint, end: EdtfPoint): boolean {
  const [a, b] = [pointSpan(start), pointSpan(end)];
  return !a || !b || isoDay(a.first) <= isoDay(b.last);
}
