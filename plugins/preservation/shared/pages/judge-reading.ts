import type { PageState, Word } from './page';

/**
 * Below this mean confidence what was read is taken for noise. Chosen by looking at pages of print and at photographs
 * without writing; handwriting and typescript were never measured.
 */
export const CONFIDENCE_FLOOR = 60;
/** A single word below this is left out of a page that is kept. */
const WORD_FLOOR = 20;
/** Fewer letters than these are a stain that looks like one. */
const FEWEST_LETTERS = 4;

const LETTER = /[\p{L}\p{N}]/gu;
const lettersIn = (text: string): number => text.match(LETTER)?.length ?? 0;

export interface Judged {
  readonly state: Extract<PageState, 'done' | 'empty' | 'hopeless'>;
  readonly words: Word[];
  readonly confidence: number | null;
}

/**
 * Decides whether what a machine read is worth keeping (F73). The mean is taken over letters, so that a dozen specks read
 * as dots do not weigh as much as a line of print.
 */
export const judgeReading = (read: readonly Word[]): Judged => {
  const words = read.filter(
    ({ text, confidence }) => lettersIn(text) > 0 || (confidence ?? 0) >= CONFIDENCE_FLOOR,
  );
  let [letters, sum] = [0, 0];
  for (const { text, confidence } of words) {
    const count = lettersIn(text);
    letters += count;
    sum += count * (confidence ?? 0);
  }
  if (letters < FEWEST_LETTERS) return { state: 'empty', words: [], confidence: null };
  const confidence = Math.round((sum / letters) * 10) / 10;
  if (confidence < CONFIDENCE_FLOOR) return { state: 'hopeless', words: [], confidence };
  return { state: 'done', words: words.filter((word) => (word.confidence ?? 0) >= WORD_FLOOR), confidence };
};
