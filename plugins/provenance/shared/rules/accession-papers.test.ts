import { exampleAccession, exampleRelated } from '../testing/example-related';
import { judged } from '../testing/judged';
import { accessionPapers } from './accession-papers';

const of = (change: object) => ({ related: exampleRelated({ accession: exampleAccession(change) }) });

describe('P21: the accession and its handover record (A23)', () => {
  it.each([
    ['papers in order', {}, []],
    ['no number', { handoverRecordNumber: null }, ['HANDOVER_NUMBER_MISSING error accession']],
    ['own production needs none', { handoverRecordNumber: null, acquisitionMode: 'SX' }, []],
  ])('%s', (_case, change, expected) => expect(judged(accessionPapers, {}, of(change))).toEqual(expected));

  it('asks for the accession', () =>
    expect(judged(accessionPapers, { accession: null })).toEqual(['ACCESSION_MISSING warning accession']));
  it('leaves an item without any origin to P9', () =>
    expect(judged(accessionPapers, { accession: null, provenance: null })).toEqual([]));
  it('leaves the papers to the server', () => expect(judged(accessionPapers)).toEqual([]));
});
