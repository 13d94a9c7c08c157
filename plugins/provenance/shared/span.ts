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
