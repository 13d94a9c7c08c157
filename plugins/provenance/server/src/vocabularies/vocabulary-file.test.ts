import path from 'node:path';

import { parseVocabulary, readVocabularies } from './vocabulary-file';

const file = (items: unknown[]) => JSON.stringify({ vocabulary: 'x', items });

// P17
describe('parseVocabulary', () => {
  it('reads codes, labels and order', () => {
    expect(
      parseVocabulary(
        'x.json',
        file([
          { code: 'a', vi: 'Một', en: 'One' },
          { code: 'b', vi: 'Hai', order: 9 },
        ]),
      ).terms,
    ).toEqual([
      { code: 'a', label: 'Một', labelEn: 'One', order: 1, extra: null },
      { code: 'b', label: 'Hai', labelEn: null, order: 9, extra: null },
    ]);
  });
  it.each([
    ['no name', JSON.stringify({ items: [] })],
    ['no label', file([{ code: 'a' }])],
    [
      'a code twice',
      file([
        { code: 'a', vi: 'x' },
        { code: 'a', vi: 'y' },
      ]),
    ],
  ])('refuses a file with %s, naming it', (_case, content) => {
    expect(() => parseVocabulary('bad.json', content)).toThrow(/bad\.json/);
  });
  it('finds nothing in a folder that is not there', async () => {
    expect(await readVocabularies(path.join(__dirname, 'nowhere'))).toEqual([]);
  });
  it('reads all vocabularies of the archive', async () => {
    const names = (await readVocabularies(path.resolve(__dirname, '../../../../../data/vocabularies'))).map(
      ({ vocabulary }) => vocabulary,
    );
    expect(names).toEqual(expect.arrayContaining(['name-kinds', 'succession-kinds']));
  });
});
