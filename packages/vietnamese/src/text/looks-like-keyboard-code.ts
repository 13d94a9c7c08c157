import { decodeKeyboardWord, decodeTelex, decodeVni } from './decode-keyboard';
import { hasPossibleTone, parseSyllable } from './syllable';

export interface KeyboardCandidate {
  mode: 'telex' | 'vni';
  text: string;
}

/** English and French words that happen to spell Vietnamese in Telex; one of them and the text is not Telex. */
const FOREIGN = new Set(
  `as is us his has its this was were of or for her our your their the to too see seen been soon moon noon room door poor
   food good book look need feel meet keep how now low law saw raw few new view war car far bar bus gas yes less more most
   are all air add odd off if from over after under water paper photo photos news how who two law class his those these
   les des mes tes ses nos vos leur pour par sur sous dans avec est sont aux nord mer mers mars tour cour jour air fer
   roof too tool cool cook boom moor see bee fee tree free deer beer seem deep week seek peer queen teen tax max mix six
   box fox fix hex sex text ex door floor blood flood boot foot root hoot noon food wood hood mood`.split(
    /\s+/,
  ),
);

/** A word no one types by chance: two kinds of marks, or đ with a tone: "booj", "ddangr", "nguwowif". */
const isStrong = (word: string, marks: number): boolean => marks >= 2 && word.length >= 4;

function telexCandidate(words: readonly string[]): boolean {
  if (words.some((word) => /\d/.test(word) || FOREIGN.has(word.toLowerCase()))) return false;
  let decoded = 0;
  let strong = 0;
  for (const word of words) {
    const plain = parseSyllable(word);
    const read = decodeKeyboardWord(word, 'telex');
    if (read && !(plain && hasPossibleTone(plain))) {
      decoded += 1;
      if (isStrong(word, read.marks)) strong += 1;
    } else if (!plain) return false;
  }
  return strong >= 1 && decoded >= 2 && decoded * 2 >= words.length;
}

function vniCandidate(words: readonly string[]): boolean {
  let marks = 0;
  for (const word of words) {
    if (!/\d/.test(word)) {
      if (!parseSyllable(word)) return false;
      continue;
    }
    if (/^\d+$/.test(word)) continue;
    const read = decodeKeyboardWord(word, 'vni');
    // "A4" and "tu5" are codes: a word of letters and marks must leave at least two letters and come with another.
    if (!read || read.text.length < 2) return false;
    marks += read.marks;
  }
  return marks >= 2;
}

/**
 * What the text would be if it was typed in Telex or VNI with the keyboard in the wrong mode. Conservative: text with
 * any mark, foreign words or archive codes gives no candidate; a single Telex word is never enough.
 */
export function looksLikeKeyboardCode(text: string): KeyboardCandidate[] {
  if (/[^\x20-\x7e\s]/.test(text)) return [];
  const words = text.match(/[a-z0-9]+/gi) ?? [];
  if (words.length === 0) return [];
  if (vniCandidate(words)) return [{ mode: 'vni', text: decodeVni(text) }];
  return telexCandidate(words) ? [{ mode: 'telex', text: decodeTelex(text) }] : [];
}
