import { parseSyllable } from '../../../../packages/vietnamese/src';

/** Codes of the vocabulary `languages` (TT 05/2025/TT-BNV) and what browsers call the language (BCP 47). */
const BY_CODE: Readonly<Record<string, string>> = {
  '01': 'vi',
  '02': 'en',
  '03': 'fr',
  '04': 'ru',
  '05': 'zh',
  // Two languages at once: the first is what a voice should read.
  '06': 'vi',
  '07': 'vi',
  '08': 'vi',
};

/** How the last part of a file's name says the language. */
const BY_NAME: Readonly<Record<string, string>> = {
  vi: 'vi', vie: 'vi', vn: 'vi', viet: 'vi', vietnamese: 'vi',
  en: 'en', eng: 'en', english: 'en',
  fr: 'fr', fre: 'fr', fra: 'fr', french: 'fr',
  ru: 'ru', rus: 'ru', russian: 'ru',
  zh: 'zh', chi: 'zh', zho: 'zh', chinese: 'zh',
}; // prettier-ignore

const WORD = /\p{L}+/gu;
const MARKED = /[\u0080-\uffff]/;
/** Of words that carry marks: fewer are names of people and places in another language. */
const MOST = 0.6;
const LEAST_WORDS = 3;

export const UNKNOWN_LANGUAGE = 'und';

/** The language that a code of the vocabulary names; null for none and for what browsers have no name for. */
export const languageOfCode = (code: string | null | undefined): string | null =>
  code && Object.hasOwn(BY_CODE, code) ? (BY_CODE[code] ?? null) : null;

const languageOfName = (name: string): string | null => {
  const tag =
    name
      .toLowerCase()
      .split(/[.\s_()[\]-]+/)
      .slice(0, -1)
      .pop() ?? '';
  return Object.hasOwn(BY_NAME, tag) ? (BY_NAME[tag] ?? null) : null;
};

/** What a subtitle file is written in: its name says so, or its words are plainly Vietnamese. Pure. */
export const guessLanguage = (name: string, words: string): string => {
  const said = languageOfName(name);
  if (said) return said;
  const all = words.match(WORD) ?? [];
  const marked = all.filter((word) => MARKED.test(word));
  const vietnamese = marked.filter((word) => parseSyllable(word) !== null);
  const isVietnamese = vietnamese.length >= LEAST_WORDS && vietnamese.length > marked.length * MOST;
  return isVietnamese ? 'vi' : UNKNOWN_LANGUAGE;
};
