import { rankEntry, Vocabulary, type RankEntry } from '../../../shared/ranking/vocabulary';
import type { EngineHit } from '../../../shared/search/engine-query';

/** Texts kept, and words known, before everything is read anew: about 60 MB with texts of 200 words. */
const MOST_ENTRIES = 50_000;
const MOST_WORDS = 500_000;

type Fetch = (ids: readonly string[], attributes: readonly string[]) => Promise<Record<string, unknown>[]>;

/**
 * The texts of hits as numbers, kept between searches. A kept text is used only where the engine says that it is still the
 * text (`rankVersion`), so that no search is ever ranked by what an item said before.
 */
export function createRankCache(fetchDocuments: Fetch) {
  let vocabulary = new Vocabulary();
  let kept = new Map<string, { version: unknown; entry: RankEntry }>();

  return {
    /** The numbers of the words; grows while texts are read. */
    get vocabulary(): Vocabulary {
      return vocabulary;
    },

    /** The texts of hits, in order; null for a hit that is gone. Throws what the engine throws. */
    async entries(hits: readonly EngineHit[]): Promise<(RankEntry | null)[]> {
      const isKept = ({ id, rankVersion }: EngineHit) => kept.get(String(id))?.version === rankVersion;
      const missing = hits.filter((hit) => !isKept(hit)).map(({ id }) => String(id));
      const fetched =
        missing.length === 0 ? [] : await fetchDocuments(missing, ['id', 'rank', 'rankVersion']);
      // Only between two searches: numbers that were given out must not change their meaning while one is ranked.
      if (kept.size + fetched.length > MOST_ENTRIES || vocabulary.size > MOST_WORDS) {
        kept = new Map();
        vocabulary = new Vocabulary();
        if (fetched.length < hits.length) return this.entries(hits);
      }
      for (const { id, rank, rankVersion } of fetched)
        kept.set(String(id), { version: rankVersion, entry: rankEntry(String(rank ?? ''), vocabulary) });
      return hits.map(({ id }) => kept.get(String(id))?.entry ?? null);
    },
  };
}
