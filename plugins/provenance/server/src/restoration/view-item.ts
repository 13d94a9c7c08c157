import type { Actor } from '../../../shared/actor';
import type { Refusal } from '../../../shared/appraisal/refusal';
import type { CaseActView, DutyView, ItemRestoration, Why } from '../../../shared/restoration/api';
import { CASE_ACTS, type CaseAct, CHECKS_DURING, STEPS_DURING } from '../../../shared/restoration/case-acts';
import { caseFormOf } from '../../../shared/restoration/case-fields';
import type { RestorationStatus } from '../../../shared/restoration/contract';
import { dutyRefusals, dutyWords } from '../../../shared/restoration/duty-refusals';
import { judgeCaseAct, notAtThisStatus } from '../../../shared/restoration/judge-case-act';
import type { RestorationOptions } from '../../../shared/restoration/options';
import { PRIORITY_FORMULA, priorityOf } from '../../../shared/restoration/priority';
import { hasRestorationDuty } from '../../../shared/restoration/restoration-duties';
import { isOpen, STATUS_WORDS } from '../../../shared/restoration/status-words';
import { latestOf, trendOf } from '../../../shared/restoration/survey-trend';
import type { ItemUid } from '../services/gate';
import { caseView } from './case-view';
import { readCaseFacts } from './perform-case-act';
import { readMasters, readOptions } from './read-options';
import type { RoomContext } from './room-context';

const whyOf = (refusals: readonly Refusal[]): Why[] =>
  refusals.map(({ code, vi, en, field }) => ({ code, vi, en, field }));

const NO_OPTIONS: RestorationOptions = {
  carriers: [],
  damages: [],
  causes: [],
  grades: [],
  treatments: [],
  profiles: [],
};

/** May this account read costs, damages and names of cases? Who runs the machine may look, and nothing else. */
export const mayReadCases = ({ duties }: Pick<RoomContext, 'duties'>, actor: Actor): boolean =>
  actor.runsTheMachine || hasRestorationDuty(duties, actor.functions, 'read');

const dutyViews = (
  { duties }: RoomContext,
  actor: Actor,
  status: RestorationStatus,
): ItemRestoration['duties'] => {
  const view = (duty: keyof ItemRestoration['duties'], during?: readonly RestorationStatus[]): DutyView => {
    const words = dutyWords(duty);
    const lacking = dutyRefusals(duties, actor, duty);
    const early =
      during && !during.includes(status) ? [notAtThisStatus({ ...words, from: during }, status)] : [];
    const why = lacking.length > 0 ? lacking : early;
    return { ...words, allowed: why.length === 0, why: whyOf(why) };
  };
  return {
    survey: view('survey'),
    'strike-survey': view('strike-survey'),
    'record-step': view('record-step', STEPS_DURING),
    'strike-step': view('strike-step', STEPS_DURING),
    'check-digitisation': view('check-digitisation', CHECKS_DURING),
  };
};

/**
 * The restoration of an item as one account sees it: of the acts of its status those that belong to the account's
 * function, with what still stands in their way. The caller has made sure that the account may read the item.
 */
export const viewItem = async (
  context: RoomContext,
  uid: ItemUid,
  documentId: string,
  actor: Actor,
): Promise<ItemRestoration> => {
  const { strapi, cases, surveys, treatment, duties, inTransaction } = context;
  const restricted = !mayReadCases(context, actor);
  const address = { uid, documentId };
  const read = await inTransaction(async (trx) => {
    const all = await cases.of(trx, uid, documentId);
    const [last] = all;
    const open = last && isOpen(last.status) ? last : null;
    const ids = all.map(({ id }) => id);
    return {
      all,
      open,
      facts: await readCaseFacts(context, trx, address, open),
      surveys: await surveys.of(trx, uid, documentId),
      steps: await treatment.stepsOf(trx, ids),
      checks: await treatment.checksOf(trx, ids),
    };
  });
  const { all, open, facts } = read;
  const status = all[0]?.status ?? 'not-needed';
  const latest = latestOf(read.surveys);
  const priority = latest ? priorityOf(latest) : null;

  const actView = (act: CaseAct): CaseActView[] => {
    const why = judgeCaseAct({ act, state: open, status, facts, actor, form: null, duties });
    if (why.some(({ about }) => about === 'duty')) return [];
    const { act: name, vi, en, tone } = act;
    return [{ act: name, vi, en, tone, fields: caseFormOf(act), allowed: why.length === 0, why: whyOf(why) }];
  };
  const views = all.map((state) =>
    caseView(uid, documentId, state, {
      steps: read.steps.get(state.id) ?? [],
      digitisations: read.checks.get(state.id) ?? [],
      priority: state.id === open?.id ? priority : null,
    }),
  );
  const rows: readonly CaseAct[] = CASE_ACTS;
  return {
    status,
    ...STATUS_WORDS[status],
    since: all[0]?.since ?? null,
    restricted,
    case: restricted ? null : (views.find(({ id }) => id === open?.id) ?? null),
    pastCases: restricted ? [] : views.filter(({ id }) => id !== open?.id),
    surveys: restricted ? [] : read.surveys,
    trend: restricted ? [] : trendOf(read.surveys),
    priority: restricted ? null : priority,
    formula: PRIORITY_FORMULA,
    acts: restricted ? [] : rows.filter(({ from }) => from.includes(status)).flatMap(actView),
    duties: dutyViews(context, actor, status),
    options: restricted ? NO_OPTIONS : await readOptions(strapi),
    masters: restricted ? [] : await readMasters(strapi, uid, documentId),
  };
};
