import { decadesOf } from './decades-of';

it.each([
  ['1967-01-01', '1969-12-31', ['1960']],
  ['1958-01-01', '1962-12-31', ['1950', '1960']],
  ['1975-04-16', null, ['1970']],
  [null, '1954-07-20', ['1950']],
  ['1930-01-01', '1975-12-31', []],
  [null, null, []],
  ['không rõ', null, []],
  ['1970-01-01', '1960-01-01', []],
])('%p to %p', (from, to, decades) => expect(decadesOf(from, to)).toEqual(decades));
