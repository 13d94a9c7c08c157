import { diffWordsWithSpace } from 'diff';

/** A stretch of text and what became of it. */
export interface Mark {
  readonly text: string;
  readonly kind: 'same' | 'taken' | 'added';
}

const BLANK = /^\s+$/;

/**
 * Changed words that follow each other are read as one: "Phước Bình" became "Bác Ái", not "Phước" "Bác" and "Bình" "Ái".
 * The blanks between them stand in both.
 */
const joined = (marks: readonly Mark[]): Mark[] => {
  const done: Mark[] = [];
  let taken = '';
  let added = '';
  const finish = () => {
    if (taken !== '') done.push({ text: taken, kind: 'taken' });
    if (added !== '') done.push({ text: added, kind: 'added' });
    taken = added = '';
  };
  marks.forEach(({ text, kind }, index) => {
    const between = taken !== '' && added !== '' && BLANK.test(text) && index < marks.length - 1;
    if (kind === 'same' && !between) {
      finish();
      done.push({ text, kind });
      return;
    }
    if (kind !== 'added') taken += text;
    if (kind !== 'taken') added += text;
  });
  finish();
  return done;
};

/** Word by word, what was taken away and what was added. */
export const wordMarks = (from: string, to: string): Mark[] =>
  joined(
    diffWordsWithSpace(from.normalize('NFC'), to.normalize('NFC')).map(({ value, added, removed }) => ({
      text: value,
      kind: added ? 'added' : removed ? 'taken' : 'same',
    })),
  );
