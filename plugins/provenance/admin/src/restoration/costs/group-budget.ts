import type { BudgetLine, BudgetSums } from '../../../../shared/restoration/costs';
import type { CostKey } from '../case/cost-sums';

export interface BudgetGroup extends BudgetSums {
  readonly key: string;
}

/** The lines of the budget summed up by one of their names, in the order of these. */
export const groupBudget = (lines: readonly BudgetLine[], by: CostKey): BudgetGroup[] => {
  const groups = new Map<string, BudgetGroup>();
  for (const line of lines) {
    const key = String(line[by]);
    const before = groups.get(key) ?? { key, estimated: 0, approved: 0, spent: 0, left: 0 };
    groups.set(key, {
      key,
      estimated: before.estimated + line.estimated,
      approved: before.approved + line.approved,
      spent: before.spent + line.spent,
      left: before.left + line.left,
    });
  }
  return [...groups.values()].sort((one, other) => one.key.localeCompare(other.key, 'vi', { numeric: true }));
};
