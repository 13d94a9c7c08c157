import { shortDay, shortTime } from './short-date';

it.each([
  ['1968-01-01', '1/1/1968'],
  ['2022-06-28', '28/6/2022'],
  ['1968', '1968'],
  ['', ''],
])('writes the day %s as %s', (iso, day) => expect(shortDay(iso)).toBe(day));

it('writes a moment in local time, and leaves what is none', () => {
  expect(shortTime(new Date(2026, 10, 22, 9, 5).toISOString())).toBe('22/11/2026 09:05');
  expect(shortTime('sớm')).toBe('sớm');
});
