import { formTarget } from './form-target';

const WHY = 'Ghi trong tệp (XMP-dc:Title)';
const person = { id: 7, documentId: 'p', fullName: 'Ma Thí' };

describe('F136: a suggestion goes into the form only by hand', () => {
  it.each([
    ['an empty title', { field: 'title', value: 'Suối' }, { title: ' ' }, { kind: 'set', changes: [{ path: 'title', value: 'Suối' }], replaces: null }],
    ['a title that somebody typed', { field: 'title', value: 'Suối' }, { title: 'Thác' }, { kind: 'set', changes: [{ path: 'title', value: 'Suối' }], replaces: 'Thác' }],
    ['a title that is there already', { field: 'title', value: 'SUỐI' }, { title: 'Suối' }, { kind: 'used' }],
    ['a caption', { field: 'caption', value: 'a' }, {}, { kind: 'set', changes: [{ path: 'description', value: 'a' }], replaces: null }],
    ['a place nobody wrote about', { field: 'place', value: 'Bác Ái' }, { captionPlace: null }, { kind: 'set', changes: [{ path: 'captionPlace', value: { asWritten: 'Bác Ái', source: WHY } }], replaces: null }],
    [
      'a place with a reason of its own, which stays',
      { field: 'place', value: 'Bác Ái' },
      { captionPlace: { asWritten: 'Phước Bình', source: 'lời kể' } },
      { kind: 'set', changes: [{ path: 'captionPlace.asWritten', value: 'Bác Ái' }], replaces: 'Phước Bình' },
    ],
    [
      'an author, with the reason where there is none',
      { field: 'author', value: 'Ma Thí' },
      { captionAuthor: { asWritten: null, source: '' } },
      { kind: 'set', changes: [{ path: 'captionAuthor.asWritten', value: 'Ma Thí' }, { path: 'captionAuthor.source', value: WHY }], replaces: null },
    ],
    ['a person', { field: 'person', value: 'Ma Thí' }, {}, { kind: 'add-person', needsList: true, row: { asWritten: 'Ma Thí', source: WHY } }],
    ['a second person', { field: 'person', value: 'Ma Thí' }, { captionPersons: { people: [{ asWritten: 'Bốn' }] } }, { kind: 'add-person', needsList: false, row: { asWritten: 'Ma Thí', source: WHY } }],
    ['a person who is there', { field: 'person', value: 'ma thí' }, { captionPersons: { people: [{ asWritten: 'Ma Thí' }] } }, { kind: 'used' }],
    ['a date of the file is never the picture’s', { field: 'fileDate', value: '2019:01:01' }, {}, null],
    ['a position', { field: 'position', value: '11, 108' }, {}, null],
    ['a keyword', { field: 'keyword', value: 'lễ hội' }, {}, null],
  ] as const)('%s', (_case, suggestion, values, expected) => expect(formTarget(suggestion, values, WHY)).toEqual(expected)); // prettier-ignore

  it('links a person of the authority file as the content manager does', () =>
    expect(formTarget({ field: 'person', value: 'Ma Thí' }, {}, WHY, person)).toMatchObject({
      row: {
        asWritten: 'Ma Thí',
        person: { connect: [{ id: 7, apiData: { documentId: 'p', isTemporary: true } }], disconnect: [] },
      },
    }));
});
