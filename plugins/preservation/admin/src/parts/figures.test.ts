import { shortTime, sizeText } from './figures';

describe('figures on the pages of the store', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1_540_000, '1,5 MB'],
    [25_400_000, '25 MB'],
    [1_500_000_000, '1,5 GB'],
    [2_000_000_000_000_000, '2.000 TB'],
  ])('%d bytes are %s', (bytes, text) => expect(sizeText(bytes, 'vi')).toBe(text));

  it('has a dash where there is no time', () => {
    expect(shortTime(null)).toBe('–');
    expect(shortTime(new Date(2026, 10, 4, 9, 5).toISOString())).toBe('4/11/2026 09:05');
  });
});
