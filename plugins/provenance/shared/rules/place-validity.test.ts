import { exampleRelated, span } from '../testing/example-related';
import { judged, remarks } from '../testing/judged';
import { placeValidity } from './place-validity';

const linked = { captionPlace: { place: { id: 3 } } };
const of = (validity: ReturnType<typeof span> | null, labels: string[] = []) => ({
  related: exampleRelated({
    place: {
      documentId: 'p',
      label: 'huyện An Sơn',
      validity,
      atThatDate: labels.map((label) => ({ documentId: label, label })),
    },
  }),
});
const NOT_VALID = ['PLACE_NOT_AT_DATE warning captionPlace.place'];

// The example was made between 1967 and 1969.
describe('P32: the unit valid at the date (requirements 5.3)', () => {
  it.each([
    ['valid', span('1950', '1975'), []],
    ['valid until the first possible day', span('1950-01-01', '1967-01-01'), []],
    ['abolished the day before', span('1950-01-01', '1966-12-31'), NOT_VALID],
    ['founded later', span('1977-04-27', '1981-09-01'), NOT_VALID],
    ['founded later, still there', span('2000-11-06', null), NOT_VALID],
    ['not known', null, []],
  ])('%s', (_case, validity, expected) =>
    expect(judged(placeValidity, linked, of(validity))).toEqual(expected),
  );

  it('offers the unit that was', () => {
    const [found] = remarks(placeValidity, linked, of(span('1977', '1981'), ['huyện Bác Ái (1950)']));
    expect(found?.vi).toContain('vào lúc đó là “huyện Bác Ái (1950)”');
    expect(found?.en).toContain('at that date it was “huyện Bác Ái (1950)”');
    expect(found?.offers).toEqual([
      {
        uid: 'api::place.place',
        documentId: 'huyện Bác Ái (1950)',
        vi: 'huyện Bác Ái (1950)',
        en: 'huyện Bác Ái (1950)',
      },
    ]);
  });

  it('is silent about words that are no unit, and in the form', () => {
    expect(judged(placeValidity, {}, of(span('1977', '1981')))).toEqual([]);
    expect(judged(placeValidity, linked)).toEqual([]);
  });
});
