import { fileInstant } from './file-instant';

it.each([
  ['2019:05:01 10:00:00', '01/05/2019, 10:00'],
  ['2019-05-01T10:00:00+07:00', '01/05/2019, 10:00'],
  ['1968:04:30', '30/04/1968'],
  ['1968', '1968'],
  ['mùa khô 1968', 'mùa khô 1968'],
])('F133: %s in a file is read as %s', (text, words) => expect(fileInstant(text)).toBe(words));
