import { BA } from '../testing/example-item';
import { exampleOffice, span, withPerson } from '../testing/example-related';
import { judged } from '../testing/judged';
import { titleAtDate } from './title-at-date';

const titled = (title: string | null) => ({
  captionPersons: { people: [{ person: { id: 9, documentId: BA }, titleAtDate: title }] },
});
const WRONG_TIME = ['TITLE_NOT_AT_DATE warning captionPersons.people.0.titleAtDate'];
const NOT_KNOWN = ['TITLE_NOT_ON_RECORD hint captionPersons.people.0.titleAtDate'];
const later = exampleOffice({ span: span('1976', '1980') });
const then = exampleOffice();

// The example was made between 1967 and 1969.
describe('P33: the title against the offices held', () => {
  it.each([
    ['held then', 'Bí thư Huyện ủy', [then], []],
    ['held later', 'Bí thư Huyện ủy', [later], WRONG_TIME],
    ['held twice, once then', 'Bí thư Huyện ủy', [later, then], []],
    ['held from an unknown day', 'Bí thư Huyện ủy', [exampleOffice({ span: null })], []],
    ['another spelling', 'bí thư huyện uỷ', [later], WRONG_TIME],
    ['the full name as the office is written', 'Bí thư Huyện ủy Bác Ái', [later], WRONG_TIME],
    ['the office named in short', 'Bí thư', [later], WRONG_TIME],
    ['a deputy is another office', 'Phó Bí thư Huyện ủy', [later], NOT_KNOWN],
    ['an office that is not listed', 'Chủ tịch UBND huyện', [then], NOT_KNOWN],
    ['no office at all', 'người ghi', [then], []],
    ['no offices on record', 'Chủ tịch UBND huyện', [], []],
    ['no title', null, [later], []],
  ])('%s', (_case, title, offices, expected) =>
    expect(judged(titleAtDate, titled(title), { related: withPerson({ offices }) })).toEqual(expected),
  );

  it('is silent in the form', () => expect(judged(titleAtDate, titled('Bí thư Huyện ủy'))).toEqual([]));
});
