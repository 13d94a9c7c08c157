import { checkDate } from './check-date';
import { objectOf } from './values';

/** What sorts and filters an item by time: ISO days `YYYY-MM-DD`, `null` for an open or unknown end. */
export interface ProjectedDates {
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}

/** Projects `captionTime.date` of a row or of write data onto the columns lists sort by (decision 14). */
export const projectDates = (row: unknown): ProjectedDates => {
  const { date } = checkDate(objectOf(objectOf(row).captionTime).date, ['captionTime', 'date'], 'entered');
  return { dateFrom: date?.from ?? null, dateTo: date?.to ?? null };
};
