/** How far the date can be trusted (decision 11; `date-qualifiers.json`). */
export type DateCertainty = 'certain' | 'approximate' | 'uncertain' | 'inferred';

/** `gregorian`, or `lunar-vi`: the words give a day of the Vietnamese lunar calendar. */
export type DateCalendar = 'gregorian' | 'lunar-vi';

/**
 * A date as history knows it (architecture, "Dates"). Never a JS `Date`: Asia/Ho_Chi_Minh was UTC+8 in 1960 and a
 * caption rarely knows the day.
 */
export interface HistoricalDate {
  /** The words as written, kept for ever. */
  text: string;
  /** ISO 8601-2 (EDTF levels 0 and 1), or null where the words give no Gregorian date. */
  edtf: string | null;
  /** First and last possible day, `YYYY-MM-DD`; null = open or unknown end. */
  from: string | null;
  to: string | null;
  calendar: DateCalendar;
  certainty: DateCertainty;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDayOrNull = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && ISO_DAY.test(value));

/** Whether a value read from a JSON field has the shape of a {@link HistoricalDate}. */
export function isHistoricalDate(value: unknown): value is HistoricalDate {
  if (typeof value !== 'object' || value === null) return false;
  const date = value as Record<string, unknown>;
  return (
    typeof date.text === 'string' &&
    (date.edtf === null || typeof date.edtf === 'string') &&
    isDayOrNull(date.from) &&
    isDayOrNull(date.to) &&
    (date.calendar === 'gregorian' || date.calendar === 'lunar-vi') &&
    ['certain', 'approximate', 'uncertain', 'inferred'].includes(String(date.certainty))
  );
}
