import { coalesce } from './coalesce';

test('X3: rows of one record are grouped, in order of first appearance', () => {
  const row = (id: number, uid: string, documentId: string) => ({ id, uid, documentId });
  const grouped = coalesce([
    row(1, 'photo', 'a'),
    row(2, 'film', 'a'),
    row(3, 'photo', 'a'),
    row(4, 'photo', 'b'),
  ]);
  expect(grouped.map(({ uid, documentId, rows }) => [uid, documentId, rows.map(({ id }) => id)])).toEqual([
    ['photo', 'a', [1, 3]],
    ['film', 'a', [2]],
    ['photo', 'b', [4]],
  ]);
});
