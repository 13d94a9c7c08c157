import type { CostLine } from './contract';

/** A line of cost with what became of it: `drafted` in an estimate, `approved` by the three bodies, or `spent`. */
export interface CostEntry {
  readonly line: CostLine;
  readonly kind: 'drafted' | 'approved' | 'spent';
}

/** Sums in whole đồng. `estimated` holds what was drafted and what was approved. */
export interface BudgetSums {
  readonly estimated: number;
  readonly approved: number;
  readonly spent: number;
  /** Estimated less spent; negative where more was spent. */
  readonly left: number;
}

/** One line of the budget: what a phase costs from one source in one year. */
export interface BudgetLine extends BudgetSums {
  readonly phase: string;
  readonly source: string;
  readonly year: number;
}

export interface BudgetFilter {
  readonly phase?: string;
  readonly source?: string;
  readonly year?: number;
}

const NOTHING: BudgetSums = { estimated: 0, approved: 0, spent: 0, left: 0 };

const plus = (sums: BudgetSums, { kind, line: { amount } }: CostEntry): BudgetSums => {
  const estimated = sums.estimated + (kind === 'spent' ? 0 : amount);
  const spent = sums.spent + (kind === 'spent' ? amount : 0);
  return {
    estimated,
    approved: sums.approved + (kind === 'approved' ? amount : 0),
    spent,
    left: estimated - spent,
  };
};

const matches = ({ line }: CostEntry, { phase, source, year }: BudgetFilter): boolean =>
  (phase === undefined || line.phase === phase) &&
  (source === undefined || line.source === source) &&
  (year === undefined || line.year === year);

const byLine = (a: BudgetLine, b: BudgetLine): number =>
  a.year - b.year || a.phase.localeCompare(b.phase, 'vi') || a.source.localeCompare(b.source, 'vi');

/** Spent against estimated, by phase, source of funds and year. */
export const budgetOf = (
  entries: readonly CostEntry[],
  filter: BudgetFilter = {},
): { lines: BudgetLine[]; total: BudgetSums } => {
  const lines = new Map<string, BudgetLine>();
  let total = NOTHING;
  for (const entry of entries) {
    if (!matches(entry, filter)) continue;
    const { phase, source, year } = entry.line;
    const key = JSON.stringify([phase, source, year]);
    const before = lines.get(key) ?? { phase, source, year, ...NOTHING };
    lines.set(key, { ...before, ...plus(before, entry) });
    total = plus(total, entry);
  }
  return { lines: [...lines.values()].sort(byLine), total };
};
