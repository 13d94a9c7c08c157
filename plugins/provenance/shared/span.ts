import type { ItemRecord } from './contracts';
import type { Span } from './related-facts';
import { objectOf } from './values';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const dayOf = (value: unknown): string | null =>
  typeof value === 'string' && ISO_DAY.test(value) ? value : null;

/** First and last possible day of a stored HistoricalDate; `null` when it names neither, or is none. */
export const spanOf = (date: unknown): Span | null => {
  const { from, to } = objectOf(date);
  const span = { from: dayOf(from), to: dayOf(to) };
  return span.from === null && span.to === null ? null : span;
};

/** When the item was made, as the caption says; `null` when it is unknown or names no day. */
export const captionSpan = ({ captionTime }: ItemRecord): Span | null =>
  captionTime === null || captionTime.unknown ? null : spanOf(captionTime.date);

/** Does every possible day of `earlier` lie before every possible day of `later`? Open ends are never sure. */
export const isBefore = (earlier: Span | null, later: Span | null): boolean => {
  const last = earlier?.to ?? null;
  const first = later?.from ?? null;
  return last !== null && first !== null && last < first;
};

/** Is there no day that could be in both? What is only doubtful is not disjoint. */
export const areDisjoint = (one: Span | null, other: Span | null): boolean =>
  isBefore(one, other) || isBefore(other, one);

/** The span moved by whole years; 29 February stands for itself, which only ever compares. */
export const plusYears = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** The calendar year of a day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));
