import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import { type Act, actOf } from '../../../shared/appraisal/acts';
import type { ItemFacts } from '../../../shared/appraisal/conditions';
import { type ActForm, readForm } from '../../../shared/appraisal/fields';
import { breaksGlass, judgeAct, type JudgeInput } from '../../../shared/appraisal/judge-act';
import { nextState, verdictRefusals } from '../../../shared/appraisal/next-state';
import { outcomeRefusals } from '../../../shared/appraisal/restoration-outcome';
import type { AppraisalState } from '../../../shared/appraisal/state';
import { objectOf } from '../../../shared/values';
import { lockDocument } from '../database/document-lock';
import { ledgerOf } from '../ledger/ledger';
import { restorationOf } from '../restoration/restoration';
import type { ItemUid } from '../services/gate';
import { projectStage } from './project-stage';
import { contentHash } from './read-content';
import { readFacts } from './read-facts';
import { movedMeanwhile, noSuchAct, noSuchItem, refusalError } from './refuse';
import type { RoomContext } from './room-context';
import { readOptions } from './settings';

export interface ActRequest {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly act: string;
  /** The form, and beside it `breakGlass` and `version` (the state it was filled in over). Any JSON. */
  readonly sent: unknown;
  readonly actor: Actor;
}

interface Documents {
  publish: (params: { documentId: string }) => Promise<unknown>;
  unpublish: (params: { documentId: string }) => Promise<unknown>;
}

const breakGlassReason = (sent: unknown): string | null => {
  const { breakGlass, reason } = objectOf(sent);
  if (breakGlass !== true) return null;
  return typeof reason === 'string' ? reason.trim() : '';
};

/** Publishes or withdraws through the write pipeline: gate, outbox and version go with it, in this transaction. */
const changePublicRow = ({ strapi, withinAct }: RoomContext, { effect }: Act, request: ActRequest) => {
  if (!effect) return Promise.resolve();
  const documents = strapi.documents(request.uid as UID.ContentType) as unknown as Documents;
  return withinAct.run(true, async () => {
    await documents[effect]({ documentId: request.documentId });
  });
};

/** Everything that was written down, for the ledger; the reason or verdict is its note. */
const ledgerEntry = (
  request: ActRequest,
  before: AppraisalState,
  after: AppraisalState,
  form: ActForm,
  glass: boolean,
) => ({
  act: `appraisal.${request.act}`,
  uid: request.uid,
  documentId: request.documentId,
  outcome: 'done' as const,
  note: form.reason ?? form.verdict ?? form.note ?? null,
  change: {
    old: { stage: before.stage },
    new: { stage: after.stage, form, ...(glass ? { breakGlass: true } : {}) },
  },
  actor: request.actor,
});

const judged = (input: JudgeInput, transition: Parameters<typeof nextState>[0]) => {
  const refusals = judgeAct(input);
  if (refusals.length === 0 && input.act.act === 'accept') refusals.push(...verdictRefusals(transition));
  if (refusals.length === 0 && input.act.act === 'end-restoration')
    refusals.push(...outcomeRefusals(input.facts.restoration, transition.form.outcome));
  if (refusals.length > 0) throw refusalError(refusals);
};

const checkedVersion = (state: AppraisalState, sent: unknown): void => {
  const { version } = objectOf(sent);
  if (version !== undefined && version !== null && version !== state.version) throw movedMeanwhile();
};

const factsOf = async (context: RoomContext, request: ActRequest): Promise<ItemFacts> => {
  const facts = await readFacts(context.strapi, context.policy, request.uid, request.documentId);
  if (!facts) throw noSuchItem();
  return facts;
};

/**
 * Does an act on an item, in one transaction: lock, look, judge, write, project, ledger last (document → chain). Of
 * many at once one wins; the others find the stage moved and are told so.
 *
 * @throws 400 or 403 with all that stands in the way (`ACT_…`, `NOT_YOUR_FUNCTION`, `OWN_SUBMISSION` …), 404 `ITEM_NOT_FOUND`
 */
export const performAct = async (context: RoomContext, request: ActRequest): Promise<AppraisalState> => {
  const { strapi, store, policy, duties } = context;
  const { uid, documentId, sent, actor } = request;
  const act = actOf(request.act);
  if (!act) throw noSuchAct(request.act);
  const breakGlass = breakGlassReason(sent);
  const { form, refusals } = readForm(act, sent, await readOptions(strapi, policy), breakGlass !== null);

  const done = await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
    await lockDocument(strapi, trx, documentId);
    const state = await store.read(uid, documentId);
    if (!state) throw noSuchItem();
    checkedVersion(state, sent);
    const facts = await factsOf(context, request);
    const input: JudgeInput = { act, state, facts, actor, duties, policy, breakGlass };
    const now = new Date().toISOString();
    const transition = { act, state, actor, form, facts, policy, now, hash: contentHash };
    const [first] = judgeAct(input);
    // Whoever may not do it is not told what is missing in the form.
    if (refusals.length > 0 && (!first || first.about === 'condition')) throw refusalError(refusals);
    judged(input, transition);

    await changePublicRow(context, act, request);
    const next = nextState(transition);
    if (!(await store.write({ uid, documentId, state: next }, next.changedBy.length > 0)))
      throw movedMeanwhile();
    await projectStage(strapi, trx, uid, [documentId], { stage: next.stage });
    const opened = act.opensCase
      ? await restorationOf(strapi).nominateFor(trx, uid, documentId, actor, form.reason ?? '')
      : [];
    const glass = breaksGlass(input);
    await ledgerOf(strapi).append([ledgerEntry(request, state, next, form, glass), ...opened]);
    return next;
  });
  return done;
};
