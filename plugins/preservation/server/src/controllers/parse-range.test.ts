import { parseRange } from './parse-range';

describe('parseRange (RFC 9110 §14.1.2)', () => {
  it.each([
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-200', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['', null],
    ['bytes=-', null],
    ['bytes=5-1', null],
    ['bytes=0-1,5-6', null],
    ['lines=0-1', null],
  ])('%j of 100 bytes', (header, expected) => expect(parseRange(header, 100)).toEqual(expected));
});
