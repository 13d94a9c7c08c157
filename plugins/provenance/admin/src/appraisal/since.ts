const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day as it is written here, and the hour: `24/11/2026, 14:05`, in either language. */
export const dayAndHour = (instant: string): string => FORMAT.format(new Date(instant));

/** Whole days from an instant to now; 0 for today and for clocks that run ahead. */
export const daysSince = (instant: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / 86_400_000));
