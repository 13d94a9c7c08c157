import type { ItemKind } from '../contracts';
import { judged } from '../testing/judged';
import { contentGroup } from './content-group';

const WARNING = 'CONTENT_GROUP_UNUSUAL_MEDIUM warning contentGroup';
const PLAN: Record<string, string[]> = {
  G4: ['photo', 'film'],
  G6: ['photo'],
  G7: ['document'],
  H1: ['register', 'photo'],
  H3: ['statistic'],
  H4: ['map'],
  X: [],
};

describe('P2: the content group', () => {
  it.each([
    ['G4', 'photo', []],
    ['G4', 'film', []],
    ['G4', 'document', [WARNING]],
    ['G7', 'document', []],
    ['G7', 'photo', [WARNING]],
    ['G7', 'film', [WARNING]],
    ['G6', 'photo', []],
    ['G6', 'film', []],
    ['G6', 'document', [WARNING]],
    ['H1', 'document', []],
    ['H3', 'document', []],
    ['H3', 'photo', [WARNING]],
    ['H4', 'photo', []],
    ['H4', 'film', [WARNING]],
    ['X', 'film', []],
  ] as [string, ItemKind, string[]][])('%s holding a %s', (code, kind, expected) => {
    expect(judged(contentGroup, { contentGroup: { id: 1, code, media: PLAN[code] } }, { kind })).toEqual(
      expected,
    );
  });

  it.each([[null], [undefined], [{}], ['G4']])('reports a missing group: %p', (group) => {
    expect(judged(contentGroup, { contentGroup: group })).toEqual([
      'CONTENT_GROUP_MISSING error contentGroup',
    ]);
  });
});
