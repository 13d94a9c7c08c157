import { judged } from '../testing/judged';
import { author } from './author';

describe('P7: value or explicit unknown of captionAuthor', () => {
  it.each([
    ['words as written', { asWritten: 'chép nguyên văn' }, []],
    ['a relation', { organization: { id: 1 } }, []],
    ['unknown with a reason', { unknown: true, unknownReason: 'Mặt sau không ghi' }, []],
    ['no statement', null, ['AUTHOR_MISSING error captionAuthor']],
    ['an empty statement', { asWritten: '  ', certainty: 'certain' }, ['AUTHOR_MISSING error captionAuthor']],
    [
      'unknown without a reason',
      { unknown: true },
      ['AUTHOR_UNKNOWN_WITHOUT_REASON error captionAuthor.unknownReason'],
    ],
    [
      'too short a reason',
      { unknown: true, unknownReason: ' cũ ' },
      ['AUTHOR_UNKNOWN_WITHOUT_REASON error captionAuthor.unknownReason'],
    ],
    [
      'both',
      { asWritten: 'x y', unknown: true, unknownReason: 'không ghi' },
      ['AUTHOR_GIVEN_AND_UNKNOWN error captionAuthor.unknown'],
    ],
  ])('%s', (_case, statement, expected) => {
    expect(judged(author, { captionAuthor: statement })).toEqual(expected);
  });
});
