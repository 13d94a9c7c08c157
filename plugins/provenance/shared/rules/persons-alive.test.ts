import { span, withPerson } from '../testing/example-related';
import { judged } from '../testing/judged';
import { personsAlive } from './persons-alive';

const NOT_BORN = ['PERSON_NOT_YET_BORN warning captionPersons.people.0'];
const DEAD = ['PERSON_ALREADY_DEAD warning captionPersons.people.0'];

// The example was made between 1967 and 1969.
describe('P30: alive at the date (A8)', () => {
  it.each([
    ['nothing known', {}, []],
    ['in the prime of life', { birth: span('1930'), death: span('1990') }, []],
    ['born on the last possible day', { birth: span('1969-12-31') }, []],
    ['born the day after', { birth: span('1970-01-01') }, NOT_BORN],
    ['born in a year that may fit', { birth: span('1965', '1972') }, []],
    ['died on the first possible day', { death: span('1967-01-01') }, []],
    ['died the day before', { death: span('1966-12-31') }, DEAD],
    ['died, open end', { death: span('1950', null) }, []],
  ])('%s', (_case, change, expected) =>
    expect(judged(personsAlive, {}, { related: withPerson(change) })).toEqual(expected),
  );

  it('lets a document name the dead', () =>
    expect(
      judged(personsAlive, {}, { kind: 'document', related: withPerson({ death: span('1945') }) }),
    ).toEqual([]));

  it('is silent about a date that is unknown, and in the form', () => {
    const unknown = { captionTime: { unknown: true, unknownReason: 'mờ', date: { from: '1900-01-01' } } };
    expect(judged(personsAlive, unknown, { related: withPerson({ birth: span('1970') }) })).toEqual([]);
    expect(judged(personsAlive)).toEqual([]);
  });
});
