import { judged } from '../testing/judged';
import { event } from './event';

describe('P3: value or explicit unknown of captionEvent', () => {
  it.each([
    ['words as written', { asWritten: 'chép nguyên văn' }, []],
    ['a relation', { event: { id: 1 } }, []],
    ['unknown with a reason', { unknown: true, unknownReason: 'Mặt sau không ghi' }, []],
    ['no statement', null, ['EVENT_MISSING error captionEvent']],
    ['an empty statement', { asWritten: '  ', certainty: 'certain' }, ['EVENT_MISSING error captionEvent']],
    [
      'unknown without a reason',
      { unknown: true },
      ['EVENT_UNKNOWN_WITHOUT_REASON error captionEvent.unknownReason'],
    ],
    [
      'too short a reason',
      { unknown: true, unknownReason: ' cũ ' },
      ['EVENT_UNKNOWN_WITHOUT_REASON error captionEvent.unknownReason'],
    ],
    [
      'both',
      { asWritten: 'x y', unknown: true, unknownReason: 'không ghi' },
      ['EVENT_GIVEN_AND_UNKNOWN error captionEvent.unknown'],
    ],
  ])('%s', (_case, statement, expected) => {
    expect(judged(event, { captionEvent: statement })).toEqual(expected);
  });
});
