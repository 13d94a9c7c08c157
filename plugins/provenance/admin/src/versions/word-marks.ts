import { diffWordsWithSpace } from 'diff';

/** A stretch of text and what became of it. */
export interface Mark {
  readonly text: string;
  readonly kind: 'same' | 'taken' | 'added';
}

/** Word by word, what was taken away and what was added. */
export const wordMarks = (from: string, to: string): Mark[] =>
  diffWordsWithSpace(from.normalize('NFC'), to.normalize('NFC')).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'taken' : 'same',
  }));
