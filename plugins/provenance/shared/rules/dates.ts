import type { DateProblemCode } from '../../../../packages/vietnamese/src/dates/problem';
import { checkDate } from '../check-date';
import { locked, type Rule } from '../rule';

/** What the date parser says of words it refuses; a test holds the list against the parser's own. */
const DATE_PROBLEMS: readonly DateProblemCode[] = [
  'DATE_EMPTY',
  'DATE_TOO_LONG',
  'DATE_NOT_UNDERSTOOD',
  'DATE_NO_YEAR',
  'DATE_NO_SUCH_DAY',
  'DATE_NO_SUCH_MONTH',
  'DATE_RANGE_REVERSED',
  'DATE_TERM_NEEDS_YEARS',
  'DATE_CAN_CHI_MISMATCH',
  'DATE_NO_SUCH_LUNAR_DAY',
];

/** P8: a date field is empty or a HistoricalDate that says what its words say (decision 11). */
export const dates: Rule = {
  id: 'P8',
  vi: 'Phần máy tính của mỗi thời gian đúng với lời đã ghi.',
  en: 'A date says to machines what its words say.',
  codes: ['DATE_DISAGREES', 'DATE_MALFORMED', ...DATE_PROBLEMS].map(locked),
  refusesDrafts: 'all',
  judge: ({ record }) => [
    ...checkDate(record.captionTime?.date, ['captionTime', 'date'], 'stored').findings,
    ...checkDate(record.issuedDate, ['issuedDate'], 'stored').findings,
  ],
};
