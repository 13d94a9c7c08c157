import { rangeOfWord, wordAtCaret } from './word-at-caret';

const words = ['Bác', 'Ái', 'và', 'Bác', 'Ái'].map((text) => ({ text, x: 0, y: 0, w: 1, h: 1, confidence: null, line: 0, block: 0 })); // prettier-ignore
const TEXT = 'Bác Ái và\nBác Ái';

describe('text and picture side by side', () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [11, 3],
    [16, 4],
  ])('the cursor at %d stands on word %d', (caret, word) =>
    expect(wordAtCaret(TEXT, caret, words)).toBe(word),
  );
  it('stands on none between blanks, nor on a word that is not on the page', () => {
    expect(wordAtCaret('a  b', 2, words)).toBe(-1);
    expect(wordAtCaret('khác', 1, words)).toBe(-1);
    expect(wordAtCaret('', 0, words)).toBe(-1);
  });
  it('finds the same one of several', () => {
    expect(rangeOfWord(TEXT, 3, words)).toEqual({ from: 10, to: 13 });
    expect(rangeOfWord('Bác', 3, words)).toBeNull();
    expect(rangeOfWord(TEXT, 99, words)).toBeNull();
  });
});
