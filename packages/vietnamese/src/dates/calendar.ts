/** A Gregorian day; months and days count from 1. Plain integers, because JS `Date` shifts history by time zones. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1–12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
export const pad2 = (value: number): string => pad(value, 2);
export const pad4 = (value: number): string => pad(value, 4);

/** `{1975, 4, 30}` → `1975-04-30`. */
export const isoDay = ({ year, month, day }: Day): string => `${pad4(year)}-${pad2(month)}-${pad2(day)}`;

/** `1975-04-30` → `{1975, 4, 30}`. */
export function dayOfIso(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The same day `count` months later (or earlier), cut to the length of that month. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const index = year * 12 + (month - 1) + count;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** The day `count` days later (or earlier); made for the few days of rule V12, so it walks. */
export function addDays(start: Day, count: number): Day {
  let { year, month, day } = start;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    day += Math.sign(count);
    if (day < 1 || day > daysInMonth(year, month)) {
      ({ year, month } = addMonths({ year, month, day: 1 }, Math.sign(count)));
      day = count > 0 ? 1 : daysInMonth(year, month);
    }
  }
  return { year, month, day };
}

export const firstOfMonth = (year: number, month: number): Day => ({ year, month, day: 1 });
export const lastOfMonth = (year: number, month: number): Day => ({
  year,
  month,
  day: daysInMonth(year, month),
});
