import type { RestorationCase } from '../../../../shared/restoration/contract';
import { totalOf } from './cost-sums';

type Seen = Pick<
  RestorationCase,
  'id' | 'status' | 'version' | 'estimate' | 'approvals' | 'steps' | 'digitisations'
>;

/** What differs between the case somebody wrote over and the case as it stands: each is a sentence `changed.<kind>`. */
export type CaseChange =
  | { readonly kind: 'ended' }
  | { readonly kind: 'other' }
  | { readonly kind: 'status'; readonly status: RestorationCase['status'] }
  | { readonly kind: 'estimate'; readonly amount: number }
  | { readonly kind: 'approval'; readonly body: string; readonly number: string; readonly by: string }
  | { readonly kind: 'step'; readonly treatment: string; readonly by: string }
  | { readonly kind: 'stepStruck'; readonly treatment: string }
  | { readonly kind: 'digitisation'; readonly by: string };

/** By what was written down since: never nothing where the version moved. */
export const caseChanges = (seen: Seen, now: Seen | null): CaseChange[] => {
  if (!now || now.id !== seen.id) return [{ kind: 'ended' }];
  const knew = (list: readonly { id: number }[]) => new Set(list.map(({ id }) => id));
  const oldSteps = knew(seen.steps);
  const standing = knew(seen.steps.filter(({ struck }) => struck === null));
  const changes: CaseChange[] = [
    ...(now.status === seen.status ? [] : [{ kind: 'status', status: now.status } as const]),
    ...(JSON.stringify(now.estimate) === JSON.stringify(seen.estimate)
      ? []
      : [{ kind: 'estimate', amount: totalOf(now.estimate) } as const]),
    ...now.approvals
      .filter(
        (approval) =>
          !seen.approvals.some(({ body, number }) => body === approval.body && number === approval.number),
      )
      .map(({ body, number, by }) => ({ kind: 'approval', body, number, by }) as const),
    ...now.steps
      .filter(({ id }) => !oldSteps.has(id))
      .map(({ treatment, recordedBy }) => ({ kind: 'step', treatment, by: recordedBy }) as const),
    ...now.steps
      .filter(({ id, struck }) => struck !== null && standing.has(id))
      .map(({ treatment }) => ({ kind: 'stepStruck', treatment }) as const),
    ...now.digitisations
      .filter(({ id }) => !knew(seen.digitisations).has(id))
      .map(({ checkedBy }) => ({ kind: 'digitisation', by: checkedBy }) as const),
  ];
  return changes.length > 0 || now.version === seen.version ? changes : [{ kind: 'other' }];
};
