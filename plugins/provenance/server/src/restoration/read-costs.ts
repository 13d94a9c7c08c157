import type { RestorationCosts } from '../../../shared/restoration/api';
import { APPROVERS } from '../../../shared/restoration/case-acts';
import type { StepForm } from '../../../shared/restoration/contract';
import { budgetOf, type BudgetFilter, type CostEntry } from '../../../shared/restoration/costs';
import type { ReadableType } from '../http/readable-types';
import { readableCases } from './list-cases';
import { ofReadable } from './readable-cases';
import type { RoomContext } from './room-context';
import { caseOf, type CaseTableRow } from './store/case-store';
import type { StepRow } from './store/treatment-store';
import { STEPS_TABLE } from './store/tables';

const unique = <T extends string | number>(values: readonly T[]): T[] =>
  [...new Set(values)].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'vi'),
  );

/**
 * Sums of estimates and of what was spent, of items that the account may read. An abandoned or returned estimate is no
 * plan any more; what was spent on it stays spent.
 */
export const readCosts = (
  context: RoomContext,
  readable: readonly ReadableType[],
  filter: BudgetFilter,
): Promise<RestorationCosts> =>
  context.inTransaction(async (trx) => {
    const cases: CaseTableRow[] = await readableCases(context, trx, readable)
      .whereNotIn('status', ['abandoned', 'returned'])
      .whereNot('estimate', '[]')
      .select('*');
    const steps: Pick<StepRow, 'form'>[] = await ofReadable(
      context,
      trx,
      context.treatment.stepsTable(trx),
      STEPS_TABLE,
      readable,
    )
      .whereNull('struck_at')
      .select('form');
    const entries: CostEntry[] = [
      ...cases.map(caseOf).flatMap(({ estimate, approvals }): CostEntry[] => {
        const kind = approvals.length === APPROVERS.length ? 'approved' : 'drafted';
        return estimate.map((line) => ({ kind, line }));
      }),
      ...steps.flatMap(({ form }): CostEntry[] => {
        const { cost } = JSON.parse(form) as StepForm;
        return cost ? [{ kind: 'spent', line: cost }] : [];
      }),
    ];
    return {
      ...budgetOf(entries, filter),
      phases: unique(entries.map(({ line }) => line.phase)),
      sources: unique(entries.map(({ line }) => line.source)),
      years: unique(entries.map(({ line }) => line.year)),
    };
  });
