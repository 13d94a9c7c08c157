/** A length of time as a key of our messages and the figures in it. */
export interface Span {
  readonly key: 'span.seconds' | 'span.minutes' | 'span.hours' | 'span.days';
  readonly values: Readonly<Record<string, number>>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something took or has taken, as people say it: two figures at most. `ms` below 0 counts as 0. */
export const spanOf = (ms: number): Span => {
  const span = Math.max(0, ms);
  if (span < MINUTE) return { key: 'span.seconds', values: { seconds: Math.floor(span / SECOND) } };
  if (span < HOUR) return { key: 'span.minutes', values: { minutes: Math.floor(span / MINUTE) } };
  if (span < DAY)
    return {
      key: 'span.hours',
      values: { hours: Math.floor(span / HOUR), minutes: Math.floor((span % HOUR) / MINUTE) },
    };
  return {
    key: 'span.days',
    values: { days: Math.floor(span / DAY), hours: Math.floor((span % DAY) / HOUR) },
  };
};

/** Milliseconds between two instants (ISO 8601). */
export const between = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/** From 0 to 100; `null` where nobody knows how much there is. */
export const percentOf = (progress: { done: number; total: number } | null): number | null =>
  progress && progress.total > 0
    ? Math.min(100, Math.max(0, Math.floor((progress.done / progress.total) * 100)))
    : null;
