import { groupBudget } from './group-budget';

const line = (phase: string, source: string, year: number, estimated: number, spent: number) => ({
  phase,
  source,
  year,
  estimated,
  approved: 0,
  spent,
  left: estimated - spent,
});

it('U39: sums the budget by phase, source or year', () => {
  const lines = [line('2', 'b', 2027, 100, 120), line('1', 'a', 2026, 50, 0), line('2', 'a', 2026, 30, 10)];
  expect(groupBudget(lines, 'phase')).toEqual([
    { key: '1', estimated: 50, approved: 0, spent: 0, left: 50 },
    { key: '2', estimated: 130, approved: 0, spent: 130, left: 0 },
  ]);
  expect(groupBudget(lines, 'year').map(({ key, left }) => [key, left])).toEqual([
    ['2026', 70],
    ['2027', -20],
  ]);
  expect(groupBudget([], 'source')).toEqual([]);
});
