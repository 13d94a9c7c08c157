import { judged } from '../testing/judged';
import { provenance } from './provenance';

describe('P9: “phải có xuất xứ rõ ràng” (A23)', () => {
  it.each([
    ['a statement', 'Ông Ba hiến tặng', null, []],
    ['an accession', null, { id: 1 }, []],
    ['an accession and a short note', 'ông Ba', { id: 1 }, []],
    ['neither', null, null, ['PROVENANCE_MISSING error provenance']],
    ['blanks', '            ', null, ['PROVENANCE_MISSING error provenance']],
    ['nine characters', 'do ông Ba', null, ['PROVENANCE_TOO_SHORT error provenance']],
    ['ten characters', 'do ông Bảy', null, []],
  ])('%s', (_case, statement, accession, expected) => {
    expect(judged(provenance, { provenance: statement, accession })).toEqual(expected);
  });
});
