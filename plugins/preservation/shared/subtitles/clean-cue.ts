/** Markup a player may get: italics, bold, underlined. Everything else is words or nothing. */
const KEPT = /^<(\/?)([biu])(?:\.[^<>]*)?>$/i;
/** A tag; one may hide in another, so what is left of `<` and `>` is escaped. */
const TAG = /<[/!?a-z0-9][^<>]*>/gi;
/** Placing commands of Advanced SubStation, which many programs write into SRT. */
const OVERRIDE = /\{\\[^{}]*\}/g;
const ENTITY = /&(?:amp|lt|gt|nbsp|lrm|rlm|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
/** Line breaks are written by the caller; other control characters mean nothing on a screen. */
const CONTROLS = /[^\P{Cc}\n]/gu;

const escapeWords = (words: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const entity of words.matchAll(ENTITY)) {
    parts.push(words.slice(from, entity.index).replaceAll('&', '&amp;'), entity[0]);
    from = entity.index + entity[0].length;
  }
  parts.push(words.slice(from).replaceAll('&', '&amp;'));
  return parts.join('').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
};

/**
 * The words of one cue, safe for any reader: of its markup only italics, bold and underline stay, properly closed;
 * scripts, links, fonts and styles become nothing, and no word can be taken for a line of times (F66). Pure.
 * @returns lines that are not empty, joined by line feeds; empty where nothing is left
 */
export const cleanCue = (text: string): string => {
  const open: string[] = [];
  const out: string[] = [];
  const words = text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(OVERRIDE, '');
  let from = 0;
  for (const tag of words.matchAll(TAG)) {
    out.push(escapeWords(words.slice(from, tag.index)));
    from = tag.index + tag[0].length;
    const [, closing, name = ''] = KEPT.exec(tag[0]) ?? [];
    if (closing === undefined) continue;
    const letter = name.toLowerCase();
    if (closing === '') {
      open.push(letter);
      out.push(`<${letter}>`);
    } else if (open.at(-1) === letter) {
      open.pop();
      out.push(`</${letter}>`);
    }
  }
  out.push(escapeWords(words.slice(from)));
  while (open.length > 0) out.push(`</${open.pop()}>`);
  return out
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
};
