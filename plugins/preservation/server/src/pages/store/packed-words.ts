import type { Word } from '../../../../shared/pages/page';

type Packed = [
  text: string,
  x: number,
  y: number,
  w: number,
  h: number,
  confidence: number | null,
  line: number,
  block: number,
];

/** Words as they lie in the table: a page of print has six hundred, and their names would be most of it. */
export const packWords = (words: readonly Word[]): string =>
  JSON.stringify(
    words.map(
      ({ text, x, y, w, h, confidence, line, block }): Packed => [text, x, y, w, h, confidence, line, block],
    ),
  );

export const unpackWords = (packed: string | null): Word[] =>
  packed === null
    ? []
    : (JSON.parse(packed) as Packed[]).map(([text, x, y, w, h, confidence, line, block]) => ({
        text, x, y, w, h, confidence, line, block,
      })); // prettier-ignore
