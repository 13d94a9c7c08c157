const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar as `YYYY-MM-DD`; 30 February is none. */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00.000Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
};

/** A day as people write it: `24/11/2026`. */
export const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
};
