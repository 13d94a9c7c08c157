import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Actor } from '../../../shared/actor';
import { isStage, type Stage } from '../../../shared/appraisal/stages';
import type { AppraisalState } from '../../../shared/appraisal/state';
import type { ItemUid } from '../services/gate';
import { APPRAISALS_TABLE, tableIn } from './tables';

/** A row as it lies in the table. */
export interface AppraisalRow {
  readonly uid: ItemUid;
  readonly document_id: string;
  readonly stage: string;
  readonly since: string;
  readonly version: number;
  readonly submitter_kind: Actor['kind'];
  readonly submitter_id: string;
  readonly submitter_name: string;
  readonly changed: boolean | number;
  readonly appraisals: string;
  readonly sent_back: string | null;
  readonly appraised: string | null;
  readonly changed_by: string;
}

const readStage = ({ stage, uid, document_id: documentId }: AppraisalRow): Stage => {
  if (isStage(stage)) return stage;
  throw new Error(
    `${APPRAISALS_TABLE}: ${uid} ${documentId} stands at a stage that does not exist: ${stage}.`,
  );
};

export const stateOf = (row: AppraisalRow): AppraisalState => ({
  stage: readStage(row),
  since: row.since,
  version: Number(row.version),
  submitter: { kind: row.submitter_kind, id: row.submitter_id, name: row.submitter_name },
  appraisals: JSON.parse(row.appraisals),
  sentBack: row.sent_back ? JSON.parse(row.sent_back) : null,
  appraised: row.appraised ? JSON.parse(row.appraised) : null,
  changedBy: JSON.parse(row.changed_by),
});

const columnsOf = (state: AppraisalState, changed: boolean) => ({
  stage: state.stage,
  since: state.since,
  version: state.version,
  submitter_kind: state.submitter.kind,
  submitter_id: state.submitter.id,
  submitter_name: state.submitter.name.slice(0, 300),
  changed,
  appraisals: JSON.stringify(state.appraisals),
  sent_back: state.sentBack && JSON.stringify(state.sentBack),
  appraised: state.appraised && JSON.stringify(state.appraised),
  changed_by: JSON.stringify(state.changedBy),
});

/** One item's state, by its address. */
export interface StoredItem {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly state: AppraisalState;
}

/** The table of stages (W1): the truth of which the attribute `stage` is only the projection. */
export const createAppraisalStore = (strapi: Core.Strapi) => {
  const table = (trx: Knex) => tableIn(strapi, trx, APPRAISALS_TABLE);
  const address = (uid: ItemUid, documentId: string) => ({ uid, document_id: documentId });

  /** Runs in the running transaction, or in one of its own. */
  const inTransaction = <T>(work: (trx: Knex) => Promise<T>): Promise<T> =>
    strapi.db.transaction(({ trx }: { trx: Knex }) => work(trx)) as Promise<T>;

  return {
    read: (uid: ItemUid, documentId: string): Promise<AppraisalState | null> =>
      inTransaction(async (trx) => {
        const row: AppraisalRow | undefined = await table(trx).where(address(uid, documentId)).first();
        return row ? stateOf(row) : null;
      }),

    /** Adds items that have no row; those that have one are left alone. */
    insert: (items: readonly StoredItem[]): Promise<void> =>
      inTransaction(async (trx) => {
        const rows = items.map(({ uid, documentId, state }) => ({
          ...address(uid, documentId),
          ...columnsOf(state, false),
        }));
        if (rows.length > 0) await table(trx).insert(rows).onConflict(['uid', 'document_id']).ignore();
      }),

    /**
     * Puts the new state in the place of the one it was made from.
     * @returns false when another act was faster: nothing was written
     */
    write: (item: StoredItem, changed: boolean): Promise<boolean> =>
      inTransaction(async (trx) => {
        const written = await table(trx)
          .where({ ...address(item.uid, item.documentId), version: item.state.version - 1 })
          .update(columnsOf(item.state, changed));
        return Number(written) === 1;
      }),

    remove: (uid: ItemUid, documentId: string): Promise<void> =>
      inTransaction(async (trx) => {
        await table(trx).where(address(uid, documentId)).delete();
      }),

    inTransaction,
    table,
  };
};

export type AppraisalStore = ReturnType<typeof createAppraisalStore>;
