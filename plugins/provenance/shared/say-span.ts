import type { Span } from './related-facts';

/** A span in words, in both languages. */
export interface SpanWords {
  readonly vi: string;
  readonly en: string;
}

/** `2000-11-06` as `6/11/2000`. */
export const sayDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
};

const both = (words: string): SpanWords => ({ vi: words, en: words });

const wholeYears = (from: string, to: string): SpanWords => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return first === last ? { vi: `năm ${first}`, en: String(first) } : both(`${first}–${last}`);
};

/** A span as a sentence names it: `6/11/2000`, `năm 1968`, `1967–1969`, `từ 1/1/1977`. */
export const saySpan = (span: Span | null): SpanWords => {
  const from = span?.from ?? null;
  const to = span?.to ?? null;
  if (from === null && to === null) return { vi: 'không rõ', en: 'not known' };
  if (to === null) return { vi: `từ ${sayDay(from ?? '')}`, en: `from ${sayDay(from ?? '')}` };
  if (from === null) return { vi: `đến ${sayDay(to)}`, en: `until ${sayDay(to)}` };
  if (from === to) return both(sayDay(from));
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return wholeYears(from, to);
  return { vi: `từ ${sayDay(from)} đến ${sayDay(to)}`, en: `${sayDay(from)} to ${sayDay(to)}` };
};
