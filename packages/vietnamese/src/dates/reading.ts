import type { EdtfEnd, EdtfPoint, Qualifier } from './edtf';
import type { DateProblem } from './problem';

/** What one expression of a phrase was read as, before it becomes a {@link HistoricalDate}. */
export interface Reading {
  ok: true;
  start: EdtfEnd;
  /** null: a single point, `start`. */
  end: EdtfEnd | null;
  /** The words are vague by nature (cuối năm, mùa khô, thời kỳ …): certainty `approximate` without EDTF marks. */
  vague: boolean;
  /** Part of the date was supplied by a rule or a cataloguer (two-digit years, square brackets). */
  inferred: boolean;
}

/** null: not an expression of this kind; a problem: of this kind, but impossible. */
export type Attempt = Reading | DateProblem | null;

/** What the phrase may be read against. */
export interface ReadContext {
  /** ISO day; two-digit years never lie after it (SPEC V5). */
  today: string;
  periods: readonly NamedPeriod[];
}

/** A period known by name, as in `date-qualifiers.json`: `{ "vi": "Đổi mới 1986–2000", "edtf": "1986/2000" }`. */
export interface NamedPeriod {
  vi: string;
  edtf: string;
  en?: string;
  /** Other Vietnamese names, compared without marks. */
  aliases?: readonly string[];
}

export const reading = (
  start: EdtfEnd,
  end: EdtfEnd | null = null,
  marks: Partial<Reading> = {},
): Reading => ({
  ok: true,
  start,
  end,
  vague: false,
  inferred: false,
  ...marks,
});

const MERGED: Readonly<Record<string, Qualifier>> = { '??': '?', '~~': '~' };

const qualifyEnd = (end: EdtfEnd, mark: Qualifier): EdtfEnd => {
  if (typeof end === 'string') return end;
  const both = end.qualifier + mark;
  const qualifier = both.length < 2 ? (both as Qualifier) : (MERGED[both] ?? '%');
  return { ...end, qualifier };
};

/** Adds `?`, `~` or `%` to every known end; "about" adds nothing to words that are vague already (SPEC V9). */
export function qualify(read: Reading, mark: Qualifier): Reading {
  if (mark === '~' && read.vague) return read;
  return {
    ...read,
    start: qualifyEnd(read.start, mark),
    end: read.end === null ? null : qualifyEnd(read.end, mark),
    inferred: read.inferred || mark === '%',
  };
}

/** The point that ends a reading. */
export const lastEnd = (read: Reading): EdtfEnd => read.end ?? read.start;

/** The single point of a reading, or null when it is an interval or open. */
export const onlyPoint = (read: Reading): EdtfPoint | null =>
  read.end === null && typeof read.start !== 'string' ? read.start : null;
