import { fileFamilies, type ItemFile, itemRecordOf } from './item-files';

const file = (id: number, sha256: string | null, madeFrom: string | null = null): ItemFile => ({
  id,
  sha256,
  name: `${id}.tif`,
  isImage: true,
  role: 'front',
  label: null,
  pageNumber: null,
  processing: madeFrom ? 'cleaned' : 'original',
  madeFrom,
  thumb: null,
  screen: null,
});
const order = (files: readonly ItemFile[]) =>
  fileFamilies(files).map((line) => [line.file.id, line.depth, line.parent?.id ?? null]);

it('reads title and files out of the record, whatever is missing', () => {
  const record = itemRecordOf({
    data: {
      title: 'Suối Đá Mài',
      representations: [
        { role: 'front', processing: null, file: null },
        {
          role: 'page',
          pageNumber: 2,
          processing: 'cleaned',
          madeFrom: 'ab',
          file: {
            id: 5,
            name: 'b.tif',
            provider_metadata: { sha256: 'cd', kind: 'image' },
            formats: { screen: { url: '/s' } },
          },
        },
      ],
    },
  });
  expect(record.title).toBe('Suối Đá Mài');
  expect(record.files).toEqual([
    {
      id: 5,
      sha256: 'cd',
      name: 'b.tif',
      isImage: true,
      role: 'page',
      label: null,
      pageNumber: 2,
      processing: 'cleaned',
      madeFrom: 'ab',
      thumb: null,
      screen: '/s',
    },
  ]);
  expect(itemRecordOf(null)).toEqual({ title: null, files: [] });
});

describe('U36: files and what they were made from', () => {
  it('stand right below what they were made from', () => {
    expect(order([file(3, 'c', 'b'), file(1, 'a'), file(4, 'd'), file(2, 'b', 'a')])).toEqual([
      [1, 0, null],
      [2, 1, 1],
      [3, 2, 2],
      [4, 0, null],
    ]);
  });

  it('are all shown, also with a parent that is gone, a circle, or no checksum', () => {
    expect(
      order([file(1, 'a', 'gone'), file(2, 'b', 'c'), file(3, 'c', 'b'), file(4, null)]).map(([id]) => id),
    ).toEqual([1, 4, 2, 3]);
  });
});
