import { dateOfDay, isoDay } from '../../appraisal/iso-day';

/** The same day so many months later; where that month is shorter, its last day. `''` for what is no day. */
export const afterMonths = (day: string, months: number): string => {
  const date = dateOfDay(day);
  if (!date) return '';
  const last = new Date(date.getFullYear(), date.getMonth() + months + 1, 0);
  return isoDay(new Date(last.getFullYear(), last.getMonth(), Math.min(date.getDate(), last.getDate())));
};
