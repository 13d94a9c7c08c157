import type { Knex } from 'knex';

import { personOf } from '../../../shared/appraisal/state';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { type CaseActName, caseActOf } from '../../../shared/restoration/case-acts';
import { type CaseForm, readCaseForm } from '../../../shared/restoration/case-fields';
import type { CaseFacts, CaseState } from '../../../shared/restoration/case-state';
import type { RestorationStatus } from '../../../shared/restoration/contract';
import { judgeCaseAct } from '../../../shared/restoration/judge-case-act';
import { nextCase } from '../../../shared/restoration/next-case';
import { isOpen } from '../../../shared/restoration/status-words';
import { todayInVietnam } from '../evaluation/today';
import { ledgerOf } from '../ledger/ledger';
import { openCase } from './open-case';
import { projectStatus } from './project-status';
import { noSuchCaseAct, refusalError } from './refuse';
import type { RoomContext } from './room-context';
import { checkVersion, type ItemRequest, underLock, writeCase } from './under-lock';

export interface CaseActRequest extends ItemRequest {
  readonly act: string;
}

/** What the conditions of an act look at, of the item's open case. */
export const readCaseFacts = async (
  { treatment, surveys }: RoomContext,
  trx: Knex,
  { uid, documentId }: Pick<ItemRequest, 'uid' | 'documentId'>,
  state: CaseState | null,
): Promise<CaseFacts> => {
  const ids = state ? [state.id] : [];
  return {
    steps: [...(await treatment.stepsOf(trx, ids)).values()].flat(),
    digitisations: [...(await treatment.checksOf(trx, ids)).values()].flat(),
    surveys: (await surveys.of(trx, uid, documentId)).filter(({ struck }) => struck === null).length,
  };
};

const ledgerEntry = (
  { uid, documentId, actor }: CaseActRequest,
  act: CaseActName,
  [before, after]: readonly [RestorationStatus, RestorationStatus],
  form: CaseForm,
): LedgerEntryInput => ({
  act: `restoration.${act}`,
  uid,
  documentId,
  outcome: 'done',
  note: form.reason ?? form.waiver ?? form.note ?? null,
  change: { old: { restorationStatus: before }, new: { restorationStatus: after, form } },
  actor,
});

/**
 * Does an act on an item's case, in one transaction: lock, look, judge, write, project, ledger last (document → chain).
 * Of many at once one wins; the others find the case moved and are told so.
 *
 * @throws 400 or 403 with all that stands in the way (`RESTORATION_…`, `NOT_YOUR_FUNCTION`, `SAME_APPROVER` …), 404 `ITEM_NOT_FOUND`
 */
export const performCaseAct = async (context: RoomContext, request: CaseActRequest): Promise<void> => {
  const { strapi, cases, duties } = context;
  const { uid, documentId, sent, actor } = request;
  const act = caseActOf(request.act);
  if (!act) throw noSuchCaseAct(request.act);
  const { form, refusals } = readCaseForm(act, sent, todayInVietnam());

  await underLock(context, request, async (trx) => {
    const last = await cases.last(trx, uid, documentId);
    const state = last && isOpen(last.status) ? last : null;
    const status = last?.status ?? 'not-needed';
    checkVersion(state, sent);
    const facts = await readCaseFacts(context, trx, request, state);
    const standing = judgeCaseAct({ act, state, status, facts, actor, form, duties });
    // Whoever may not do it is not told what is missing in the form.
    const forbidden = standing.some(({ about }) => about === 'duty' || about === 'stage');
    const all = forbidden ? standing : [...refusals, ...standing];
    if (all.length > 0) throw refusalError(all);

    if (!state) {
      await openCase(context, trx, { uid, documentId, by: personOf(actor), reason: form.reason ?? '' });
      await ledgerOf(strapi).append([ledgerEntry(request, act.act, [status, 'nominated'], form)]);
      return;
    }
    const next = nextCase({ act, state, actor, form, now: new Date().toISOString() });
    await writeCase(context, trx, request, next);
    if (next.status !== status) await projectStatus(context, trx, uid, [documentId], next.status);
    await ledgerOf(strapi).append([ledgerEntry(request, act.act, [status, next.status], form)]);
  });
};
