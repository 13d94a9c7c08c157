import type { HistoricalDate } from '../../../packages/vietnamese/src/dates/historical-date';
import { isHistoricalDate } from '../../../packages/vietnamese/src/dates/historical-date';
import { parseDatePhrase } from '../../../packages/vietnamese/src/dates/parse-date-phrase';
import type { Remark } from './finding';
import { spanOf } from './span';
import { objectOf, textOf } from './values';

/** The words of a date field's value, `null` when it has none. */
export const dateText = (value: unknown): string | null => textOf(value) ?? textOf(objectOf(value).text);

/** Does the value name a time at all? A date that was understood as open on both sides ("không rõ") names none. */
export const namesATime = (value: unknown): boolean => {
  const text = dateText(value);
  if (text === null) return false;
  // A stored date says so itself; whether it says what its words say is another question (P8).
  if (spanOf(value)) return true;
  const parsed = parseDatePhrase(text);
  if (!parsed.ok) return true;
  const { from, to, calendar } = parsed.date;
  return from !== null || to !== null || calendar === 'lunar-vi';
};

const malformed = (path: string[]): Remark => ({
  code: 'DATE_MALFORMED',
  severity: 'error',
  path,
  vi: 'Giá trị thời gian không đúng dạng. Hãy gõ lại thời gian như vẫn viết, ví dụ: 28/6/2022, khoảng 1968.',
  en: 'The date does not have the expected form. Write it again as usual, for example 28/6/2022 or khoảng 1968.',
});

/** The understood sentences begin with "Hiểu là:", "Understood as:", which is said in other words here. */
const meaning = (understood: string): string => understood.replace(/^[^:]+: /, '');

const disagrees = (path: string[], text: string, understoodVi: string, understoodEn: string): Remark => ({
  code: 'DATE_DISAGREES',
  severity: 'error',
  path,
  vi: `Lời ghi và phần dành cho máy của thời gian không khớp. “${text}” được hiểu là ${understoodVi}, phần dành cho máy lại ghi khác; hãy gõ lại thời gian.`,
  en: `The words of the date and its machine part disagree. “${text}” means ${understoodEn}, the machine part says otherwise; write the date again.`,
});

export interface CheckedDate {
  /** The date to store; `null` when the field is empty or the value was refused. */
  readonly date: HistoricalDate | null;
  readonly findings: Remark[];
}

const COMPUTED = ['edtf', 'from', 'to'] as const;

/** An entered value may leave out what is computed; a stored one must hold exactly what its words say. */
const agrees = (value: unknown, date: HistoricalDate, how: 'entered' | 'stored'): boolean => {
  const given = objectOf(value);
  return COMPUTED.every(
    (key) =>
      given[key] === date[key] || (how === 'entered' && (given[key] === undefined || given[key] === null)),
  );
};

/**
 * Checks the value of a historical-date field: a phrase, `{ text }`, a whole HistoricalDate, or nothing.
 * The words are parsed again, so `edtf`, `from`, `to` can never say something else than `text` (decision 11).
 * `certainty` may be set by hand on a whole date: the same words can be certain or inferred.
 * No clock is asked: the same words must mean the same on every day they are checked again.
 *
 * @param how `entered`: computed parts may be missing and are filled in; `stored`: they must be there
 */
export const checkDate = (value: unknown, path: string[], how: 'entered' | 'stored'): CheckedDate => {
  if (value === null || value === undefined || value === '') return { date: null, findings: [] };
  const text = dateText(value);
  if (text === null) {
    const given = objectOf(value);
    const empty = 'text' in given && COMPUTED.every((key) => (given[key] ?? null) === null);
    return { date: null, findings: empty ? [] : [malformed(path)] };
  }
  const parsed = parseDatePhrase(text);
  if (!parsed.ok) {
    return {
      date: null,
      findings: [{ code: parsed.code, severity: 'error', path, vi: parsed.vi, en: parsed.en }],
    };
  }
  if (typeof value === 'string' && how === 'entered') return { date: parsed.date, findings: [] };
  if (!agrees(value, parsed.date, how)) {
    return {
      date: null,
      findings: [disagrees(path, text, meaning(parsed.understood.vi), meaning(parsed.understood.en))],
    };
  }
  if (isHistoricalDate(value)) return { date: { ...parsed.date, certainty: value.certainty }, findings: [] };
  return how === 'stored' ? { date: null, findings: [malformed(path)] } : { date: parsed.date, findings: [] };
};
