import { rarity, type Question } from './question';
import type { Match } from './match';

/**
 * How much each sign counts. Found by walking one coordinate at a time over every second query of a public collection and
 * checked on the others (bench/README.md, "Relevance"); they belong to the language, not to a query.
 */
export interface Weights {
  /** BM25 of words with marks, without marks, and of neighbours. */
  marked: number;
  folded: number;
  pairs: number;
  /** Rarity of what the title has: with marks, without, neighbours. */
  titleMarked: number;
  titleFolded: number;
  titlePairs: number;
  /** Rarity of the terms within a window of a few words, and anywhere. */
  window: number;
  cover: number;
  /** How much of the question the title has, and how much of the title is the question. */
  titleCover: number;
  titlePrecision: number;
  /** BM25: how often counts, and how much length takes away; an occurrence in the title or the caption counts as so many. */
  k: number;
  b: number;
  titleTimes: number;
  captionTimes: number;
  /** The caption says as much as this share of the title. */
  captionShare: number;
}

export const WEIGHTS: Weights = {
  marked: 3,
  folded: 0.1,
  pairs: 1.3,
  titleMarked: 1.3,
  titleFolded: 0.6,
  titlePairs: 0.1,
  window: 3,
  cover: 1.5,
  titleCover: 3.5,
  titlePrecision: 3,
  k: 1.2,
  b: 0.6,
  titleTimes: 3,
  captionTimes: 2,
  captionShare: 0.6,
};

/** Number of candidates that have each of the things counted. */
function spread(matches: readonly Match[], parts: (match: Match) => Uint16Array[], count: number): number[] {
  const having = new Array<number>(count).fill(0);
  for (const match of matches) {
    const counted = parts(match);
    for (let index = 0; index < count; index += 1)
      if (counted.some((part) => part[index] > 0)) having[index] += 1;
  }
  return having;
}

/**
 * The scores of some candidates (rule X33): BM25 over words with marks, words without and neighbours, with signs of title,
 * closeness and coverage. How rare marked words and neighbours are is judged among the candidates.
 * @param size number of documents in the index
 */
export function scoreMatches(
  question: Question,
  matches: readonly Match[],
  size: number,
  weights: Weights = WEIGHTS,
): number[] {
  const { terms, marked, pairs, total } = question;
  const meanLength = matches.reduce((sum, { length }) => sum + length, 0) / Math.max(1, matches.length);
  const termSpread = spread(matches, ({ title, caption, body }) => [title, caption, body], terms.length);
  const markedSpread = spread(
    matches,
    (match) => [match.markedTitle, match.markedCaption, match.markedBody],
    marked.length,
  );
  const pairSpread = spread(
    matches,
    (match) => [match.pairTitle, match.pairCaption, match.pairBody],
    pairs.length,
  );
  // A word with marks is at least as rare as without: by how much shows among the candidates.
  const markedWeight = marked.map(({ term }, index) => {
    const share = termSpread[term] === 0 ? 1 : markedSpread[index] / termSpread[term];
    return terms[term].weight === 0 ? 0 : terms[term].weight - Math.log(Math.max(share, 0.02));
  });
  const pairWeight = pairSpread.map((having) => (having === 0 ? 0 : rarity(having, Math.max(size, having))));

  return matches.map((match) => {
    const norm = weights.k * (1 - weights.b + (weights.b * match.length) / Math.max(1, meanLength));
    const bm25 = (weight: number, title: number, caption: number, body: number): number => {
      const often = body + weights.titleTimes * title + weights.captionTimes * caption;
      return often === 0 ? 0 : (weight * often * (weights.k + 1)) / (often + norm);
    };
    const inTitle = (title: number, caption: number): number =>
      title > 0 ? 1 : caption > 0 ? weights.captionShare : 0;
    let score = weights.window * match.window;
    let titleWeight = 0;
    let titleHits = 0;
    terms.forEach(({ weight }, term) => {
      const [title, caption, body] = [match.title[term], match.caption[term], match.body[term]];
      score += weights.folded * bm25(weight, title, caption, body);
      if (title + caption + body > 0) score += weights.cover * weight;
      titleWeight += weight * inTitle(title, caption);
      titleHits += title;
    });
    marked.forEach((_, index) => {
      const [title, caption, body] = [
        match.markedTitle[index],
        match.markedCaption[index],
        match.markedBody[index],
      ];
      score += weights.marked * bm25(markedWeight[index], title, caption, body);
      score += weights.titleMarked * markedWeight[index] * inTitle(title, caption);
    });
    pairs.forEach((_, index) => {
      const [title, caption, body] = [
        match.pairTitle[index],
        match.pairCaption[index],
        match.pairBody[index],
      ];
      score += weights.pairs * bm25(pairWeight[index], title, caption, body);
      score += weights.titlePairs * pairWeight[index] * inTitle(title, caption);
    });
    score += weights.titleFolded * titleWeight;
    if (total > 0) score += (weights.titleCover * titleWeight) / total;
    if (match.titleLength > 0)
      score += weights.titlePrecision * Math.min(1, titleHits / match.titleLength) * titleWeight;
    return score;
  });
}

/** The share of a question's weight that a document has, 0 to 1. */
export function coverOf({ terms, total }: Question, match: Match): number {
  if (total === 0) return 0;
  let has = 0;
  terms.forEach(({ weight }, term) => {
    if (match.title[term] + match.caption[term] + match.body[term] > 0) has += weight;
  });
  return has / total;
}
