import { dayAndHour, daysSince } from './since';

it.each([
  ['2026-11-24T08:00:00.000Z', 0],
  ['2026-11-23T08:59:00.000Z', 1],
  ['2026-11-01T09:00:00.000Z', 23],
  ['2026-11-25T09:00:00.000Z', 0],
])('%s was %i days ago', (instant, days) =>
  expect(daysSince(instant, new Date('2026-11-24T09:00:00.000Z'))).toBe(days),
);

it('writes the day before the month, then the hour', () =>
  expect(dayAndHour('2026-02-05T09:00:00.000Z')).toMatch(/^05\/02\/2026, \d{2}:00$/));
