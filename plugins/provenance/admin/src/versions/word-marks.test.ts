import { wordMarks } from './word-marks';

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
