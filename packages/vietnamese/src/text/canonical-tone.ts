import { normalizeText } from './normalize';
import { composeSyllable, parseSyllable } from './syllable';

const withCaseOf = (model: string, letters: string): string =>
  [...letters]
    .map((letter, at) => (model[at] !== model[at].toLowerCase() ? letter.toUpperCase() : letter))
    .join('');

function canonicalWord(word: string): string {
  const syllable = parseSyllable(word);
  if (!syllable) return word;
  const composed = composeSyllable(syllable);
  return composed.length === word.length ? withCaseOf(word, composed) : word;
}

/**
 * Text with every Vietnamese syllable's tone mark in its traditional place: hoà → hòa, thuỷ → thủy, uỷ → ủy, and the
 * slip đựơc → được. The style of the founding documents ("Huyện ủy"); for comparison and keys, not for changing what
 * somebody wrote. Words that are not Vietnamese syllables stay as they are.
 */
export const canonicalTone = (text: string): string => normalizeText(text).replace(/\p{L}+/gu, canonicalWord);
