import { normalizeText } from './normalize';

const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

function codeWord(word: string): string {
  let letters = '';
  let tone = '';
  for (const char of word.normalize('NFD')) {
    if (TONES[char]) tone = TONES[char];
    else if (char === '\u0302') letters += letters.slice(-1);
    else if (char === '\u0306' || char === '\u031b') letters += 'w';
    else if (char === 'đ') letters += 'dd';
    else if (char === '\u0180') letters += 'b';
    else if (!/\p{M}/u.test(char)) letters += char;
  }
  return letters + tone;
}

/**
 * Text with each marked syllable written in ASCII, its tone last: "Đảng bộ" → "ddangr booj" (requirements §6.4).
 * A search engine that folds marks can still tell "đường" (dduwowngf) from "Dương" (duwowng). Old and new tone
 * placement (hòa, hoà), NFC and NFD give the same code; syllables without marks are only lower-cased.
 */
export const telexCode = (text: string): string =>
  normalizeText(text)
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, codeWord);
