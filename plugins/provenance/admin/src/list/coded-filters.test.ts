import { type ListFilter, vocabulariesOf, withWords } from './coded-filters';

const input = () => null;
const worded = (filters: ListFilter[]) =>
  withWords(
    filters,
    'photo',
    (vocabulary) => [{ value: 'x', label: vocabulary }],
    () => input,
  );

it('knows the coded fields of an item, not those inside its components', () => {
  const vocabularies = vocabulariesOf('photo');
  expect(vocabularies.get('stage')).toBe('item-stages');
  expect(vocabularies.get('typePic')).toBe('type-pic');
  expect([...vocabularies.keys()].some((name) => name.startsWith('caption'))).toBe(false);
  expect(vocabulariesOf('film').has('typePic')).toBe(false);
});

it('U28: offers words for a code, with "is" and "is not" only', () => {
  const [stage] = worded([{ name: 'stage', type: 'string', label: 'Bước xử lý' }]);
  expect(stage).toMatchObject({ input, options: [{ value: 'x', label: 'item-stages' }] });
  expect(stage?.operators?.map(({ value }) => value)).toEqual(['$eq', '$ne']);
});

it('leaves every other filter as it is', () => {
  const title: ListFilter = { name: 'title', type: 'string', label: 'Tiêu đề' };
  expect(worded([title])[0]).toBe(title);
});
