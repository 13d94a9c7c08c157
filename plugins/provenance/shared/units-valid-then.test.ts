import { overlaps, type PlaceUnit, relatedUnits, unitsValidThen } from './units-valid-then';

const unit = (
  documentId: string,
  from: string | null,
  to: string | null,
  more: Partial<PlaceUnit> = {},
): PlaceUnit => ({
  documentId,
  label: documentId,
  name: documentId,
  naturalKey: null,
  validity: { from, to },
  parentId: null,
  successorIds: [],
  ...more,
});
const then = (start: string, units: PlaceUnit[], from: string, to = from) => {
  const byId = new Map(units.map((one) => [one.documentId, one]));
  return unitsValidThen(byId.get(start) as PlaceUnit, byId, { from, to }).map(({ documentId }) => documentId);
};

const BAC_AI = [
  unit('cũ', '1950-10-01', '1975-12-31', {
    name: 'Bác Ái',
    naturalKey: 'h-bac-ai-1950',
    successorIds: ['ninh-son'],
  }),
  unit('ninh-son', '1977-01-01', '2000-11-05', { name: 'Ninh Sơn', successorIds: ['mới'] }),
  unit('mới', '2000-11-06', '2025-06-30', { name: 'Bác Ái', naturalKey: 'h-bac-ai-2000', parentId: 'tỉnh' }),
  unit('tỉnh', '1991-12-26', '2025-06-30', { name: 'Ninh Thuận', naturalKey: 't-ninh-thuan-1992' }),
  unit('tỉnh-xưa', '1922-07-05', '1976-02-28', { name: 'Ninh Thuận', naturalKey: 't-ninh-thuan-1922' }),
];

describe('unitsValidThen (E3)', () => {
  it('follows successions backwards over several steps, and the name', () => {
    expect(then('mới', BAC_AI, '1985-01-01')).toEqual(['ninh-son']);
    expect(then('mới', BAC_AI, '1960-01-01')).toEqual(['cũ']);
  });

  it('follows successions forwards', () => {
    expect(then('cũ', BAC_AI, '2010-01-01')).toEqual(['mới']);
  });

  it('goes to the unit above where there was no such unit at that time', () => {
    expect(then('mới', BAC_AI, '1930-01-01')).toEqual(['tỉnh-xưa']);
  });

  it('says nothing where nothing is known', () => {
    expect(then('mới', BAC_AI, '1800-01-01')).toEqual([]);
  });

  it('ends in a cycle made by mistake', () => {
    const cycle = [
      unit('a', '2000-01-01', null, { successorIds: ['b'], parentId: 'b' }),
      unit('b', '2000-01-01', null, { successorIds: ['a'], parentId: 'a' }),
    ];
    expect(then('a', cycle, '1950-01-01')).toEqual([]);
  });

  it('takes open ends as far away', () => {
    expect(overlaps({ from: null, to: '1950-01-01' }, { from: '1950-01-01', to: null })).toBe(true);
    expect(overlaps({ from: '1950-01-02', to: null }, { from: null, to: '1950-01-01' })).toBe(false);
    expect(overlaps({ from: null, to: null }, { from: null, to: null })).toBe(true);
  });

  it('knows which other units may be answered differently when a unit changes', () => {
    const byId = new Map(BAC_AI.map((one) => [one.documentId, one]));
    const related = (id: string) => relatedUnits(byId.get(id) as PlaceUnit, byId).sort();
    expect(related('ninh-son')).toEqual(['cũ', 'mới']);
    expect(related('tỉnh')).toEqual(['mới', 'tỉnh-xưa']);
  });
});
