import { checkReferences } from './check-references';
import type { ReferenceFinder } from './describe-item';
import { IngestError } from './ingest-error';

const find: ReferenceFinder = {
  event: () => undefined,
  person: () => undefined,
  place: () => undefined,
  group: (code) => (code === 'G6' ? 'g6' : undefined),
  accession: (number) => (number === '2024-001' ? 'a1' : undefined),
};

describe('accession and group of an ingest', () => {
  it('says nothing where both exist, or none is named', () => {
    expect(checkReferences({ accession: '2024-001', group: 'G6 – Đại hội' }, [], find)).toEqual([]);
    expect(checkReferences({}, [], find)).toEqual([]);
  });

  it.each([
    [{ accession: '2024-01' }, 'ACCESSION_UNKNOWN', '2024-01'],
    [{ group: 'X9' }, 'GROUP_UNKNOWN', 'X9'],
  ])('refuses %j before anything is stored', (defaults, code, word) => {
    const check = () => checkReferences(defaults, [], find);
    expect(check).toThrow(IngestError);
    expect(check).toThrow(expect.objectContaining({ code, vi: expect.stringContaining(word) }));
  });

  it('names each unknown word of the sheet once', () => {
    const rows = [
      { row: 2, accession: '9', group: 'g6' },
      { row: 3, accession: '9', group: 'Z' },
      { row: 4, accession: '2024-001' },
    ];
    const warnings = checkReferences({}, rows, find);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('“9”');
    expect(warnings[1]).toContain('“Z”');
  });
});
