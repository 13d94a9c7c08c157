import { boundsOf, runsForward } from './edtf-bounds';
import { formatEdtf, parseEdtf, type Edtf } from './edtf';
import type { DateCertainty, HistoricalDate } from './historical-date';
import { DEFAULT_PERIODS } from './periods';
import { plainEdtf } from './plain-edtf';
import { phraseText } from './phrase-text';
import { dateProblems, type DateProblem, type DateProblemCode } from './problem';
import { readLunar } from './read-lunar';
import { readPhrase } from './read-phrase';
import type { NamedPeriod, ReadContext, Reading } from './reading';
import { understoodSentence } from './understood-sentence';

export interface ParseDateOptions {
  /** Periods of the archive (terms, local events); asked before the default ones. */
  periods?: readonly NamedPeriod[];
  /** ISO day. Decides the century of two-digit years and of can-chi years; dates after it are still accepted. */
  today?: string;
}

export type ParsedDate =
  | { ok: true; date: HistoricalDate; understood: { vi: string; en: string } }
  | { ok: false; code: DateProblemCode; vi: string; en: string; text: string };

/** Longest phrase read (SPEC V1): a date, not a story. */
export const MAX_DATE_PHRASE = 200;
/** Used where the caller has no clock; pass `today` wherever there is one. */
const DEFAULT_TODAY = '2026-12-31';

/** SPEC V9: the strongest doubt wins. */
function certaintyOf(edtf: Edtf, read: Pick<Reading, 'vague' | 'inferred'>): DateCertainty {
  const ends = edtf.kind === 'point' ? [edtf] : [edtf.start, edtf.end];
  const marks = ends.map((end) => (typeof end === 'string' ? '' : end.qualifier));
  if (read.inferred || marks.includes('%')) return 'inferred';
  if (marks.includes('?') || formatEdtf(edtf) === 'XXXX') return 'uncertain';
  return read.vague || marks.includes('~') ? 'approximate' : 'certain';
}

const fail = (problem: DateProblem, text: string): ParsedDate => ({ ...problem, text });

function accept(date: HistoricalDate, periods: readonly NamedPeriod[]): ParsedDate {
  const understood = {
    vi: understoodSentence(date, 'vi', { periods }),
    en: understoodSentence(date, 'en', { periods }),
  };
  return { ok: true, date, understood };
}

/** "1968/1968" says no more than "1968". */
function withoutDouble(edtf: Edtf): Edtf {
  if (edtf.kind === 'point' || typeof edtf.start === 'string' || typeof edtf.end === 'string') return edtf;
  return formatEdtf(edtf.start) === formatEdtf(edtf.end) ? edtf.start : edtf;
}

function toEdtf(read: Reading): Edtf | null {
  const value: Edtf =
    read.end === null && typeof read.start !== 'string'
      ? read.start
      : { kind: 'interval', start: read.start, end: read.end ?? read.start };
  // Read back: whatever the patterns let through, only valid EDTF is ever stored.
  return parseEdtf(formatEdtf(plainEdtf(value)));
}

/**
 * Understands a date as officers and families write it (SPEC V1–V15; patterns of `date-qualifiers.json`): days, months,
 * years, "khoảng", "(?)", "[1965]", "những năm 60", ranges, "trước/sau", seasons, quarters, periods, lunar words, EDTF.
 *
 * Never throws. A refusal carries a stable code and a sentence in both languages.
 */
export function parseDatePhrase(text: string, options: ParseDateOptions = {}): ParsedDate {
  const written = text.trim();
  if (written.length > MAX_DATE_PHRASE) return fail(dateProblems.tooLong(MAX_DATE_PHRASE), text);
  const phrase = phraseText(written);
  if (!phrase) return fail(dateProblems.empty(), text);

  const periods = [...(options.periods ?? []), ...DEFAULT_PERIODS];
  const context: ReadContext = { today: options.today ?? DEFAULT_TODAY, periods };
  const finish = (
    edtf: Edtf | null,
    read: Pick<Reading, 'vague' | 'inferred'>,
    calendar: HistoricalDate['calendar'],
  ) => {
    if (!edtf) return fail(dateProblems.notUnderstood(), text);
    if (edtf.kind === 'interval' && typeof edtf.start !== 'string' && typeof edtf.end !== 'string') {
      if (!runsForward(edtf.start, edtf.end)) return fail(dateProblems.reversed(), text);
    }
    const certainty = certaintyOf(edtf, read);
    return accept({ text: written, edtf: formatEdtf(edtf), ...boundsOf(edtf), calendar, certainty }, periods);
  };

  const literal = parseEdtf(written.toUpperCase());
  if (literal) return finish(withoutDouble(literal), { vague: false, inferred: false }, 'gregorian');

  const gregorian = readPhrase(phrase, context);
  if (gregorian?.ok) return finish(toEdtf(gregorian), gregorian, 'gregorian');
  const lunar = readLunar(phrase, context);
  if (lunar && !lunar.ok) return fail(lunar, text);
  if (lunar?.read) return finish(toEdtf(lunar.read), lunar.read, 'lunar-vi');
  if (lunar) {
    const date: HistoricalDate = {
      text: written,
      edtf: null,
      from: null,
      to: null,
      calendar: 'lunar-vi',
      certainty: 'uncertain',
    };
    return accept(date, periods);
  }
  return fail(gregorian ?? dateProblems.notUnderstood(), text);
}
