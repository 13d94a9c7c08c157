import { createMatcher, type Match } from '../ranking/match';
import { prepareQuestion } from '../ranking/question';
import { rankWords } from '../ranking/rank-text';
import { coverOf, scoreMatches } from '../ranking/score';
import type { RankEntry, Vocabulary } from '../ranking/vocabulary';
import type { EngineHit } from './engine-query';
import { MOST_WORDS, type WordCounts } from './question-words';

/** What ranking needs of the index: rank texts by hit, and how many items have a word. */
export interface RankSource {
  vocabulary: Vocabulary;
  /** The rank entries of hits, in order; null for a hit that left the index meanwhile. Throws what the engine throws. */
  entries(hits: readonly EngineHit[]): Promise<(RankEntry | null)[]>;
  /** What is shown of some hits, in any order; ids that left the index are left out. Throws what the engine throws. */
  shown(ids: readonly string[]): Promise<EngineHit[]>;
  /** How many items have each of these words (without marks). Throws what the engine throws. */
  counts(words: readonly string[]): Promise<WordCounts>;
}

/** What must be retrieved of a hit to rank it. */
export const RANKED_ATTRIBUTES = ['id', 'rankVersion'];

export interface RankedHit {
  id: string;
  score: number;
  /** The share of the question's weight that it has, 0 to 1. */
  cover: number;
}

export interface RankedHead {
  hits: RankedHit[];
  /**
   * Whether some hit holds the question together (all its words in title and caption, or close to each other in a text);
   * also where no hit shows all the words to ranking, because the engine found them by synonyms or in spite of
   * typos. A question of more words than the engine reads is held only by an item with all of them.
   */
  held: boolean;
}

/** Puts the head of a result in order (rule X33); equal hits keep the order of the engine. */
export async function rankHits(
  q: string,
  hits: readonly EngineHit[],
  counts: WordCounts,
  source: RankSource,
): Promise<RankedHead> {
  const entries = await source.entries(hits);
  const question = prepareQuestion(rankWords(q), counts.counts, counts.size, source.vocabulary);
  const matchOf = createMatcher(question, source.vocabulary);
  const ids: string[] = [];
  const matches: Match[] = [];
  entries.forEach((entry, index) => {
    const id = hits[index]?.id;
    if (entry === null || typeof id !== 'string') return;
    ids.push(id);
    matches.push(matchOf(entry));
  });
  const scores = scoreMatches(question, matches, counts.size);
  return {
    hits: ids
      .map((id, index) => ({ id, score: scores[index], cover: coverOf(question, matches[index]) }))
      .sort((a, b) => b.score - a.score),
    held:
      matches.some(({ together }) => together) ||
      (question.terms.length <= MOST_WORDS && !matches.some(({ complete }) => complete)),
  };
}
