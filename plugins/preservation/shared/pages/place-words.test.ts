import type { Word } from './page';
import { placeWords } from './place-words';

const read = (...texts: string[]): Word[] =>
  texts.map((text, index) => ({
    text,
    x: index / 10,
    y: 0,
    w: 0.1,
    h: 0.05,
    confidence: 80,
    line: 0,
    block: 0,
  }));
const placesOf = (words: readonly Word[]) => words.map(({ text, x, w }) => [text, x, w]);

describe('where the words of a correction stand (F75)', () => {
  it('leaves words that agree where they were', () =>
    expect(placesOf(placeWords('Bác Ái', read('Bác', 'Ái')))).toEqual([
      ['Bác', 0, 0.1],
      ['Ái', 0.1, 0.1],
    ]));

  it('gives a corrected word the place of the one read there', () =>
    expect(placesOf(placeWords('Tỉnh ủy Ninh Thuận', read('Tinh', 'ủy', 'Nình', 'Thuận')))).toEqual([
      ['Tỉnh', 0, 0.1],
      ['ủy', 0.1, 0.1],
      ['Ninh', 0.2, 0.1],
      ['Thuận', 0.3, 0.1],
    ]));

  it('gives two words the place of one that was read for both, and one the place of two', () => {
    expect(placesOf(placeWords('a b c', read('a', 'bc')))).toEqual([
      ['a', 0, 0.1],
      ['b', 0.1, 0.1],
      ['c', 0.1, 0.1],
    ]);
    expect(placesOf(placeWords('a bc', read('a', 'b', 'c')))).toEqual([
      ['a', 0, 0.1],
      ['bc', 0.1, 0.2],
    ]);
  });

  it('has no place for what was not read, and forgets what is not there', () => {
    expect(placesOf(placeWords('a mới b', read('a', 'b')))).toEqual([
      ['a', 0, 0.1],
      ['b', 0.1, 0.1],
    ]);
    expect(placesOf(placeWords('b', read('~', 'b')))).toEqual([['b', 0.1, 0.1]]);
    expect(placeWords('chữ viết tay', [])).toEqual([]);
  });

  it('says nothing of a confidence that is no longer the machine’s', () =>
    expect(placeWords('a', read('a'))[0]?.confidence).toBeNull());

  it('gives up on two long texts that have nothing in common, instead of comparing for minutes', () => {
    const long = Array.from({ length: 15_000 }, (_, index) => `w${index}`);
    const begun = Date.now();
    placeWords(long.map((text) => `${text}x`).join(' '), read(...long));
    expect(Date.now() - begun).toBeLessThan(5000);
  });
});
