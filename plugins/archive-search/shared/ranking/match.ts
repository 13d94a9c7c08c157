import type { Question } from './question';
import { GAP, type RankEntry, type Vocabulary } from './vocabulary';

/** Words within which all words of a question count as close together. */
export const WINDOW = 24;
/** Within so many words a text holds a question together (rule X31). */
export const TIGHT = 12;

/** What of a question stands where in one document: counts per part, so that weights can be chosen afterwards. */
export interface Match {
  length: number;
  titleLength: number;
  /** Per term: occurrences in the title, in the caption, in the other texts. */
  title: Uint16Array;
  caption: Uint16Array;
  body: Uint16Array;
  /** The same for the words with their marks, per `question.marked`, and for neighbours, per `question.pairs`. */
  markedTitle: Uint16Array;
  markedCaption: Uint16Array;
  markedBody: Uint16Array;
  pairTitle: Uint16Array;
  pairCaption: Uint16Array;
  pairBody: Uint16Array;
  /** Most weight of distinct terms within {@link WINDOW} words. */
  window: number;
  /** Whether all terms stand together: in title and caption, or within {@link TIGHT} words of a text. */
  together: boolean;
  /** Whether each term was seen; where not, the engine found it by a synonym, a typo or a prefix. */
  complete: boolean;
}

/** Looks questions up in documents; made for one question. */
export function createMatcher(question: Question, vocabulary: Vocabulary): (entry: RankEntry) => Match {
  const { terms, marked, pairs, lastFolded } = question;
  const termCount = terms.length;
  const slots = new Int16Array(vocabulary.foldedSize).fill(-1);
  terms.forEach(({ folded }, term) => (slots[folded] = term));
  const lastTerm = terms.findIndex(({ folded }) => vocabulary.foldedText(folded) === lastFolded);
  if (lastFolded.length >= 2 && lastTerm >= 0) {
    for (let folded = 0; folded < slots.length; folded += 1)
      if (slots[folded] === -1 && vocabulary.foldedText(folded).startsWith(lastFolded)) slots[folded] = -2;
  }
  const markedOf = new Map(marked.map(({ word }, index) => [word, index]));
  const pairOf = new Int16Array(termCount * termCount).fill(-1);
  pairs.forEach(({ left, right }, index) => (pairOf[left * termCount + right] = index));
  const { folds } = vocabulary;
  const counts = () => new Uint16Array(termCount);

  return ({ words, titleEnd, captionEnd }) => {
    const match: Match = {
      length: words.length - 2,
      titleLength: titleEnd,
      title: counts(),
      caption: counts(),
      body: counts(),
      markedTitle: new Uint16Array(marked.length),
      markedCaption: new Uint16Array(marked.length),
      markedBody: new Uint16Array(marked.length),
      pairTitle: new Uint16Array(pairs.length),
      pairCaption: new Uint16Array(pairs.length),
      pairBody: new Uint16Array(pairs.length),
      window: 0,
      together: false,
      complete: false,
    };
    const places: number[] = [];
    const found: number[] = [];
    let previous = -1;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      const slot = word === GAP ? -1 : (slots[folds[word]] ?? -1);
      if (slot === -1) {
        previous = -1;
        continue;
      }
      const whole = slot >= 0;
      const term = whole ? slot : lastTerm;
      places.push(at);
      found.push(term);
      const inTitle = at < titleEnd;
      const inCaption = !inTitle && at < captionEnd;
      if (whole) {
        (inTitle ? match.title : inCaption ? match.caption : match.body)[term] += 1;
        const exact = markedOf.get(word);
        if (exact !== undefined)
          (inTitle ? match.markedTitle : inCaption ? match.markedCaption : match.markedBody)[exact] += 1;
        const pair = previous >= 0 ? pairOf[previous * termCount + term] : -1;
        if (pair >= 0)
          (inTitle ? match.pairTitle : inCaption ? match.pairCaption : match.pairBody)[pair] += 1;
      }
      previous = whole ? term : -1;
    }
    lookAround(match, places, found, captionEnd, terms);
    return match;
  };
}

/** Slides a window over the places where terms stand. */
function lookAround(
  match: Match,
  places: readonly number[],
  found: readonly number[],
  captionEnd: number,
  terms: Question['terms'],
): void {
  const seen = new Uint8Array(terms.length);
  const early = new Uint8Array(terms.length);
  found.forEach((term, index) => {
    seen[term] = 1;
    if (places[index] < captionEnd) early[term] = 1;
  });
  match.complete = seen.every((flag) => flag === 1);
  match.together = early.every((flag) => flag === 1);
  for (const width of [WINDOW, TIGHT]) {
    const inside = new Uint16Array(terms.length);
    let weight = 0;
    let distinct = 0;
    let left = 0;
    for (let right = 0; right < places.length; right += 1) {
      if (inside[found[right]]++ === 0) {
        weight += terms[found[right]].weight;
        distinct += 1;
      }
      while (places[right] - places[left] >= width) {
        if (--inside[found[left]] === 0) {
          weight -= terms[found[left]].weight;
          distinct -= 1;
        }
        left += 1;
      }
      if (width === WINDOW && weight > match.window) match.window = weight;
      if (width === TIGHT && distinct === terms.length) match.together = true;
    }
  }
}
