/** The day of a calendar date as people at this desk see it, `YYYY-MM-DD`; UTC would give the day before at night. */
export const isoDay = (date: Date): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The date of an ISO day; `undefined` for anything else. */
export const dateOfDay = (day: string): Date | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year ? new Date(Number(year), Number(month) - 1, Number(date)) : undefined;
};
