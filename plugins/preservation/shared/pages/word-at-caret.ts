import type { Word } from './page';

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: token, index }) => ({
    text: token,
    from: index,
    to: index + token.length,
  }));

/** How many of the same words come before; the n-th one in the text stands for the n-th one on the page. */
const before = (words: readonly { text: string }[], index: number): number =>
  words.slice(0, index).filter(({ text }) => text === words[index]?.text).length;

/** The word of the page on which the cursor stands in the text; -1 where none is. */
export const wordAtCaret = (text: string, caret: number, words: readonly Word[]): number => {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ from, to }) => from <= caret && caret <= to);
  if (at < 0) return -1;
  const wanted = before(tokens, at);
  return words.findIndex((word, index) => word.text === tokens[at]?.text && before(words, index) === wanted);
};

/** Where a word of the page stands in the text, to be selected there; null where the text has it no more. */
export const rangeOfWord = (
  text: string,
  index: number,
  words: readonly Word[],
): { from: number; to: number } | null => {
  const wanted = before(words, index);
  const tokens = tokensOf(text);
  const at = tokens.findIndex(
    (token, place) => token.text === words[index]?.text && before(tokens, place) === wanted,
  );
  const token = tokens[at];
  return token ? { from: token.from, to: token.to } : null;
};
