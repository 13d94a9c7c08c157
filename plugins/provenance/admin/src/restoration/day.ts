/** `2026-03-05` → `05/03/2026`; anything else stays as it is. */
export const dayWords = (isoDay: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDay) ?? [];
  return year ? `${day}/${month}/${year}` : isoDay;
};

const DAY_MS = 86_400_000;
const noon = (isoDay: string): number => Date.parse(`${isoDay.slice(0, 10)}T12:00:00Z`);

/** Whole days from one ISO day to another; negative where it lies before, `null` for what is no day. */
export const daysBetween = (from: string, to: string): number | null => {
  const days = Math.round((noon(to) - noon(from)) / DAY_MS);
  return Number.isNaN(days) ? null : days;
};

/** Has the day of the next look passed? A look that is due today is not late. */
export const isOverdue = (nextLook: string | null, today: string): boolean =>
  nextLook !== null && (daysBetween(nextLook, today) ?? 0) > 0;
