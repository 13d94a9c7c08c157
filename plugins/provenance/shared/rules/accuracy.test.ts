import { exampleAccession, exampleRelated } from '../testing/example-related';
import { judged } from '../testing/judged';
import { accuracy } from './accuracy';

const of = (change: object) => ({ related: exampleRelated({ accession: exampleAccession(change) }) });

describe('P23: the provider signs for accuracy (B14)', () => {
  it.each([
    ['signed and dated', {}, []],
    ['not signed', { accuracySignedBy: null }, ['ACCURACY_NOT_SIGNED error accession']],
    ['not dated', { accuracySignedOn: null }, ['ACCURACY_NOT_DATED hint accession']],
    ['own production', { accuracySignedBy: null, acquisitionMode: 'SX' }, []],
  ])('%s', (_case, change, expected) => expect(judged(accuracy, {}, of(change))).toEqual(expected));

  it('is silent where the accession is not known', () => expect(judged(accuracy)).toEqual([]));
});
