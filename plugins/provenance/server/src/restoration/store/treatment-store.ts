import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Person } from '../../../../shared/appraisal/state';
import type { StoredDigitisation, StoredStep } from '../../../../shared/restoration/case-state';
import type { DigitisationReport, StepForm } from '../../../../shared/restoration/contract';
import { tableIn } from '../../appraisal/tables';
import type { ItemUid } from '../../services/gate';
import { recordedColumns, type RecordedRow, recorderOf, type StrikableRow, struckOf } from './rows';
import { CHECKS_TABLE, STEPS_TABLE } from './tables';

export interface StepRow extends RecordedRow, StrikableRow {
  readonly id: number | string;
  readonly uid: ItemUid;
  readonly case_id: number | string;
  readonly step_order: number;
  readonly form: string;
}

interface CheckRow extends RecordedRow {
  readonly id: number | string;
  readonly case_id: number | string;
  readonly report: string;
}

const stepOf = (row: StepRow): StoredStep => ({
  ...(JSON.parse(row.form) as StepForm),
  id: Number(row.id),
  order: Number(row.step_order),
  recordedBy: recorderOf(row),
  recordedAt: row.recorded_at,
  struck: struckOf(row),
});

const checkOf = (row: CheckRow): StoredDigitisation => ({
  ...(JSON.parse(row.report) as DigitisationReport),
  id: Number(row.id),
  checkedBy: recorderOf(row),
  checkedAt: row.recorded_at,
});

interface Where {
  readonly uid: ItemUid;
  readonly documentId: string;
  readonly caseId: number;
  readonly by: Person;
  readonly at: string;
}

const whereColumns = ({ uid, documentId, caseId, by, at }: Where) => ({
  uid,
  document_id: documentId,
  case_id: caseId,
  ...recordedColumns(by, at),
});

const byCase = <Row extends { case_id: number | string }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
): Map<number, Value[]> => {
  const found = new Map<number, Value[]>();
  for (const row of rows) {
    const id = Number(row.case_id);
    found.set(id, [...(found.get(id) ?? []), read(row)]);
  }
  return found;
};

/** Steps of the treatment and checks of the scans: added, steps struck, never changed (R11). */
export const createTreatmentStore = (strapi: Core.Strapi) => {
  const steps = (trx: Knex) => tableIn(strapi, trx, STEPS_TABLE);
  const checks = (trx: Knex) => tableIn(strapi, trx, CHECKS_TABLE);

  return {
    stepsTable: steps,

    /** Steps of cases, in order. */
    stepsOf: async (trx: Knex, caseIds: readonly number[]): Promise<Map<number, StoredStep[]>> => {
      const rows: StepRow[] = await steps(trx)
        .whereIn('case_id', [...caseIds])
        .orderBy(['case_id', 'step_order']);
      return byCase(rows, stepOf);
    },

    /** Checks of cases, the oldest first. */
    checksOf: async (trx: Knex, caseIds: readonly number[]): Promise<Map<number, StoredDigitisation[]>> => {
      const rows: CheckRow[] = await checks(trx)
        .whereIn('case_id', [...caseIds])
        .orderBy('id');
      return byCase(rows, checkOf);
    },

    /**
     * Adds a step after the last of its case; the caller holds the document's lock, the unique index is the belt to it.
     * @returns its place in the order
     */
    addStep: async (trx: Knex, where: Where, form: StepForm): Promise<number> => {
      const last: { last: number | string | null } | undefined = await steps(trx)
        .where({ case_id: where.caseId })
        .max({ last: 'step_order' })
        .first();
      const order = Number(last?.last ?? 0) + 1;
      await steps(trx).insert({ ...whereColumns(where), step_order: order, form: JSON.stringify(form) });
      return order;
    },

    strikeStep: async (trx: Knex, id: number, by: string, at: string, reason: string): Promise<void> => {
      await steps(trx)
        .where({ id })
        .update({ struck_at: at, struck_by: by.slice(0, 300), struck_reason: reason });
    },

    addCheck: async (trx: Knex, where: Where, report: DigitisationReport): Promise<void> => {
      await checks(trx).insert({
        ...whereColumns(where),
        profile: report.profile,
        report: JSON.stringify(report),
      });
    },
  };
};

export type TreatmentStore = ReturnType<typeof createTreatmentStore>;
