import { MARK_CLOSE, MARK_OPEN } from '../clean-text';
import { foldWord, rankWords } from '../ranking/rank-text';

/** Words of a snippet, and how many of them stand before the first word that was found. */
const SNIPPET_WORDS = 30;
const WORDS_BEFORE = 6;
/** The last word counts as the beginning of a word from so many letters on, as it does for the engine. */
const PREFIX_LETTERS = 2;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Says whether a word of a text is one of the question's. */
export type Wanted = (word: string) => boolean;

/** The words of a question, compared without marks; i and y count as the same where they sound alike. */
export function wantedWords(q: string): Wanted {
  const words = new Set(rankWords(q).map(foldWord));
  const last = [...words].at(-1) ?? '';
  const known = new Map<string, boolean>();
  return (word) => {
    let wanted = known.get(word);
    if (wanted === undefined) {
      const folded = foldWord(rankWords(word)[0] ?? '');
      wanted = words.has(folded) || (last.length >= PREFIX_LETTERS && folded.startsWith(last));
      known.set(word, wanted);
    }
    return wanted;
  };
}

/** The text with markers around each wanted word (see `highlight.ts`). */
export const markWords = (text: string, wanted: Wanted): string =>
  text.replace(WORD, (word) => (wanted(word) ? `${MARK_OPEN}${word}${MARK_CLOSE}` : word));

interface Place {
  start: number;
  end: number;
  wanted: boolean;
}

const placesOf = (text: string, wanted: Wanted): Place[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    wanted: wanted(word),
  }));

/** The first word of the stretch with the most wanted words. */
function richest(places: readonly Place[]): number {
  let inside = 0;
  let best = { first: 0, count: -1 };
  for (let right = 0; right < places.length; right += 1) {
    if (places[right].wanted) inside += 1;
    const left = right - (SNIPPET_WORDS - WORDS_BEFORE);
    if (left >= 0 && places[left].wanted) inside -= 1;
    if (inside > best.count) best = { first: Math.max(0, left + 1), count: inside };
  }
  return best.first;
}

/**
 * About thirty words of the first text that has a wanted word, around the place with the most of them, with markers; the
 * beginning of the first text where none has one. Empty where there is no text.
 */
export function snippetOf(texts: readonly string[], wanted: Wanted): string {
  for (const [index, text] of [...texts, texts[0] ?? ''].entries()) {
    const places = placesOf(text, wanted);
    if (index < texts.length && !places.some((place) => place.wanted)) continue;
    if (places.length <= SNIPPET_WORDS) return markWords(text, wanted);
    const first = index < texts.length ? Math.max(0, richest(places) - WORDS_BEFORE) : 0;
    const last = Math.min(places.length, first + SNIPPET_WORDS) - 1;
    const cut = text.slice(first === 0 ? 0 : places[first].start, places[last].end);
    return `${first === 0 ? '' : '…'}${markWords(cut, wanted)}${last === places.length - 1 ? '' : '…'}`;
  }
  return '';
}
