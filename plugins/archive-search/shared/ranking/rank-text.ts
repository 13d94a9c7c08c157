import { canonicalSpelling, fold, normalizeText } from '../../../../packages/vietnamese/src';

/** Words kept of a long text: what stands beyond is found by the engine, and ranked by what comes before it. */
const MAX_BODY_WORDS = 2000;

/** Stands between the three parts of a rank text; never part of a word. */
const PART = '\n';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words whose spelling is remembered: Vietnamese has some seven thousand syllables, names and numbers are few more. */
const MOST_REMEMBERED = 100_000;

/** A pure function of one word that remembers its answers; forgets all of them rather than growing without end. */
function remembering(work: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      answer = work(word);
      known.set(word, answer);
    }
    return answer;
  };
}

const spelling = remembering(canonicalSpelling);

/** A single word without its marks. */
export const foldWord = remembering(fold);

/** The words of a text as ranking compares them: lower case, one tone placement, y for i, marks kept (rule X34). */
export const rankWords = (text: string): string[] => (normalizeText(text).match(WORD) ?? []).map(spelling);

const joined = (texts: readonly string[], most: number): string =>
  texts.flatMap(rankWords).slice(0, most).join(' ');

/** What ranking compares a question with: the title, the words of the caption, and every other text. */
export interface RankParts {
  title: string;
  caption: readonly string[];
  body: readonly string[];
}

/** The parts as one string, kept in the index beside the document and handed to no reader. */
export const rankText = ({ title, caption, body }: RankParts): string =>
  [joined([title], MAX_BODY_WORDS), joined(caption, MAX_BODY_WORDS), joined(body, MAX_BODY_WORDS)].join(PART);

/** The three lists of words of a rank text. */
export function rankTextWords(text: string): [title: string[], caption: string[], body: string[]] {
  const [title = '', caption = '', body = ''] = text.split(PART);
  const words = (part: string) => (part === '' ? [] : part.split(' '));
  return [words(title), words(caption), words(body)];
}

/** A short name of a text that changes with it (53 bits of two FNV-like hashes): says whether a kept copy is still the text. */
export function textVersion(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
