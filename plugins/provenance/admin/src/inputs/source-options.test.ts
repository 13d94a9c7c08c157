import { placeOf, sourceOptions } from './source-options';

const words = {
  role: (code: string) => (code === 'front' ? 'Mặt trước' : code),
  nth: (number: number) => `Tệp ${number}`,
  elsewhere: (sha12: string) => `Tệp khác ${sha12}`,
};
const shown = (hash: string | null, name = 'a.jpg') => ({ role: 'front', file: hash && { hash, name } });

describe('what a file may be made from', () => {
  it('offers the other files of the item, each once, never itself', () => {
    const files = [shown('aa', 'goc.tif'), shown('bb'), shown(null), shown('aa')];
    expect(sourceOptions(files, 1, null, words)).toEqual([
      { value: 'aa', label: 'Tệp 1 – Mặt trước – goc.tif' },
    ]);
    expect(sourceOptions(files, 0, null, words)).toEqual([
      { value: 'bb', label: 'Tệp 2 – Mặt trước – a.jpg' },
    ]);
  });

  it('keeps a source that is not among them, and reads anything', () => {
    expect(sourceOptions(undefined, null, 'c'.repeat(64), words)).toEqual([
      { value: 'c'.repeat(64), label: `Tệp khác ${'c'.repeat(12)}` },
    ]);
    expect(sourceOptions([null, 7, { file: 3 }], 0, null, words)).toEqual([]);
  });

  it.each([
    ['representations.2.madeFrom', 2],
    ['representations.madeFrom', null],
    ['title', null],
  ])('%s stands at %s', (name, place) => expect(placeOf(name)).toBe(place));
});
