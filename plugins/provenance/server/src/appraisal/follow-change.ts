import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import { stagesFor } from '../../../shared/appraisal/acts';
import { changedFields } from '../../../shared/appraisal/appraised-content';
import { hasDuty } from '../../../shared/appraisal/duties';
import { movedTo, publicStage } from '../../../shared/appraisal/next-state';
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

const UNPUBLISHED = 'Bỏ công bố bằng nút của trang biên tập, không ghi lý do.';

const withdrawn = async (context: RoomContext, item: Item, state: AppraisalState, actor: Actor) => {
  if (!stagesFor('withdraw').includes(state.stage)) return [];
  if (actor.kind !== 'process' && !hasDuty(context.duties, actor.functions, 'withdraw', false))
    throw refusalError([
      {
        code: 'WITHDRAW_NOT_YOUR_FUNCTION',
        field: null,
        vi: 'Việc rút khỏi công bố không thuộc chức năng của tài khoản này.',
        en: 'Withdrawing is not among the functions of this account.',
        about: 'duty',
      },
    ]);
  await move(context, item, state, 'withdrawn');
  return [entry(item, 'appraisal.withdraw', state.stage, 'withdrawn', UNPUBLISHED)];
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
 * @throws 403 `WITHDRAW_NOT_YOUR_FUNCTION`
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
  if (change.action === 'delete') {
    await store.remove(item.uid, item.documentId);
    return [entry(item, 'appraisal.remove', state?.stage ?? null, null)];
  }
  // Made past the pipeline (an import by SQL): it begins at the first desk, like everything.
  if (!state) return offer(context, item, actor);
  if (change.published) return published(context, item, state);
  if (change.action === 'unpublish') return withdrawn(context, item, state, actor);
  return noteChange(context, item, state, actor);
};
