import { composeSyllable, hasPossibleTone, syllableOf, type Tone } from './syllable';

/** Letters typed so far of one word, and the tone typed last. */
interface Typed {
  letters: string[];
  tone: Tone;
  /** How many mark keys took effect. */
  marks: number;
}
type Key = (typed: Typed, key: string) => boolean;

const VOWEL = /[aăâeêioôơuưy]/;
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const TELEX_TONES: Readonly<Record<string, Tone>> = {
  f: '\u0300',
  s: '\u0301',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, Tone>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

function replaceLast(typed: Typed, from: readonly string[], to: Readonly<Record<string, string>>): boolean {
  const at = Math.max(...from.map((letter) => typed.letters.lastIndexOf(letter)));
  if (at < 0) return false;
  typed.letters[at] = to[typed.letters[at]];
  typed.marks += 1;
  return true;
}

/** Horn: "uo" together becomes "ươ" (truowng, tru7o7ng), otherwise the last u or o. */
function horn(typed: Typed, withBreve: boolean): boolean {
  const word = typed.letters.join('');
  const pair = Math.max(word.lastIndexOf('uo'), word.lastIndexOf('ưo'), word.lastIndexOf('uơ'));
  if (pair >= 0 && !word.startsWith('quo')) {
    typed.letters.splice(pair, 2, 'ư', 'ơ');
    typed.marks += 1;
    return true;
  }
  if (withBreve && /a[^aeiouy]*$/.test(word)) return replaceLast(typed, ['a'], { a: 'ă' });
  if (withBreve && word.includes('oa')) return replaceLast(typed, ['a'], { a: 'ă' });
  return replaceLast(typed, ['u', 'o'], { u: 'ư', o: 'ơ' });
}

function setTone(typed: Typed, tone: Tone | undefined): boolean {
  // A second tone key is a letter (Larry, Harris), not a change of mind.
  if (tone === undefined || typed.tone !== '' || !typed.letters.some((letter) => VOWEL.test(letter)))
    return false;
  typed.tone = tone;
  typed.marks += 1;
  return true;
}

const telexKey: Key = (typed, key) => {
  if (setTone(typed, TELEX_TONES[key])) return true;
  if (key === 'd' && typed.letters[0] === 'd') return replaceLast(typed, ['d'], { d: 'đ' });
  if (key === 'w') return horn(typed, true);
  // The vowel typed last, or "ngoèo" (ngoeof) would lose its second o.
  const lastVowel = typed.letters.filter((letter) => VOWEL.test(letter)).pop();
  return key in CIRCUMFLEX && lastVowel === key ? replaceLast(typed, [key], CIRCUMFLEX) : false;
};

const vniKey: Key = (typed, key) => {
  if (setTone(typed, VNI_TONES[key])) return true;
  if (key === '6') return replaceLast(typed, ['a', 'e', 'o'], CIRCUMFLEX);
  if (key === '7') return horn(typed, false);
  if (key === '8') return replaceLast(typed, ['a'], { a: 'ă' });
  return key === '9' && typed.letters[0] === 'd' ? replaceLast(typed, ['d'], { d: 'đ' }) : false;
};

const caseLike = (typed: string, decoded: string): string => {
  const letters = typed.replace(/\d/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return decoded.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? decoded[0].toUpperCase() + decoded.slice(1) : decoded;
};

/** One word typed with mark keys, or null when it gives no Vietnamese syllable with a mark. */
function decodeWord(word: string, press: Key): { text: string; marks: number } | null {
  const typed: Typed = { letters: [], tone: '', marks: 0 };
  for (const key of word.toLowerCase()) {
    if (!press(typed, key)) typed.letters.push(key);
  }
  if (typed.marks === 0) return null;
  // Without a final consonant one horn is meant: thuowr → thuở, but truowngf → trường.
  const syllable = syllableOf(typed.letters.join('').replace(/ươ$/, 'uơ'), typed.tone);
  if (!syllable || !hasPossibleTone(syllable)) return null;
  return { text: caseLike(word, composeSyllable(syllable)), marks: typed.marks };
}

const decodeText = (text: string, press: Key): string =>
  text.replace(/[a-z][a-z0-9]*/gi, (word) => decodeWord(word, press)?.text ?? word);

/** Text typed in Telex with the Vietnamese keyboard off: "ddangr booj" → "đảng bộ". Other words stay. */
export const decodeTelex = (text: string): string => decodeText(text, telexKey);

/** Text typed in VNI with the Vietnamese keyboard off: "d9ang3 bo65" → "đảng bộ". Other words stay. */
export const decodeVni = (text: string): string => decodeText(text, vniKey);

/** @internal Used by {@link looksLikeKeyboardCode}: the decoding of one word and how many mark keys it took. */
export const decodeKeyboardWord = (
  word: string,
  mode: 'telex' | 'vni',
): { text: string; marks: number } | null => decodeWord(word, mode === 'telex' ? telexKey : vniKey);
