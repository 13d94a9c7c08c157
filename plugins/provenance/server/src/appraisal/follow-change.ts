import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import { stagesFor } from '../../../shared/appraisal/acts';
import { changedFields } from '../../../shared/appraisal/appraised-content';
import { hasDuty } from '../../../shared/appraisal/duties';
import { movedTo, publicStage } from '../../../shared/appraisal/next-state';
import { STAGE_WORDS } from '../../../shared/appraisal/stage-words';
import type { Stage } from '../../../shared/appraisal/stages';
import { type AppraisalState, isSamePerson, offeredState, personOf } from '../../../shared/appraisal/state';
import type { CatalogueChange } from '../../../shared/change';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { textOf } from '../../../shared/values';
import { actingOf } from '../acting/acting';
import type { ItemUid } from '../services/gate';
import { projectStage } from './project-stage';
import { hashContent, readContentRow } from './read-content';
import { movedMeanwhile, refusalError } from './refuse';
import type { RoomContext } from './room-context';

interface Item {
  readonly uid: ItemUid;
  readonly documentId: string;
}

type Moved = (
  item: Item,
  act: string,
  from: Stage | null,
  to: Stage | null,
  note?: string,
) => LedgerEntryInput;

const entry: Moved = (item, act, from, to, note) => ({
  act,
  ...item,
  outcome: 'done',
  note: note ?? null,
  change: { old: { stage: from }, new: { stage: to } },
});

const move = async (context: RoomContext, item: Item, state: AppraisalState, stage: Stage) => {
  const { strapi, store } = context;
  const next = movedTo(state, stage, new Date().toISOString());
  if (!(await store.write({ ...item, state: next }, next.changedBy.length > 0))) throw movedMeanwhile();
  await store.inTransaction((trx: Knex) => projectStage(strapi, trx, item.uid, [item.documentId], { stage }));
};

/** A draft that was made, or copied: it begins at the first desk, whatever stage the data or the original named. */
const offer = async ({ strapi, store }: RoomContext, item: Item, actor: Actor) => {
  await store.insert([{ ...item, state: offeredState(personOf(actor), new Date().toISOString()) }]);
  await store.inTransaction((trx: Knex) =>
    projectStage(strapi, trx, item.uid, [item.documentId], { stage: 'offered' }),
  );
  return [entry(item, 'appraisal.offer', null, 'offered')];
};

const published = async (context: RoomContext, item: Item, state: AppraisalState) => {
  const row: { accessRegime?: unknown } | null = await context.strapi.db.query(item.uid).findOne({
    where: { documentId: item.documentId, publishedAt: { $notNull: true } },
    select: ['id', 'accessRegime'],
  });
  const stage = publicStage(context.policy, textOf(row?.accessRegime));
  if (stage === state.stage) return [];
  await move(context, item, state, stage);
  return [entry(item, 'appraisal.publish', state.stage, stage)];
};

const BY_PROCESS = 'Rút bằng lệnh của kho, không qua trang biên tập.';

const refused = (code: string, vi: string, en: string, about: 'duty' | 'stage') =>
  refusalError([{ code, field: null, vi, en, about }]);

/** A withdrawal is an act with a reason (A39): the content manager's own button asks for none. */
const withdrawn = async (context: RoomContext, item: Item, state: AppraisalState, actor: Actor) => {
  if (!stagesFor('withdraw').includes(state.stage)) return [];
  if (actor.kind !== 'process')
    throw hasDuty(context.duties, actor.functions, 'withdraw', false)
      ? refused(
          'WITHDRAW_NEEDS_REASON',
          'Rút khỏi công bố phải ghi lý do. Hãy mở tư liệu và dùng nút “Rút khỏi công bố” ở ô Xử lý, hoặc “Xử lý” trong danh sách.',
          'Withdrawing needs a reason. Open the item and use “Withdraw” in its panel, or the acts of the list.',
          'stage',
        )
      : refused(
          'WITHDRAW_NOT_YOUR_FUNCTION',
          'Việc rút khỏi công bố không thuộc chức năng của tài khoản này.',
          'Withdrawing is not among the functions of this account.',
          'duty',
        );
  await move(context, item, state, 'withdrawn');
  return [entry(item, 'appraisal.withdraw', state.stage, 'withdrawn', BY_PROCESS)];
};

/** Stages in which the archive has taken nothing in: a record made by mistake may go. */
const NOT_TAKEN_IN: readonly Stage[] = ['offered', 'returned', 'refused'];

/** What was received or lies in the store is never deleted by a person's click; it is refused, returned or withdrawn. */
const removed = async ({ store }: RoomContext, item: Item, state: AppraisalState | null, actor: Actor) => {
  if (state && actor.kind !== 'process' && !NOT_TAKEN_IN.includes(state.stage))
    throw refused(
      'DELETE_NOT_AT_THIS_STAGE',
      `Tư liệu đang ở bước “${STAGE_WORDS[state.stage].vi}” nên không xóa được. Chỉ xóa được tư liệu chưa tiếp nhận, đã trả lại hoặc không nhận.`,
      `The item is at "${STAGE_WORDS[state.stage].en}" and cannot be deleted. Only what was not received, was returned or refused can be.`,
      'stage',
    );
  await store.remove(item.uid, item.documentId);
  return [entry(item, 'appraisal.remove', state?.stage ?? null, null)];
};

/** Remembers who changed what the verdict covered, so that somebody else appraises it (decision 15). */
const noteChange = async (context: RoomContext, item: Item, state: AppraisalState, actor: Actor) => {
  const { strapi, store, policy } = context;
  if (state.appraised === null) return [];
  const row = await readContentRow(strapi, item.uid, item.documentId, 'draft');
  const differs = row && changedFields(policy, state.appraised, hashContent(policy, row)).length > 0;
  const person = personOf(actor);
  const known = state.changedBy.some((other) => isSamePerson(other, person));
  if (differs && known) return [];
  if (!differs && state.changedBy.length === 0) return [];
  const changedBy = differs ? [...state.changedBy, person] : [];
  const next = { ...movedTo(state, state.stage, state.since), changedBy };
  if (!(await store.write({ ...item, state: next }, changedBy.length > 0))) throw movedMeanwhile();
  return [];
};

/**
 * Lets the stage follow a write of the catalogue, inside its transaction and under its lock.
 * @returns what the ledger should say; the pipeline appends it last
 * @throws 403 `WITHDRAW_NOT_YOUR_FUNCTION`, 400 `WITHDRAW_NEEDS_REASON` `DELETE_NOT_AT_THIS_STAGE`
 */
export const followChange = async (
  context: RoomContext,
  change: CatalogueChange,
): Promise<LedgerEntryInput[]> => {
  const { strapi, store, withinAct } = context;
  if (withinAct.getStore()) return [];
  const item: Item = { uid: change.uid as ItemUid, documentId: change.documentId };
  const actor = actingOf(strapi).current();
  if (change.action === 'create' || change.action === 'clone') return offer(context, item, actor);
  const state = await store.read(item.uid, item.documentId);
  if (change.action === 'delete') return removed(context, item, state, actor);
  // Made past the pipeline (an import by SQL): it begins at the first desk, like everything.
  if (!state) return offer(context, item, actor);
  if (change.published) return published(context, item, state);
  if (change.action === 'unpublish') return withdrawn(context, item, state, actor);
  return noteChange(context, item, state, actor);
};
