import { formatDay, formatDuration, formatNumber, isoDay } from './format';

it('groups thousands as each language does', () => {
  expect(formatNumber(12345, 'vi')).toBe('12.345');
  expect(formatNumber(12345, 'en')).toBe('12,345');
});

describe('formatDay', () => {
  it('writes days and instants', () => {
    expect(formatDay('2024-08-05', 'vi')).toBe('05/08/2024');
    expect(formatDay('2024-08-05T17:00:00.000Z', 'en')).toBe('5 August 2024');
  });

  it.each(['tháng 8/2024', '2024', '', '2024-99-99'])('leaves what is not a day alone: %s', (text) => {
    expect(formatDay(text, 'en')).toBe(text);
  });
});

it.each([
  [754, 'vi', '12 phút 34 giây'],
  [3600, 'vi', '1 giờ'],
  [59.6, 'en', '1 min'],
  [0, 'vi', '0 giây'],
] as const)('%d seconds in %s', (seconds, language, text) =>
  expect(formatDuration(seconds, language)).toBe(text),
);

it('takes the reader’s own day', () => {
  expect(isoDay(new Date(2025, 0, 3, 23, 59))).toBe('2025-01-03');
});
