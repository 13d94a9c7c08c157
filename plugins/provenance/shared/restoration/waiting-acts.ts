import type { WaitingAct } from './api';
import { APPROVERS, type CaseAct, CASE_ACTS } from './case-acts';
import type { RestorationStatus } from './contract';
import { hasRestorationDuty, type RestorationDuties } from './restoration-duties';

/** The acts that take a case onward: returning, postponing and giving up are no work that waits. */
const isWaitedFor = ({ act, tone }: CaseAct): boolean => tone === 'onward' && act !== 'nominate';

/**
 * What waits for somebody with these functions: each act onward with the number of cases it could be done to.
 *
 * @param counts cases by status
 * @param approvals cases with a drafted estimate, by how many bodies have approved it: the next one is waited for
 */
export const waitingActs = (
  duties: RestorationDuties,
  functions: readonly string[],
  counts: ReadonlyMap<RestorationStatus, number>,
  approvals: ReadonlyMap<number, number>,
): WaitingAct[] => {
  const rows: readonly CaseAct[] = CASE_ACTS;
  return rows
    .filter((row) => isWaitedFor(row) && hasRestorationDuty(duties, functions, row.act))
    .flatMap((row) => {
      const { act, vi, en, approves } = row;
      // An estimate may be drafted again while it waits for its approvals; nobody waits for that.
      const statuses =
        act === 'draft-estimate' ? row.from.filter((status) => status !== 'estimated') : row.from;
      const count = approves
        ? (approvals.get(APPROVERS.indexOf(approves)) ?? 0)
        : statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
      return count > 0 ? [{ act, vi, en, statuses, count }] : [];
    });
};
