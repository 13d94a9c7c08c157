import { buildWordBook, type WordBook } from '../../../shared/suggesting/correct-words';
import type { SearchEngine } from '../engine/search-engine';

/** How long the words are kept, and how many items they are taken from at most. */
const KEEP_MS = 10 * 60_000;
const MOST_ITEMS = 20_000;
const PER_REQUEST = 1_000;

/** Title and caption of the items, for "did you mean": read when first needed, and again after a while. */
export function createWordBook(engine: SearchEngine, clock: () => number): () => Promise<WordBook> {
  let kept: { until: number; book: Promise<WordBook> } | null = null;

  const read = async (): Promise<WordBook> => {
    const texts: string[] = [];
    for await (const ids of engine.ids()) {
      for (let at = 0; at < ids.length; at += PER_REQUEST) {
        const documents = await engine.documents(ids.slice(at, at + PER_REQUEST), ['rank']);
        for (const { rank } of documents) texts.push(...String(rank ?? '').split('\n', 2));
      }
      if (texts.length >= MOST_ITEMS * 2) break;
    }
    return buildWordBook(texts);
  };

  return () => {
    if (kept && clock() < kept.until) return kept.book;
    const book = read();
    kept = { until: clock() + KEEP_MS, book };
    book.catch(() => {
      kept = null;
    });
    return book;
  };
}
