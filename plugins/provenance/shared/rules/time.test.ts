import { judged } from '../testing/judged';
import { time } from './time';

describe('P5: when', () => {
  it.each([
    ['a date', { date: { text: '1968' } }, []],
    ['a lunar date', { date: { text: 'mùng 3 tháng Giêng năm Mậu Thân' } }, []],
    ['words P8 will refuse', { date: { text: 'hồi ấy' } }, []],
    ['unknown with a reason', { date: null, unknown: true, unknownReason: 'không ai nhớ' }, []],
    ['no statement', null, ['TIME_MISSING error captionTime']],
    ['no date', { date: null }, ['TIME_MISSING error captionTime']],
    ['“không rõ” typed as a date', { date: { text: 'không rõ' } }, ['TIME_MISSING error captionTime']],
    [
      'unknown without a reason',
      { unknown: true },
      ['TIME_UNKNOWN_WITHOUT_REASON error captionTime.unknownReason'],
    ],
    [
      'both',
      { date: { text: '1968' }, unknown: true, unknownReason: 'mờ' },
      ['TIME_GIVEN_AND_UNKNOWN error captionTime.unknown'],
    ],
  ])('%s', (_case, statement, expected) => {
    expect(judged(time, { captionTime: statement })).toEqual(expected);
  });
});
