import type { Knex } from 'knex';

import { processActor } from '../../../shared/actor';
import { publicStage } from '../../../shared/appraisal/next-state';
import { type AppraisalState, offeredState, type Person } from '../../../shared/appraisal/state';
import type { LedgerEntryInput } from '../../../shared/ledger/entry';
import { textOf } from '../../../shared/values';
import { ledgerOf } from '../ledger/ledger';
import type { ItemUid } from '../services/gate';
import type { StoredItem } from './appraisal-store';
import { ITEM_UIDS } from './item-uids';
import { projectStage } from './project-stage';
import { hashContent, readContentRow } from './read-content';
import type { RoomContext } from './room-context';
import { APPRAISALS_TABLE, tableIn } from './tables';

const BATCH = 200;
const ADOPTER = processActor('archive');

interface CreatedBy {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
}

/** Drafts that no row of the table knows: they came before it, or past the pipeline. */
const strangers = async ({ strapi, store }: RoomContext, uid: ItemUid): Promise<string[]> => {
  const { tableName } = strapi.db.metadata.get(uid);
  const rows: { document_id: string }[] = await store.inTransaction((trx: Knex) =>
    tableIn(strapi, trx, `${tableName} as item`)
      .leftJoin(`${APPRAISALS_TABLE} as known`, (join) =>
        join.on('known.document_id', 'item.document_id').andOnVal('known.uid', uid),
      )
      .whereNull('item.published_at')
      .whereNull('known.id')
      .select('item.document_id')
      .orderBy('item.id')
      .limit(BATCH),
  );
  return rows.map(({ document_id: documentId }) => documentId);
};

const submitterOf = async ({ strapi }: RoomContext, uid: ItemUid, documentId: string): Promise<Person> => {
  const row: { createdBy?: CreatedBy | null } | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true } },
    select: ['id'],
    populate: { createdBy: { select: ['id', 'firstname', 'lastname', 'email'] } },
  });
  const user = row?.createdBy;
  if (!user) return { kind: ADOPTER.kind, id: ADOPTER.id, name: ADOPTER.name };
  const name = [user.lastname, user.firstname].filter(Boolean).join(' ') || user.email || String(user.id);
  return { kind: 'user', id: String(user.id), name };
};

const stateFor = async (context: RoomContext, uid: ItemUid, documentId: string): Promise<AppraisalState> => {
  const now = new Date().toISOString();
  const offered = offeredState(await submitterOf(context, uid, documentId), now);
  const row = await readContentRow(context.strapi, uid, documentId, 'published');
  if (!row) return offered;
  // What is public already was decided before there was a table; from now on a change of it asks for an appraisal.
  const stage = publicStage(context.policy, textOf(row.accessRegime));
  return { ...offered, stage, appraised: hashContent(context.policy, row) };
};

const entryFor = ({ uid, documentId, state }: StoredItem): LedgerEntryInput => ({
  act: 'appraisal.adopt',
  uid,
  documentId,
  outcome: 'done',
  note: null,
  change: { old: { stage: null }, new: { stage: state.stage } },
  actor: ADOPTER,
});

/**
 * Gives every item that has no state one: published ones are `published` (or `on-request`), all others `offered`. Run
 * at every boot; where there is nothing to do it costs one query for each kind. In batches, one transaction each.
 *
 * @returns how many items were adopted
 */
export const adoptItems = async (context: RoomContext): Promise<number> => {
  const { strapi, store } = context;
  let adopted = 0;
  for (const uid of ITEM_UIDS) {
    for (let found = await strangers(context, uid); found.length > 0; found = await strangers(context, uid)) {
      const items: StoredItem[] = [];
      for (const documentId of found)
        items.push({ uid, documentId, state: await stateFor(context, uid, documentId) });
      await strapi.db.transaction(async ({ trx }: { trx: Knex }) => {
        await store.insert(items);
        for (const stage of new Set(items.map(({ state }) => state.stage)))
          await projectStage(
            strapi,
            trx,
            uid,
            items.filter(({ state }) => state.stage === stage).map(({ documentId }) => documentId),
            { stage },
          );
        await ledgerOf(strapi).append(items.map(entryFor));
      });
      adopted += found.length;
    }
  }
  return adopted;
};
