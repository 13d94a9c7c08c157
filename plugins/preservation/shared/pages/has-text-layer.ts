import type { Word } from './page';

/** Fewer letters are a page number or a stamp laid over a scan: the picture must be read. */
const FEWEST_LETTERS = 20;
/** More signs without a meaning than this share: the fonts do not say which letters they show. */
const MOST_NONSENSE = 0.1;

const LETTER = /[\p{L}\p{N}]/gu;
const NONSENSE = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether the words that a PDF carries can stand for its text, or the picture of the page must be read (F71). */
export const hasTextLayer = (words: readonly Word[]): boolean => {
  const text = words.map((word) => word.text).join('');
  return count(text, LETTER) >= FEWEST_LETTERS && count(text, NONSENSE) / text.length <= MOST_NONSENSE;
};
