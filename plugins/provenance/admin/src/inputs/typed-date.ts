import type { HistoricalDate } from '../../../../../packages/vietnamese/src/dates/historical-date';
import { parseDatePhrase } from '../../../../../packages/vietnamese/src/dates/parse-date-phrase';

/** What becomes of the words an editor types into a date field. */
export interface TypedDate {
  /** What the form holds; `null` when the field was cleared. */
  readonly value: HistoricalDate | null;
  /** What was understood, or why nothing was; `null` for an empty field. */
  readonly answer: { readonly understood: boolean; readonly vi: string; readonly en: string } | null;
}

/** Words that were not understood are kept as typed: the server refuses them, with the same sentence. */
const asTyped = (text: string): HistoricalDate => ({
  text,
  edtf: null,
  from: null,
  to: null,
  calendar: 'gregorian',
  certainty: 'uncertain',
});

/** P18: reads the words as they are typed. Blanks at the end stay, or nobody could type a second word. */
export const typedDate = (text: string): TypedDate => {
  if (text.trim() === '') return { value: text === '' ? null : asTyped(text), answer: null };
  const parsed = parseDatePhrase(text);
  if (!parsed.ok)
    return { value: asTyped(text), answer: { understood: false, vi: parsed.vi, en: parsed.en } };
  return { value: { ...parsed.date, text }, answer: { understood: true, ...parsed.understood } };
};
