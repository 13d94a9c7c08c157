import type { CostLine } from '../../../../shared/restoration/contract';

export type CostKey = 'phase' | 'source' | 'year';

export interface CostSum {
  readonly key: string;
  readonly amount: number;
}

export const totalOf = (lines: readonly CostLine[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

/** Sums by phase, source of funds or year, in the order of their names. */
export const sumsBy = (lines: readonly CostLine[], key: CostKey): CostSum[] => {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(String(line[key]), (sums.get(String(line[key])) ?? 0) + line.amount);
  return [...sums]
    .map(([name, amount]) => ({ key: name, amount }))
    .sort((one, other) => one.key.localeCompare(other.key, 'vi', { numeric: true }));
};

/** Minutes as hours and minutes for a sentence. */
export const hoursOf = (minutes: number): { hours: number; minutes: number } => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});
