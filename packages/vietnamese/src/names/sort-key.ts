import { normalizeText } from '../text/normalize';
import { TONES, parseSyllable, type Tone } from '../text/syllable';

/** Letters of one base in the order of the alphabet: a ă â, d đ, e ê, o ô ơ, u ư. */
const ALPHABET: Readonly<Record<string, string>> = {
  a: 'a1',
  ă: 'a2',
  â: 'a3',
  d: 'd1',
  đ: 'd2',
  e: 'e1',
  ê: 'e2',
  o: 'o1',
  ô: 'o2',
  ơ: 'o3',
  u: 'u1',
  ư: 'u2',
};
const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/g;
/** Longer keys are cut: titles that agree so far may stand in any order, and search engines limit sortable values. */
const MAX_KEY = 240;

function letterKey(letter: string): string {
  if (ALPHABET[letter]) return ALPHABET[letter];
  if (/[a-z]/.test(letter)) return letter;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('\u0180', 'b');
  if (/^[a-z]$/.test(bare)) return ALPHABET[bare] ?? bare;
  // Other scripts after z, in the order of their code points.
  return `zz${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

/** Letters first, then the tone as a digit, which sorts before any further letter: "ba" < "bà" < "ban". */
function wordKey(word: string): string {
  if (/^\d+$/.test(word)) {
    const digits = word.replace(/^0+(?=\d)/, '').slice(0, 35);
    // The count of digits stands first, so that 9 comes before 10 in a comparison of characters.
    return `0${digits.length.toString(36)}${digits}`;
  }
  const decomposed = word.normalize('NFD');
  const tone = (decomposed.match(TONE_MARK)?.[0] ?? '') as Tone;
  const letters = [...decomposed.replace(TONE_MARK, '').normalize('NFC')];
  return letters.map(letterKey).join('') + String(TONES.indexOf(tone) + 1);
}

const wordsOf = (text: string): string[] =>
  normalizeText(text)
    .toLowerCase()
    .replace(/'/g, '')
    .match(/[\p{L}\p{M}]+|\d+/gu) ?? [];

/**
 * A key of [0-9a-z] whose order, compared character by character, is the Vietnamese dictionary order (SPEC V31):
 * word by word; a ă â b c d đ e ê …; then the tones ngang, huyền, hỏi, ngã, sắc, nặng; numbers by value, before
 * letters. Digits and small letters only, so that SQLite, PostgreSQL in any locale and Meilisearch agree on it.
 */
export const titleSortKey = (text: string): string => wordsOf(text).map(wordKey).join('').slice(0, MAX_KEY);

/** Vietnamese dictionary order of two texts, for `Array.sort`; texts with equal keys are ordered by code units. */
export function compareVietnamese(a: string, b: string): number {
  const [keyA, keyB] = [titleSortKey(a), titleSortKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

const FAMILY_NAMES = new Set(
  `nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn lâm mai trịnh đào lương hà cao
   tạ thái châu tô phùng vương quách triệu lưu tăng tống đàm hứa kiều la mạc nghiêm ông thạch tôn từ văn vi viên lại lục
   quan thân giang chu khổng doãn khúc cù âu bạch phó lữ ninh nông hầu sầm tiêu uông thi kim thành bành ngụy thiều`.split(
    /\s+/,
  ),
);

/**
 * Whether a name may be taken apart into family, middle and given name (requirements §6.2): a Kinh family name first,
 * every part a Vietnamese syllable, no hyphen or apostrophe. False for K'…, Ka, Ya, Ma, Ama, Chamaléa, Katơr, Pinăng
 * and for anything else in doubt: such names stay whole.
 */
export function canSplitName(fullName: string): boolean {
  const parts = normalizeText(fullName).trim().split(/\s+/);
  if (parts.length < 2 || /['-]/.test(fullName)) return false;
  const syllables = parts.map(parseSyllable);
  if (syllables.includes(null)) return false;
  return FAMILY_NAMES.has(traditional(parts[0]));
}

const traditional = (word: string): string => word.toLowerCase().replace('vỏ', 'võ').replace('lí', 'lý');

/**
 * Key for lists of persons, in the order of {@link titleSortKey} (SPEC V30): by given name, then family name, then
 * middle names. A name that cannot be taken apart safely, or is marked `safe: false`, is ordered whole.
 */
export function nameSortKey(fullName: string, { safe }: { safe: boolean }): string {
  if (!safe || !canSplitName(fullName)) return titleSortKey(fullName);
  const parts = normalizeText(fullName).trim().split(/\s+/);
  const given = parts[parts.length - 1];
  return titleSortKey([given, parts[0], ...parts.slice(1, -1)].join(' '));
}
