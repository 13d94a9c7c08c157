import { folderOptions } from './folder-options';

it('lists folders with the way to them', () =>
  expect(
    folderOptions([
      { id: 1, name: 'Đợt 1', children: [{ id: 3, name: 'Phim' }] },
      { id: 2, name: 'Đợt 2', children: [] },
    ]),
  ).toEqual([
    { id: 1, label: 'Đợt 1' },
    { id: 3, label: 'Đợt 1 / Phim' },
    { id: 2, label: 'Đợt 2' },
  ]));
