/** A day and an hour as they are written in the language of the interface: `24/11/2026, 14:05`. */
export const dayAndHour = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));

/** Whole days from an instant to now; 0 for today and for clocks that run ahead. */
export const daysSince = (instant: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / 86_400_000));
