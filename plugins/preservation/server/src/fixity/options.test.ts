import { fixityOptions } from './options';

describe('the settings of fixity (F111)', () => {
  it('has a round of 90 days at 20 MB/s where nothing is said, and no schedule', () =>
    expect(fixityOptions(undefined)).toEqual({
      scheduled: false,
      roundDays: 90,
      bytesPerSecond: 20_000_000,
    }));

  it('never lets a round be longer than the 3 years of TT 05/2025', () =>
    expect(() => fixityOptions({ roundDays: 1096 })).toThrow('FIXITY_ROUND_DAYS'));

  it.each([0, -5, 1.5, Number.NaN, '5'])('refuses %p bytes a second by name', (bytesPerSecond) =>
    expect(() => fixityOptions({ bytesPerSecond })).toThrow('FIXITY_BYTES_PER_SECOND'),
  );
});
