import { DEFAULT_SETTINGS } from '../rule-settings';
import { BA } from '../testing/example-item';
import { span, withPerson } from '../testing/example-related';
import { judged } from '../testing/judged';
import { authorAge } from './author-age';

const byBa = { captionAuthor: { person: { id: 9, documentId: BA } } };
const YOUNG = ['AUTHOR_TOO_YOUNG warning captionAuthor.person'];
const DEAD = ['AUTHOR_ALREADY_DEAD warning captionAuthor.person'];

// The example was made on 31 December 1969 at the latest.
describe('P31: the author alive and of age', () => {
  it.each([
    ['nothing known', {}, []],
    ['ten that very day', { birth: span('1959-12-31') }, []],
    ['ten the next day', { birth: span('1960-01-01') }, YOUNG],
    ['born later', { birth: span('1980') }, YOUNG],
    ['perhaps born early enough', { birth: span('1955', '1965') }, []],
    ['born 29 February', { birth: span('1960-02-29') }, YOUNG],
    ['died within', { death: span('1968') }, []],
    ['died before', { death: span('1966') }, DEAD],
  ])('%s', (_case, change, expected) =>
    expect(judged(authorAge, byBa, { related: withPerson(change) })).toEqual(expected),
  );

  it('takes the age from the settings', () => {
    const settings = { ...DEFAULT_SETTINGS, thresholds: { authorMinAge: 0 } };
    expect(judged(authorAge, byBa, { settings, related: withPerson({ birth: span('1969-12-31') }) })).toEqual(
      [],
    );
  });

  it('is silent where the author is no known person', () => {
    expect(judged(authorAge, {}, { related: withPerson({ birth: span('1980') }) })).toEqual([]);
    expect(judged(authorAge, byBa)).toEqual([]);
  });
});
