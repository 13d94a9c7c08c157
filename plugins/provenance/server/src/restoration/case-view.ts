import type { CaseView } from '../../../shared/restoration/api';
import type { CaseState, StoredDigitisation, StoredStep } from '../../../shared/restoration/case-state';
import type { Priority } from '../../../shared/restoration/contract';
import { sumOf } from '../../../shared/restoration/cost-lines';
import { STATUS_WORDS } from '../../../shared/restoration/status-words';
import { wordsOfActor } from '../../../shared/process-words';
import type { ItemUid } from '../services/gate';

/** Whole đồng spent on steps that are not struck. */
export const spentOn = (steps: readonly Pick<StoredStep, 'struck' | 'cost'>[]): number =>
  sumOf(steps.flatMap(({ struck, cost }) => (struck === null && cost ? [cost] : [])));

/** A case with names instead of accounts, as it is answered. */
export const caseView = (
  uid: ItemUid,
  documentId: string,
  state: CaseState,
  {
    steps,
    digitisations,
    priority,
  }: {
    readonly steps: readonly StoredStep[];
    readonly digitisations: readonly StoredDigitisation[];
    readonly priority: Priority | null;
  },
): CaseView => ({
  id: state.id,
  uid,
  documentId,
  status: state.status,
  ...STATUS_WORDS[state.status],
  version: state.version,
  openedAt: state.openedAt,
  openedBy: state.openedBy.name,
  openedByProcess: wordsOfActor(state.openedBy),
  reason: state.reason,
  since: state.since,
  postponed: state.postponed,
  estimate: state.estimate,
  approvals: state.approvals.map((approval) => ({ ...approval, by: approval.by.name })),
  steps: steps.map((step) => ({ ...step, recordedBy: step.recordedBy.name })),
  digitisations: digitisations.map((check) => ({ ...check, checkedBy: check.checkedBy.name })),
  priority,
  lastReason: state.lastReason,
  waiver: state.waiver,
  estimated: sumOf(state.estimate),
  spent: spentOn(steps),
});
