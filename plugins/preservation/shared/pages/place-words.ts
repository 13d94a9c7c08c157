import { diffArrays } from 'diff';

import type { Box, Word } from './page';

const LONGEST_MS = 1000;

const around = (boxes: readonly Word[]): Box => {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
  const part = (value: number): number => Math.round(value * 10_000) / 10_000;
  return { x: part(left), y: part(top), w: part(right - left), h: part(bottom - top) };
};

const placed = (text: string, box: Box, { line, block }: Word): Word => ({
  text,
  ...box,
  confidence: null,
  line,
  block,
});

/** Words that stand where others were read: one for one where they are as many, else all in the place of all. */
const inPlaceOf = (texts: readonly string[], read: readonly Word[]): Word[] => {
  const [first] = read;
  if (!first) return [];
  return texts.map((text, index) =>
    texts.length === read.length && read[index]
      ? placed(text, around([read[index]]), read[index])
      : placed(text, around(read), first),
  );
};

/**
 * Finds the place on the page of every word that a person wrote, from the places of the words a machine read there (F75):
 * words that agree keep their own, words written for others take over theirs. What a person added where nothing was read has no place
 * and is left out: of the text it stays a part.
 */
export const placeWords = (text: string, read: readonly Word[]): Word[] => {
  const written = text.normalize('NFC').split(/\s+/).filter(Boolean);
  const words: Word[] = [];
  let [atWritten, atRead] = [0, 0];
  let [added, removed] = [0, 0];
  const settle = () => {
    words.push(
      ...inPlaceOf(written.slice(atWritten, atWritten + added), read.slice(atRead, atRead + removed)),
    );
    atWritten += added;
    atRead += removed;
    [added, removed] = [0, 0];
  };
  const before = read.map((word) => word.text);
  // Two texts that have nothing in common take long to compare: then no word has a place.
  for (const part of diffArrays(before, written, { timeout: LONGEST_MS }) ?? []) {
    const length = part.value.length;
    if (part.added) added += length;
    else if (part.removed) removed += length;
    else {
      settle();
      [added, removed] = [length, length];
      settle();
    }
  }
  settle();
  return words;
};
