import { personOf } from '../../../shared/appraisal/state';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { STEPS_DURING } from '../../../shared/restoration/case-acts';
import type { CaseState } from '../../../shared/restoration/case-state';
import { dutyRefusals, dutyWords } from '../../../shared/restoration/duty-refusals';
import { notAtThisStatus } from '../../../shared/restoration/judge-case-act';
import { readReason } from '../../../shared/restoration/read-reason';
import { readStep } from '../../../shared/restoration/read-step';
import { isOpen } from '../../../shared/restoration/status-words';
import { todayInVietnam } from '../evaluation/today';
import { ledgerOf } from '../ledger/ledger';
import { readOptions } from './read-options';
import { noOpenCase, noSuchStep, refusalError, struckAlready } from './refuse';
import type { RoomContext } from './room-context';
import { checkVersion, type ItemRequest, underLock, writeCase } from './under-lock';

const treated = (last: CaseState | null, duty: 'record-step' | 'strike-step'): CaseState => {
  if (!last || !isOpen(last.status)) throw noOpenCase();
  if (!STEPS_DURING.includes(last.status))
    throw refusalError([notAtThisStatus({ ...dutyWords(duty), from: STEPS_DURING }, last.status)]);
  return last;
};

/**
 * Records a step of the treatment after the last one. Steps of several persons at once are all kept, each in its place.
 * @throws all that is wrong with the form at once, `NOT_YOUR_FUNCTION`, `RESTORATION_NOT_AT_THIS_STATUS`, `RESTORATION_NO_OPEN_CASE`
 */
export const recordStep = async (context: RoomContext, request: ItemRequest): Promise<void> => {
  const { strapi, cases, treatment, duties } = context;
  const { uid, documentId, sent, actor } = request;
  const lacking = dutyRefusals(duties, actor, 'record-step');
  if (lacking.length > 0) throw refusalError(lacking);
  const { form, refusals } = readStep(sent, await readOptions(strapi), todayInVietnam());

  await underLock(context, request, async (trx) => {
    const state = treated(await cases.last(trx, uid, documentId), 'record-step');
    if (refusals.length > 0) throw refusalError(refusals);
    checkVersion(state, sent);
    const at = new Date().toISOString();
    const order = await treatment.addStep(
      trx,
      { uid, documentId, caseId: state.id, by: personOf(actor), at },
      form,
    );
    await writeCase(context, trx, request, { ...state, version: state.version + 1 });
    const entry: LedgerEntryInput = {
      act: 'restoration.step',
      uid,
      documentId,
      outcome: 'done',
      note: form.note,
      change: { old: null, new: { step: { order, ...form } } },
      actor,
    };
    await ledgerOf(strapi).append([entry]);
  });
};

/**
 * Strikes a step that was a mistake; it keeps its place and counts no more.
 * @throws 404 `STEP_NOT_FOUND`, `STRUCK_ALREADY`, `NOT_YOUR_FUNCTION`, `RESTORATION_NOT_AT_THIS_STATUS`
 */
export const strikeStep = async (
  context: RoomContext,
  request: ItemRequest & { readonly id: number },
): Promise<void> => {
  const { strapi, cases, treatment, duties } = context;
  const { uid, documentId, sent, actor, id } = request;
  const lacking = dutyRefusals(duties, actor, 'strike-step');
  if (lacking.length > 0) throw refusalError(lacking);
  const { reason, refusals } = readReason(sent);
  if (refusals.length > 0) throw refusalError(refusals);

  await underLock(context, request, async (trx) => {
    const state = treated(await cases.last(trx, uid, documentId), 'strike-step');
    checkVersion(state, sent);
    const steps = (await treatment.stepsOf(trx, [state.id])).get(state.id) ?? [];
    const step = steps.find((known) => known.id === id);
    if (!step) throw noSuchStep();
    if (step.struck) throw struckAlready();
    await treatment.strikeStep(trx, id, actor.name, new Date().toISOString(), reason);
    await writeCase(context, trx, request, { ...state, version: state.version + 1 });
    const { order, treatment: code, operator } = step;
    const entry: LedgerEntryInput = {
      act: 'restoration.strike-step',
      uid,
      documentId,
      outcome: 'done',
      note: reason,
      change: { old: { step: { order, treatment: code, operator } }, new: { step: null } },
      actor,
    };
    await ledgerOf(strapi).append([entry]);
  });
};
