import type { PageText } from './contract';

const LETTER = /[\p{L}\p{N}]/gu;
/** ă, đ, ơ, ư and the block of letters with a tone: what only Vietnamese writes, so that garbled UTF-8 has none of it. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/gu;
const NONSENSE = /[\p{Co}\p{Cn}\p{Cs}\ufffd]|(?![\t\n\r\f\v])\p{Cc}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Adds the letters of a piece of text to those of its page. */
export const addLetters = ({ letters, vietnamese, nonsense }: PageText, piece: string): PageText => {
  const text = piece.normalize('NFC');
  return {
    letters: letters + count(text, LETTER),
    vietnamese: vietnamese + count(text, VIETNAMESE),
    nonsense: nonsense + count(text, NONSENSE),
  };
};

export const NO_TEXT: PageText = { letters: 0, vietnamese: 0, nonsense: 0 };

/** A mark of secrecy is a stamp: it stands alone on its line, in capitals. */
const SECRECY = /^[\s_|[\](){}.:-]*(TUYỆT MẬT|TỐI MẬT|MẬT)[\s_|[\](){}.:-]*$/mu;

/** The mark that stands alone on a line of a page; `null` where there is none. */
export const secrecyMarkIn = (text: string): string | null =>
  SECRECY.exec(text.normalize('NFC'))?.[1] ?? null;
