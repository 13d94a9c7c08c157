import { canonicalTone } from './canonical-tone';
import { composeSyllable, parseSyllable } from './syllable';

/** Initials after which a lone i and a lone y are the same sound and both are written: kỹ/kĩ, lý/lí, quý/quí. */
const SAME_SOUND = new Set(['h', 'k', 'l', 'm', 's', 't', 'qu']);

function otherSpelling(word: string): string | null {
  const syllable = parseSyllable(word);
  if (!syllable || !SAME_SOUND.has(syllable.onset)) return null;
  if (syllable.rime === 'i') return composeSyllable({ ...syllable, rime: 'y' });
  return syllable.rime === 'y' ? composeSyllable({ ...syllable, rime: 'i' }) : null;
}

/**
 * The spellings of one syllable that readers hold for the same word, lower case, its own first:
 * `syllableVariants('Kỉ')` → `['kỉ', 'kỷ']`. After v and alone (Vi/Vy, i/y) the letters tell words and names apart.
 */
export function syllableVariants(word: string): string[] {
  const own = canonicalTone(word).toLowerCase();
  const other = otherSpelling(own);
  return other ? [own, other] : [own];
}

/** One spelling for all variants, for keys: lower case, traditional tone place, y for i where both are written. */
export function canonicalSpelling(text: string): string {
  return canonicalTone(text)
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => {
      const other = otherSpelling(word);
      return other !== null && parseSyllable(word)?.rime === 'i' ? other : word;
    });
}
