import type { CostLine } from '../../../../shared/restoration/contract';
import { hoursOf, sumsBy, totalOf } from './cost-sums';

const line = (phase: string, source: string, year: number, amount: number): CostLine => ({
  phase,
  source,
  year,
  what: 'giấy dó',
  amount,
});
const LINES = [
  line('2', 'Xã hội hóa', 2026, 300_000),
  line('1', 'Ngân sách huyện', 2026, 1_000_000),
  line('2', 'Ngân sách huyện', 2027, 250_000),
];

// U34
it('sums by phase, source and year', () => {
  expect(totalOf(LINES)).toBe(1_550_000);
  expect(sumsBy(LINES, 'phase')).toEqual([
    { key: '1', amount: 1_000_000 },
    { key: '2', amount: 550_000 },
  ]);
  expect(sumsBy(LINES, 'source').map(({ key }) => key)).toEqual(['Ngân sách huyện', 'Xã hội hóa']);
  expect(sumsBy(LINES, 'year').map(({ amount }) => amount)).toEqual([1_300_000, 250_000]);
  expect(sumsBy([], 'year')).toEqual([]);
});

it('says minutes as hours', () => expect(hoursOf(135)).toEqual({ hours: 2, minutes: 15 }));
