import type { Actor } from '../../../../shared/actor';
import type { Person } from '../../../../shared/appraisal/state';
import type { Struck } from '../../../../shared/restoration/contract';

/** Columns of who recorded something. */
export interface RecordedRow {
  readonly by_kind: Actor['kind'];
  readonly by_id: string;
  readonly by_name: string;
  readonly recorded_at: string;
}

export interface StrikableRow {
  readonly struck_at: string | null;
  readonly struck_by: string | null;
  readonly struck_reason: string | null;
}

export const recordedColumns = ({ kind, id, name }: Person, at: string): RecordedRow => ({
  by_kind: kind,
  by_id: id,
  by_name: name.slice(0, 300),
  recorded_at: at,
});

export const recorderOf = (row: RecordedRow): Person => ({
  kind: row.by_kind,
  id: row.by_id,
  name: row.by_name,
});

export const struckOf = (row: StrikableRow): Struck | null =>
  row.struck_at === null
    ? null
    : { at: row.struck_at, by: row.struck_by ?? '', reason: row.struck_reason ?? '' };
