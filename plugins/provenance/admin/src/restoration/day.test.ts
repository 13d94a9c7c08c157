import { daysBetween, dayWords, isOverdue } from './day';

it.each([
  ['2026-03-05', '05/03/2026'],
  ['2026-03-05T10:00:00Z', '05/03/2026'],
  ['tháng 3', 'tháng 3'],
])('%p is written %p', (iso, words) => expect(dayWords(iso)).toBe(words));

it.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2026-11-24', '2026-11-20', -4],
  ['bao giờ', '2026-11-20', null],
])('from %p to %p are %p days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

// U30
it('calls a second look late only after its day', () => {
  expect(isOverdue('2026-11-24', '2026-11-24')).toBe(false);
  expect(isOverdue('2026-11-23', '2026-11-24')).toBe(true);
  expect(isOverdue(null, '2026-11-24')).toBe(false);
});
