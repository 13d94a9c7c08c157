import { afterMonths } from './after-months';

it.each([
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-24', 24, '2028-11-24'],
  ['', 6, ''],
])('%p and %p months later: %p', (day, months, later) => expect(afterMonths(day, months)).toBe(later));
