import fc from 'fast-check';
import { addDays, addMonths, dayOfIso, daysInMonth, isoDay } from './calendar';

const DAY_MS = 86_400_000;

it('agrees with the platform calendar in UTC on lengths of months and steps of days', () => {
  const day = fc.record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (start, count) => {
      const time = Date.parse(`${isoDay(start)}T00:00:00Z`);
      expect(isoDay(addDays(start, count))).toBe(new Date(time + count * DAY_MS).toISOString().slice(0, 10));
      expect(daysInMonth(start.year, start.month)).toBe(
        new Date(Date.UTC(start.year, start.month, 0)).getUTCDate(),
      );
      expect(dayOfIso(isoDay(start))).toEqual(start);
    }),
  );
});

it('cuts a day to the length of the month it moves to', () => {
  expect(isoDay(addMonths({ year: 1968, month: 1, day: 31 }, 1))).toBe('1968-02-29');
  expect(isoDay(addMonths({ year: 1968, month: 1, day: 31 }, -2))).toBe('1967-11-30');
});
