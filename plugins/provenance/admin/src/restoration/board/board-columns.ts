import type { CasePage, CaseRow } from '../../../../shared/restoration/api';
import type { RestorationStatus } from '../../../../shared/restoration/contract';
import { isStatus, OPEN } from '../../../../shared/restoration/status-words';

export interface BoardColumn {
  readonly status: RestorationStatus;
  /** How many cases stand there, shown or not. */
  readonly count: number;
  readonly cases: readonly CaseRow[];
}

/** How many cards a column shows before it leads to its list. */
export const MOST_CARDS = 8;

/** The open statuses in the order of the way, each with its first cases as they are sorted; empty ones too. */
export const boardColumns = ({ cases, counts }: Pick<CasePage, 'cases' | 'counts'>): BoardColumn[] =>
  OPEN.map((status) => ({
    status,
    count: counts[status] ?? 0,
    cases: cases.filter((row) => row.status === status).slice(0, MOST_CARDS),
  }));

/** What is named in the address: one status to be listed, and the order. Anything else is the whole board by priority. */
export const boardFilter = (
  parameters: URLSearchParams,
): { status: RestorationStatus | null; sort: 'priority' | 'age' } => {
  const status = parameters.get('status');
  return {
    status: isStatus(status) ? status : null,
    sort: parameters.get('sort') === 'age' ? 'age' : 'priority',
  };
};
