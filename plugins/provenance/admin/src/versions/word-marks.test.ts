import { type Mark, wordMarks } from './word-marks';

it('marks words, not letters, and takes Vietnamese words whole', () => {
  expect(wordMarks('Lễ mừng lúa mới', 'Lễ mừng lúa chín')).toEqual([
    { text: 'Lễ mừng lúa ', kind: 'same' },
    { text: 'mới', kind: 'taken' },
    { text: 'chín', kind: 'added' },
  ]);
});

it('sees no difference between two spellings of the same letters', () => {
  expect(wordMarks('Bác Ái'.normalize('NFD'), 'Bác Ái')).toEqual([{ text: 'Bác Ái', kind: 'same' }]);
});

it('marks everything where there was nothing', () => {
  expect(wordMarks('', 'khoảng 1968')).toEqual([{ text: 'khoảng 1968', kind: 'added' }]);
});

it('takes changed words that follow each other as one', () => {
  expect(wordMarks('mừng lúa ở Phước Bình năm 1968', 'mừng lúa ở Bác Ái năm 1968')).toEqual([
    { text: 'mừng lúa ở ', kind: 'same' },
    { text: 'Phước Bình', kind: 'taken' },
    { text: 'Bác Ái', kind: 'added' },
    { text: ' năm 1968', kind: 'same' },
  ]);
});

it.each([
  ['Phước Bình', 'Bác Ái'],
  ['Anh A và anh B', 'Anh A cùng anh C'],
  ['một  hai', 'một ba\nbốn'],
  ['', 'khoảng 1968'],
  ['khoảng 1968 ', ''],
  ['a b c', 'x b y'],
])('loses nothing of %j and %j', (from, to) => {
  const without = (left: Mark['kind']) =>
    wordMarks(from, to)
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join('');
  expect(without('added')).toBe(from);
  expect(without('taken')).toBe(to);
});
