import { between, percentOf, spanOf } from './spans';

// F57
describe('lengths of time', () => {
  it.each([
    [-5_000, 'span.seconds', { seconds: 0 }],
    [59_999, 'span.seconds', { seconds: 59 }],
    [60_000, 'span.minutes', { minutes: 1 }],
    [3_599_999, 'span.minutes', { minutes: 59 }],
    [3_900_000, 'span.hours', { hours: 1, minutes: 5 }],
    [90_000_000, 'span.days', { days: 1, hours: 1 }],
  ])('%d ms', (ms, key, values) => expect(spanOf(ms)).toEqual({ key, values }));

  it('are told between two instants', () => {
    expect(between('2026-11-24T08:00:00.000Z', '2026-11-24T08:01:30.000Z')).toBe(90_000);
  });
});

describe('how far work is', () => {
  it.each([
    [null, null],
    [{ done: 3, total: 0 }, null],
    [{ done: 0, total: 12 }, 0],
    [{ done: 1, total: 3 }, 33],
    [{ done: 14, total: 12 }, 100],
    [{ done: -1, total: 12 }, 0],
  ])('%j', (progress, percent) => expect(percentOf(progress)).toBe(percent));
});
