import { judged } from '../testing/judged';
import { persons } from './persons';

const named = { person: { id: 1 } };

describe('P4: who is depicted', () => {
  it.each([
    ['a related person', { people: [named] }, []],
    ['words as written', { people: [{ asWritten: 'đ/c Ba' }] }, []],
    ['nobody', { people: [], nobody: true }, []],
    ['unknown with a reason', { unknown: true, unknownReason: 'ảnh mờ' }, []],
    ['no statement', null, ['PERSONS_MISSING error captionPersons']],
    ['an empty statement', { people: [] }, ['PERSONS_MISSING error captionPersons']],
    [
      'an empty mention',
      { people: [named, { position: 'thứ hai' }] },
      ['PERSON_MENTION_EMPTY error captionPersons.people.1'],
    ],
    [
      'people and nobody',
      { people: [named], nobody: true },
      ['PERSONS_GIVEN_AND_NOBODY error captionPersons.nobody'],
    ],
    [
      'nobody and unknown',
      { nobody: true, unknown: true, unknownReason: 'ảnh mờ' },
      ['PERSONS_GIVEN_AND_UNKNOWN error captionPersons.unknown'],
    ],
    [
      'unknown without a reason',
      { unknown: true },
      ['PERSONS_UNKNOWN_WITHOUT_REASON error captionPersons.unknownReason'],
    ],
  ])('%s', (_case, statement, expected) => {
    expect(judged(persons, { captionPersons: statement })).toEqual(expected);
  });
});
