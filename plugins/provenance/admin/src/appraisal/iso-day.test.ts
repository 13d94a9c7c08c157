import { dateOfDay, isoDay } from './iso-day';

it.each(['2024-11-08', '2024-02-29', '2024-12-31'])('keeps %s whatever the hour', (day) => {
  const date = dateOfDay(day);
  date?.setHours(23, 59);
  expect(date && isoDay(date)).toBe(day);
});

it('knows no day in other words', () => expect(dateOfDay('hôm qua')).toBeUndefined());
