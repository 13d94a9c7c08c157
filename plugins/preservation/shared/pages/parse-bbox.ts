import type { Word } from './page';
import { relativeBox } from './relative-box';

/** A page nobody can have written: more is not taken from one (F76). */
export const MOST_WORDS = 20_000;

const TAG = /<(page|block|line|word)\b([^>]*)>(?:([^<]*)<\/word>)?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const numberOf = (attributes: string, name: string): number => {
  const found = new RegExp(`\\b${name}="(-?[\\d.]+)"`).exec(attributes)?.[1];
  return found === undefined ? Number.NaN : Number(found);
};

/**
 * Reads what `pdftotext -bbox-layout` says of one page: its words with boxes, in reading order.
 *
 * @param rotation the page's /Rotate in degrees: the words lie on the turned page, but the program tells the size of the
 *   page before it is turned
 * @returns null where it says nothing of a page
 */
export const parseBbox = (
  xhtml: string,
  rotation: number,
): { width: number; height: number; words: Word[] } | null => {
  let size: { width: number; height: number } | null = null;
  let [block, line] = [-1, -1];
  const words: Word[] = [];
  for (const [, tag, attributes = '', content] of xhtml.matchAll(TAG)) {
    if (tag === 'page') {
      if (size) break;
      const [width, height] = [numberOf(attributes, 'width'), numberOf(attributes, 'height')];
      size = rotation % 180 === 0 ? { width, height } : { width: height, height: width };
    } else if (tag === 'block') block += 1;
    else if (tag === 'line') line += 1;
    else if (size && words.length < MOST_WORDS) {
      const text = unescaped(content ?? '')
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .trim();
      const at = (name: string) => numberOf(attributes, name);
      const box = relativeBox(at('xMin'), at('yMin'), at('xMax'), at('yMax'), size);
      if (text && box)
        words.push({ text, ...box, confidence: null, line: Math.max(0, line), block: Math.max(0, block) });
    }
  }
  return size && size.width > 0 && size.height > 0 ? { ...size, words } : null;
};
