import { fold } from '../text/fold';

/** Words that fold to the same letters as others but mean something else in dates; replaced before folding. */
const BEFORE_FOLDING: readonly (readonly [RegExp, string])[] = [
  // "tối 30/4" (in the evening) and "tới 30/4" (until) both fold to "toi".
  [/(?<!\p{L})tối(?!\p{L})/giu, 'đêm'],
  // "sáu tháng 6" is a day, "sau tháng 6" is not; likewise "tư" and "từ", "tám" and "tầm". Not "hai mươi tư tháng Chạp".
  [/(?<!\p{L}|mư[ơờ]i\s+)sáu(?=\s+tháng\s)/giu, '6'],
  [/(?<!\p{L}|mư[ơờ]i\s+)tư(?=\s+tháng\s)/giu, '4'],
  [/(?<!\p{L}|mư[ơờ]i\s+)tám(?=\s+tháng\s)/giu, '8'],
  // "ngay từ tháng 7" (right from) is not "ngày tư tháng 7".
  [/(?<!\p{L})ngay\s+(?=từ\s|sau\s+tháng\s)/giu, ''],
  [/(?<!\p{L})nghỉ\s+hè(?!\p{L})/giu, 'hè'],
  // A person, a letter, a temple … before a year: no autumn (thu), winter (đông), end (cuối) or "until" (đến).
  [/(?<!\p{L}|giai\s+)(?:cưới|thư|đóng|đồng|hà|đền|đèn|nghỉ|đoàn|đoạn)(?=,?\s+(?:năm\s+)?\d)/giu, '$&*'],
  [/(?<!\p{L})thứ(?=\s+năm\s+\d{4})/giu, '$&*'],
];

/**
 * A date phrase made ready for reading: folded (no marks, lower case), one kind of dash and space, no closing full
 * stop. The patterns of this folder are written for this form, so NFC, NFD and text typed without marks read alike.
 */
export function phraseText(text: string): string {
  let marked = text.normalize('NFC');
  for (const [pattern, replacement] of BEFORE_FOLDING) marked = marked.replace(pattern, replacement);
  return fold(marked)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/…/g, '...')
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([,;:])(?=\S)/g, '$1 ')
    .trim()
    .replace(/(?<!\.|^k\.n|s\.d|n\.d)[.;,:]+$/, '')
    .trim();
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  gieng: 1,
  chap: 12,
};

/** Folded words for 1–12, longest first ("muoi mot" before "muoi"), for patterns; Giêng and Chạp are lunar only. */
export const NUMBER_WORD = Object.keys(NUMBER_WORDS)
  .filter((word) => word !== 'gieng' && word !== 'chap')
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * Keeps "sau" (after), "từ" (from), "năm" (year) and "tầm" (about), which fold like 6, 4, 5 and 8, from being read as the
 * number of a day: without ngày, mồng or mùng before them they never are (SPEC V3).
 */
export const NO_QUALIFIER = String.raw`(?!(?:sau|tu|nam|tam)\b)`;

/** The number of digits or of a folded number word; null when it is neither. */
export function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : (NUMBER_WORDS[text] ?? null);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A folded Roman numeral up to 39 ("xx" → 20); null when it is none. */
export function romanOf(text: string): number | null {
  if (!/^x{0,3}(ix|iv|v?i{0,3})$/.test(text) || text === '') return null;
  const values = [...text].map((letter) => ROMAN[letter]);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Roman numeral of a century (1–39). */
export function toRoman(value: number): string {
  const tens = 'X'.repeat(Math.floor(value / 10));
  return tens + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10];
}
