import { checkDate } from '../check-date';
import type { Rule } from '../rule';

/** P8: a date field is empty or a HistoricalDate that says what its words say (decision 11). */
export const dates: Rule = {
  id: 'P8',
  refusesDrafts: 'all',
  judge: ({ record }) => [
    ...checkDate(record.captionTime?.date, ['captionTime', 'date'], 'stored').findings,
    ...checkDate(record.issuedDate, ['issuedDate'], 'stored').findings,
  ],
};
