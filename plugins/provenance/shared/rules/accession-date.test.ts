import { exampleAccession, exampleRelated, span } from '../testing/example-related';
import { judged } from '../testing/judged';
import { accessionDate } from './accession-date';

const BEFORE = ['ACCESSION_BEFORE_CREATION warning captionTime.date'];

// The example was made between 1967 and 1969.
describe('P29: received after it was made', () => {
  it.each([
    ['long after', span('2023'), []],
    ['the day before it can have been made', span('1966-12-31'), BEFORE],
    ['the first day it can have been made', span('1967-01-01'), []],
    ['a year that reaches into it', span('1960', '1967'), []],
    ['not known', null, []],
    ['open end', span('1960', null), []],
  ])('%s', (_case, acquired, expected) =>
    expect(
      judged(accessionDate, {}, { related: exampleRelated({ accession: exampleAccession({ acquired }) }) }),
    ).toEqual(expected),
  );

  it('does not know the accession in the form', () => expect(judged(accessionDate)).toEqual([]));
});
