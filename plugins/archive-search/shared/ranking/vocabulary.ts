import { foldWord, rankTextWords } from './rank-text';

/** A document as ranking reads it: numbers of its words, part after part; -1 stands between the parts. */
export interface RankEntry {
  words: Int32Array;
  /** Length of the title, and where the caption ends, in words (the caption begins after the title's -1). */
  titleEnd: number;
  captionEnd: number;
}

/** Stands between the parts, so that no two words on either side are neighbours. */
export const GAP = -1;

/** Numbers for words: comparing numbers is what makes ranking a hundred texts a matter of a millisecond. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #folded = new Map<string, number>();
  readonly #foldedText: string[] = [];
  #foldOf = new Int32Array(1024);

  /** How many words are known. */
  get size(): number {
    return this.#ids.size;
  }

  get foldedSize(): number {
    return this.#foldedText.length;
  }

  /** The number of a word; a new word gets a new one. */
  id(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    if (id >= this.#foldOf.length) {
      const larger = new Int32Array(this.#foldOf.length * 2);
      larger.set(this.#foldOf);
      this.#foldOf = larger;
    }
    const text = foldWord(word);
    let folded = this.#folded.get(text);
    if (folded === undefined) {
      folded = this.#foldedText.length;
      this.#folded.set(text, folded);
      this.#foldedText.push(text);
    }
    this.#foldOf[id] = folded;
    return id;
  }

  /** The number of the word without its marks: two words that fold alike have the same. */
  foldOf(id: number): number {
    return this.#foldOf[id] ?? -1;
  }

  /** Folded numbers by word number, to be read in the innermost loop. */
  get folds(): Int32Array {
    return this.#foldOf;
  }

  foldedText(folded: number): string {
    return this.#foldedText[folded] ?? '';
  }
}

/** Reads a rank text (see `rank-text.ts`) into numbers. */
export function rankEntry(text: string, vocabulary: Vocabulary): RankEntry {
  const [title, caption, body] = rankTextWords(text);
  const id = (word: string) => vocabulary.id(word);
  const words = Int32Array.from([...title.map(id), GAP, ...caption.map(id), GAP, ...body.map(id)]);
  return { words, titleEnd: title.length, captionEnd: title.length + 1 + caption.length };
}
