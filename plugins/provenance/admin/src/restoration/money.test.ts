import { dong, dongOf, typedDong } from './money';

// U34
it('writes whole đồng with points between thousands', () => {
  expect(dong(1_250_000)).toBe('1.250.000\u00a0đ');
  expect(dong(0)).toBe('0\u00a0đ');
  expect(dongOf(typedDong(98_500))).toBe(98_500);
});

it.each([
  ['1250000', 1_250_000],
  ['1.250.000', 1_250_000],
  [' 1 250 000 đ', 1_250_000],
  ['500.000 đồng', 500_000],
  ['0', 0],
  ['', null],
  ['1,5', null],
  ['1.25', null],
  ['12.50.000', null],
  ['-5', null],
  ['9999999999999', null],
  ['năm trăm', null],
])('reads %p as %p', (typed, expected) => {
  expect(dongOf(typed)).toBe(expected);
});
