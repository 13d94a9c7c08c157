import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { CaseState } from '../../../../shared/restoration/case-state';
import type { RestorationStatus } from '../../../../shared/restoration/contract';
import type { NewCase } from '../../../../shared/restoration/next-case';
import { isOpen, isStatus } from '../../../../shared/restoration/status-words';
import { tableIn } from '../../appraisal/tables';
import type { ItemUid } from '../../services/gate';
import { recordedColumns, type RecordedRow, recorderOf } from './rows';
import { CASES_TABLE } from './tables';

/** A row as it lies in the table. */
export interface CaseTableRow extends RecordedRow {
  readonly id: number | string;
  readonly uid: ItemUid;
  readonly document_id: string;
  readonly status: string;
  readonly version: number;
  readonly since: string;
  readonly priority: number | null;
  readonly reason: string;
  readonly postponed_from: string | null;
  readonly postponed_until: string | null;
  readonly estimate: string;
  readonly approvals: string;
  readonly approvals_given: number;
  readonly sent_back_at: string | null;
  readonly last_reason: string | null;
  readonly waiver: string | null;
}

const readStatus = (status: string, where: string): RestorationStatus => {
  if (isStatus(status)) return status;
  throw new Error(`${CASES_TABLE}: ${where} stands at a status that does not exist: ${status}.`);
};

export const caseOf = (row: CaseTableRow): CaseState => {
  const where = `case ${row.id}`;
  return {
    id: Number(row.id),
    status: readStatus(row.status, where),
    version: Number(row.version),
    openedAt: row.recorded_at,
    openedBy: recorderOf(row),
    reason: row.reason,
    since: row.since,
    postponed:
      row.postponed_from === null
        ? null
        : { from: readStatus(row.postponed_from, where), until: row.postponed_until },
    estimate: JSON.parse(row.estimate),
    approvals: JSON.parse(row.approvals),
    sentBackAt: row.sent_back_at,
    lastReason: row.last_reason,
    waiver: row.waiver,
  };
};

const openKey = (uid: ItemUid, documentId: string) => `${uid} ${documentId}`;

const columnsOf = (uid: ItemUid, documentId: string, state: NewCase) => ({
  open_key: isOpen(state.status) ? openKey(uid, documentId) : null,
  status: state.status,
  version: state.version,
  since: state.since,
  reason: state.reason,
  postponed_from: state.postponed?.from ?? null,
  postponed_until: state.postponed?.until ?? null,
  estimate: JSON.stringify(state.estimate),
  approvals: JSON.stringify(state.approvals),
  approvals_given: state.approvals.length,
  sent_back_at: state.sentBackAt,
  last_reason: state.lastReason,
  waiver: state.waiver,
});

/** The table of cases: the truth of which the column `restorationStatus` is only the projection. */
export const createCaseStore = (strapi: Core.Strapi) => {
  const table = (trx: Knex) => tableIn(strapi, trx, CASES_TABLE);

  return {
    table,

    /** All cases of an item, the last first. */
    of: async (trx: Knex, uid: ItemUid, documentId: string): Promise<CaseState[]> => {
      const rows: CaseTableRow[] = await table(trx)
        .where({ uid, document_id: documentId })
        .orderBy('id', 'desc');
      return rows.map(caseOf);
    },

    /** The last case of an item, open or ended; `null` when it never had one. */
    last: async (trx: Knex, uid: ItemUid, documentId: string): Promise<CaseState | null> => {
      const row: CaseTableRow | undefined = await table(trx)
        .where({ uid, document_id: documentId })
        .orderBy('id', 'desc')
        .first();
      return row ? caseOf(row) : null;
    },

    /** @returns the id of the new case */
    open: async (
      trx: Knex,
      uid: ItemUid,
      documentId: string,
      state: NewCase,
      priority: number | null,
    ): Promise<number> => {
      const [row]: (number | { id: number | string })[] = await table(trx)
        .insert({
          uid,
          document_id: documentId,
          ...columnsOf(uid, documentId, state),
          ...recordedColumns(state.openedBy, state.openedAt),
          priority,
        })
        .returning('id');
      return Number(typeof row === 'object' ? row.id : row);
    },

    /**
     * Puts the new state in the place of the one it was made from.
     * @returns false when another act was faster: nothing was written
     */
    write: async (
      trx: Knex,
      uid: ItemUid,
      documentId: string,
      { id, ...state }: CaseState,
      priority: number | null,
    ): Promise<boolean> => {
      const written = await table(trx)
        .where({ id, version: state.version - 1 })
        .update({ ...columnsOf(uid, documentId, state), priority });
      return Number(written) === 1;
    },
  };
};

export type CaseStore = ReturnType<typeof createCaseStore>;
