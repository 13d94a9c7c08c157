import { decadesOf, isHistoricalDate } from '../../../../packages/vietnamese/src';

/** A date as filters and sorting need it. */
export interface DateFacets {
  decades: number[];
  /** First and last possible year; an open end reaches as far as years go. Null for no date. */
  yearFrom: number | null;
  yearTo: number | null;
  /** First possible day, else the last one, as the number YYYYMMDD. */
  sortDate: number | null;
}

/** Ends of an open range: before every and after every year a reader may ask for. */
const FIRST_YEAR = 0;
const LAST_YEAR = 9999;

const year = (iso: string): number => Number(iso.slice(0, 4));

/** Reads decades, years and a sort number from a stored date (decision 11); a date without bounds gives none. */
export function dateFacets(date: unknown): DateFacets {
  if (!isHistoricalDate(date) || (!date.from && !date.to)) {
    return { decades: [], yearFrom: null, yearTo: null, sortDate: null };
  }
  const day = date.from ?? date.to;
  return {
    decades: decadesOf(date.from, date.to),
    yearFrom: date.from ? year(date.from) : FIRST_YEAR,
    yearTo: date.to ? year(date.to) : LAST_YEAR,
    sortDate: day ? Number(day.replaceAll('-', '')) : null,
  };
}
