import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Person } from '../../../../shared/appraisal/state';
import type { Survey, SurveyForm } from '../../../../shared/restoration/contract';
import { tableIn } from '../../appraisal/tables';
import type { ItemUid } from '../../services/gate';
import { recordedColumns, type RecordedRow, type StrikableRow, struckOf } from './rows';
import { SURVEYS_TABLE } from './tables';

export interface SurveyRow extends RecordedRow, StrikableRow {
  readonly id: number | string;
  readonly uid: ItemUid;
  readonly document_id: string;
  readonly case_id: number | string | null;
  readonly on_day: string;
  readonly next_look: string | null;
  readonly grade: number;
  readonly form: string;
}

export const surveyOf = (row: SurveyRow): Survey => ({
  ...(JSON.parse(row.form) as SurveyForm),
  id: Number(row.id),
  caseId: row.case_id === null ? null : Number(row.case_id),
  recordedBy: row.by_name,
  recordedAt: row.recorded_at,
  struck: struckOf(row),
});

/** Condition surveys: added and struck, never changed (R3). */
export const createSurveyStore = (strapi: Core.Strapi) => {
  const table = (trx: Knex) => tableIn(strapi, trx, SURVEYS_TABLE);

  return {
    table,

    /** All surveys of an item, the last look first. */
    of: async (trx: Knex, uid: ItemUid, documentId: string): Promise<Survey[]> => {
      const rows: SurveyRow[] = await table(trx)
        .where({ uid, document_id: documentId })
        .orderBy([
          { column: 'on_day', order: 'desc' },
          { column: 'id', order: 'desc' },
        ]);
      return rows.map(surveyOf);
    },

    add: async (
      trx: Knex,
      uid: ItemUid,
      documentId: string,
      form: SurveyForm,
      { caseId, by, at }: { caseId: number | null; by: Person; at: string },
    ): Promise<void> => {
      await table(trx).insert({
        uid,
        document_id: documentId,
        case_id: caseId,
        on_day: form.on,
        next_look: form.nextLook,
        grade: form.grade,
        form: JSON.stringify(form),
        ...recordedColumns(by, at),
      });
    },

    strike: async (trx: Knex, id: number, by: string, at: string, reason: string): Promise<void> => {
      await table(trx)
        .where({ id })
        .update({ struck_at: at, struck_by: by.slice(0, 300), struck_reason: reason });
    },
  };
};

export type SurveyStore = ReturnType<typeof createSurveyStore>;
