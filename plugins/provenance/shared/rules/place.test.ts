import { judged } from '../testing/judged';
import { place } from './place';

describe('P6: value or explicit unknown of captionPlace', () => {
  it.each([
    ['words as written', { asWritten: 'chép nguyên văn' }, []],
    ['a relation', { place: { id: 1 } }, []],
    ['unknown with a reason', { unknown: true, unknownReason: 'Mặt sau không ghi' }, []],
    ['no statement', null, ['PLACE_MISSING error captionPlace']],
    ['an empty statement', { asWritten: '  ', certainty: 'certain' }, ['PLACE_MISSING error captionPlace']],
    [
      'unknown without a reason',
      { unknown: true },
      ['PLACE_UNKNOWN_WITHOUT_REASON error captionPlace.unknownReason'],
    ],
    [
      'too short a reason',
      { unknown: true, unknownReason: ' cũ ' },
      ['PLACE_UNKNOWN_WITHOUT_REASON error captionPlace.unknownReason'],
    ],
    [
      'both',
      { asWritten: 'x y', unknown: true, unknownReason: 'không ghi' },
      ['PLACE_GIVEN_AND_UNKNOWN error captionPlace.unknown'],
    ],
  ])('%s', (_case, statement, expected) => {
    expect(judged(place, { captionPlace: statement })).toEqual(expected);
  });
});
