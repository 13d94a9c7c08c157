import type { CaseRow, WaitingAct } from '../../../../shared/restoration/api';
import { APPROVERS, caseActOf } from '../../../../shared/restoration/case-acts';

/** Of what waits for the account, what can be done with this case: at its status, and of approvals only the next one. */
export const actsForCard = (
  { status, approvals }: Pick<CaseRow, 'status' | 'approvals'>,
  mine: readonly WaitingAct[],
): readonly WaitingAct[] =>
  mine.filter(({ act, statuses }) => {
    if (!statuses.includes(status)) return false;
    const approves = caseActOf(act)?.approves;
    return approves === undefined || APPROVERS.indexOf(approves) === approvals.length;
  });
