import type { Word } from './page';

/** The words as running text: one line each, an empty line between blocks. In the order given. */
export const textOfWords = (words: readonly Word[]): string => {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (!before) text = word.text;
    else if (word.block !== before.block) text += `\n\n${word.text}`;
    else text += `${word.line === before.line ? ' ' : '\n'}${word.text}`;
  });
  return text;
};
