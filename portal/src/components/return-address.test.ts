import { returnAddress } from './return-address';

it('gives back the search', () => {
  expect(returnAddress({ from: '/tim?q=a&page=2' })).toBe('/tim?q=a&page=2');
  expect(returnAddress({ from: '/tim' })).toBe('/tim');
});

it.each([
  null,
  undefined,
  'x',
  {},
  { from: 3 },
  { from: '/timx' },
  { from: 'https://evil.test/tim' },
  { from: '//tim' },
])('takes no other address: %p', (state) => expect(returnAddress(state)).toBeUndefined());
