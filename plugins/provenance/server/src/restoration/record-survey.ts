import { personOf } from '../../../shared/appraisal/state';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { dutyRefusals } from '../../../shared/restoration/duty-refusals';
import { surveyedCase } from '../../../shared/restoration/next-case';
import { readReason } from '../../../shared/restoration/read-reason';
import { readSurvey } from '../../../shared/restoration/read-survey';
import { isOpen } from '../../../shared/restoration/status-words';
import { todayInVietnam } from '../evaluation/today';
import { ledgerOf } from '../ledger/ledger';
import { projectStatus } from './project-status';
import { readMasters, readOptions } from './read-options';
import { noSuchSurvey, refusalError, struckAlready } from './refuse';
import type { RoomContext } from './room-context';
import { checkVersion, type ItemRequest, underLock, writeCase } from './under-lock';

/**
 * Records a condition survey, with or without a case; a nominated or returned case is surveyed by it.
 * @throws all that is wrong with the form at once, `NOT_YOUR_FUNCTION`, `ITEM_MOVED`, 404 `ITEM_NOT_FOUND`
 */
export const recordSurvey = async (context: RoomContext, request: ItemRequest): Promise<void> => {
  const { strapi, cases, surveys, duties } = context;
  const { uid, documentId, sent, actor } = request;
  const lacking = dutyRefusals(duties, actor, 'survey');
  if (lacking.length > 0) throw refusalError(lacking);
  const { form, refusals } = readSurvey(sent, {
    options: await readOptions(strapi),
    masters: await readMasters(strapi, uid, documentId),
    today: todayInVietnam(),
  });
  if (refusals.length > 0) throw refusalError(refusals);

  await underLock(context, request, async (trx) => {
    const last = await cases.last(trx, uid, documentId);
    const state = last && isOpen(last.status) ? last : null;
    checkVersion(state, sent);
    const now = new Date().toISOString();
    await surveys.add(trx, uid, documentId, form, {
      caseId: state?.id ?? null,
      by: personOf(actor),
      at: now,
    });
    const next = state && surveyedCase(state, now);
    if (next) await writeCase(context, trx, request, next);
    if (next && next.status !== state.status)
      await projectStatus(context, trx, uid, [documentId], next.status);
    const entry: LedgerEntryInput = {
      act: 'restoration.survey',
      uid,
      documentId,
      outcome: 'done',
      note: form.note,
      change: {
        old: { restorationStatus: last?.status ?? 'not-needed' },
        new: { restorationStatus: next?.status ?? last?.status ?? 'not-needed', survey: form },
      },
      actor,
    };
    await ledgerOf(strapi).append([entry]);
  });
};

/**
 * Strikes a survey that was a mistake: it stays, with who struck it and why, and counts no more.
 * @throws 404 `SURVEY_NOT_FOUND`, `STRUCK_ALREADY`, `NOT_YOUR_FUNCTION`
 */
export const strikeSurvey = async (
  context: RoomContext,
  request: ItemRequest & { readonly id: number },
): Promise<void> => {
  const { strapi, cases, surveys, duties } = context;
  const { uid, documentId, sent, actor, id } = request;
  const lacking = dutyRefusals(duties, actor, 'strike-survey');
  if (lacking.length > 0) throw refusalError(lacking);
  const { reason, refusals } = readReason(sent);
  if (refusals.length > 0) throw refusalError(refusals);

  await underLock(context, request, async (trx) => {
    const last = await cases.last(trx, uid, documentId);
    checkVersion(last && isOpen(last.status) ? last : null, sent);
    const survey = (await surveys.of(trx, uid, documentId)).find((known) => known.id === id);
    if (!survey) throw noSuchSurvey();
    if (survey.struck) throw struckAlready();
    const now = new Date().toISOString();
    await surveys.strike(trx, id, actor.name, now, reason);
    if (last && isOpen(last.status))
      await writeCase(context, trx, request, { ...last, version: last.version + 1 });
    const entry: LedgerEntryInput = {
      act: 'restoration.strike-survey',
      uid,
      documentId,
      outcome: 'done',
      note: reason,
      change: { old: { survey: { id, on: survey.on, grade: survey.grade } }, new: { survey: null } },
      actor,
    };
    await ledgerOf(strapi).append([entry]);
  });
};
