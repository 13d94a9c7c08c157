import { fold, parseSyllable } from '../../../../packages/vietnamese/src';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Corrections offered to the check, best first. */
const MOST = 3;
/** Words tried for one unknown word. */
const NEAREST = 4;

/** The words of the archive: how often each form occurs, by its folded form, and which words follow each other. */
export interface WordBook {
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** "left right", folded. */
  neighbours: ReadonlyMap<string, number>;
}

/** Collects the words of some texts of the archive. */
export function buildWordBook(texts: Iterable<string>): WordBook {
  const forms = new Map<string, Map<string, number>>();
  const neighbours = new Map<string, number>();
  for (const text of texts) {
    let left = '';
    for (const [word] of text.matchAll(WORD)) {
      const form = word.toLowerCase();
      const folded = fold(form);
      const known = forms.get(folded) ?? new Map<string, number>();
      known.set(form, (known.get(form) ?? 0) + 1);
      forms.set(folded, known);
      if (left !== '') neighbours.set(`${left} ${folded}`, (neighbours.get(`${left} ${folded}`) ?? 0) + 1);
      left = folded;
    }
  }
  return { forms, neighbours };
}

/** Letters that stand next to each other, exchanged, count as one slip, as does one letter too many, too few or wrong. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}

const mostOf = (length: number): number => (length <= 2 ? 0 : length <= 5 ? 1 : 2);

const total = (forms: ReadonlyMap<string, number> | undefined): number =>
  [...(forms?.values() ?? [])].reduce((sum, count) => sum + count, 0);

/** The form of a word that the archive writes most often. */
const usual = (folded: string, book: WordBook): string =>
  [...(book.forms.get(folded) ?? new Map<string, number>([[folded, 0]]))].sort((a, b) => b[1] - a[1])[0][0];

/** Known words near an unknown one: fewest slips first, then those that fit their neighbours, then the more frequent. */
function nearest(word: string, left: string, right: string, book: WordBook): string[] {
  const most = mostOf(word.length);
  const found: { folded: string; distance: number; fits: number; count: number }[] = [];
  for (const [folded, forms] of book.forms) {
    const distance = slips(word, folded, most);
    if (distance > most || distance === 0) continue;
    const fits =
      (book.neighbours.get(`${left} ${folded}`) ?? 0) + (book.neighbours.get(`${folded} ${right}`) ?? 0);
    found.push({ folded, distance, fits, count: total(forms) });
  }
  return found
    .sort((a, b) => a.distance - b.distance || b.fits - a.fits || b.count - a.count)
    .slice(0, NEAREST)
    .map(({ folded }) => folded);
}

/** Two syllables written as one ("bacai"): the words it may be made of. */
function halves(word: string, book: WordBook): string[] {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (book.neighbours.has(`${left} ${right}`) && parseSyllable(left) !== null) return [`${left} ${right}`];
  }
  return [];
}

/**
 * The question with its unknown words replaced by words of the archive, most likely first (rule X37). Known words stay as
 * typed; of a question typed without marks the correction has none either where the archive writes a word in several ways.
 * @param unknown folded words that no item has
 */
export function correctWords(q: string, unknown: ReadonlySet<string>, book: WordBook): string[] {
  const words = (q.match(WORD) ?? []).map((word) => word.toLowerCase());
  let corrections: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const folded = fold(word);
    const [left, right] = [fold(words[at - 1] ?? ''), fold(words[at + 1] ?? '')];
    const choices = unknown.has(folded)
      ? [...halves(folded, book), ...nearest(folded, left, right, book)].map((choice) =>
          choice
            .split(' ')
            .map((part) => usual(part, book))
            .join(' '),
        )
      : [word];
    if (choices.length === 0) return [];
    corrections = corrections
      .flatMap((done) => choices.map((choice) => [...done, choice]))
      .slice(0, MOST * NEAREST);
  }
  return corrections.slice(0, MOST).map((parts) => parts.join(' '));
}
