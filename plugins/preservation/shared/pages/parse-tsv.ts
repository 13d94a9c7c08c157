import { MOST_WORDS } from './parse-bbox';
import type { Word } from './page';
import { relativeBox } from './relative-box';

const PAGE = '1';
const WORD = '5';

/** Numbers keys from 0 in the order in which they first come. */
const counter = () => {
  const numbers = new Map<string, number>();
  return (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
};

/**
 * Reads tesseract's TSV of one picture (level, page, block, paragraph, line, word, left, top, width, height, confidence,
 * text; pixels). Both engines write it.
 *
 * @returns null where it is no such table
 */
export const parseTsv = (tsv: string): Word[] | null => {
  let size: { width: number; height: number } | null = null;
  const words: Word[] = [];
  const [blockOf, lineOf] = [counter(), counter()];
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t');
    const [level, , block, paragraph, line] = cells;
    const [left, top, width, height, confidence] = cells.slice(6, 11).map(Number);
    if (level === PAGE) size = { width: width ?? 0, height: height ?? 0 };
    if (level !== WORD || !size || words.length >= MOST_WORDS) continue;
    const text = cells.slice(11).join(' ').normalize('NFC').trim();
    const [x = Number.NaN, y = Number.NaN, w = Number.NaN, h = Number.NaN] = [left, top, width, height];
    const box = relativeBox(x, y, x + w, y + h, size);
    if (!text || !box || confidence === undefined || !(confidence >= 0)) continue;
    words.push({
      text,
      ...box,
      confidence: Math.round(confidence * 10) / 10,
      block: blockOf(`${block}.${paragraph}`),
      line: lineOf(`${block}.${paragraph}.${line}`),
    });
  }
  return size ? words : null;
};
