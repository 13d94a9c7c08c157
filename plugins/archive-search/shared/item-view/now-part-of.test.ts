import { nowPartOf, type PlaceFate } from './now-part-of';

const fate = (documentId: string, ended: boolean, successorIds: string[]): PlaceFate => ({
  documentId,
  unitType: 'xã',
  name: documentId,
  parentName: 'Khánh Hòa',
  ended,
  successorIds,
});

const load = (fates: PlaceFate[]) => (ids: string[]) =>
  Promise.resolve(fates.filter(({ documentId }) => ids.includes(documentId)));

describe('nowPartOf', () => {
  test('successors are followed until units that still exist', async () => {
    const fates = [
      fate('a', true, ['b', 'c']),
      fate('b', true, ['d']),
      fate('c', false, []),
      fate('d', false, []),
    ];
    expect(await nowPartOf('a', load(fates))).toEqual(['xã c (Khánh Hòa)', 'xã d (Khánh Hòa)']);
  });

  test('a place whose fate is not recorded is part of nothing', async () => {
    expect(await nowPartOf('a', load([fate('a', false, [])]))).toEqual([]);
  });

  test('a circle ends', async () => {
    expect(await nowPartOf('a', load([fate('a', true, ['b']), fate('b', true, ['a'])]))).toEqual([]);
  });
});
