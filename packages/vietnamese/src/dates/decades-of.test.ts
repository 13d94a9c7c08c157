import { decadesOf, yearsOf } from './decades-of';

describe('V18 decades and years of a span', () => {
  it('counts every decade and year touched', () => {
    expect(decadesOf('1967-11-01', '1968-04-30')).toEqual([1960]);
    expect(decadesOf('1969-12-31', '1970-01-01')).toEqual([1960, 1970]);
    expect(decadesOf('1954-01-01', '1975-12-31')).toEqual([1950, 1960, 1970]);
    expect(yearsOf('1967-11-01', '1969-04-30')).toEqual([1967, 1968, 1969]);
  });

  it('is empty for open, unknown, reversed and over-long spans', () => {
    expect(decadesOf(null, '1975-04-29')).toEqual([]);
    expect(decadesOf('1975-04-30', null)).toEqual([]);
    expect(decadesOf('1976-01-01', '1975-01-01')).toEqual([]);
    expect(decadesOf('1930-01-01', '1989-12-31')).toHaveLength(6);
    expect(decadesOf('1930-01-01', '1990-01-01')).toEqual([]);
    expect(yearsOf('', 'xx')).toEqual([]);
  });
});
