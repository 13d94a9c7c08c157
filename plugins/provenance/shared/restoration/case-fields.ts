import type { Refusal } from '../appraisal/refusal';
import { objectOf } from '../values';
import type { CaseAct } from './case-acts';
import type { CostLine } from './contract';
import { readCostLines } from './cost-lines';
import { readDay, readText, refuseUnknown } from './read-text';

export type CaseFieldName = 'reason' | 'note' | 'number' | 'on' | 'until' | 'waiver' | 'lines';

/** How a field is drawn: several lines of text, one line, a day, the table of costs. */
export type CaseFieldType = 'text' | 'line' | 'day' | 'cost-lines';

interface FieldWords {
  readonly type: CaseFieldType;
  readonly vi: string;
  readonly en: string;
}

/** The fields an act's form may have. */
export const CASE_FIELDS: Readonly<Record<CaseFieldName, FieldWords>> = {
  reason: { type: 'text', vi: 'Lý do', en: 'Reason' },
  note: { type: 'text', vi: 'Ghi chú', en: 'Note' },
  number: { type: 'line', vi: 'Số văn bản duyệt', en: 'Number of the document' },
  on: { type: 'day', vi: 'Ngày văn bản', en: 'Day of the document' },
  until: { type: 'day', vi: 'Hoãn đến ngày', en: 'Postponed until' },
  waiver: {
    type: 'text',
    vi: 'Vì sao vẫn chấp nhận tệp chưa đạt chuẩn',
    en: 'Why files that do not meet the profile are accepted',
  },
  lines: { type: 'cost-lines', vi: 'Các khoản dự toán', en: 'Lines of the estimate' },
};

/** A field as the panel draws it. */
export interface CaseField extends FieldWords {
  readonly name: CaseFieldName;
  readonly required: boolean;
}

/** What was written down with an act. Only the fields of the act are there. */
export interface CaseForm {
  readonly reason?: string;
  readonly note?: string;
  readonly number?: string;
  readonly on?: string;
  readonly until?: string;
  readonly waiver?: string;
  readonly lines?: readonly CostLine[];
}

const MAX_TEXT = 2000;
const MIN_REASON = 3;
/** A waiver answers for files that will stay below the standard: one word is no answer. */
const MIN_WAIVER = 10;

export const caseFormOf = (act: CaseAct): CaseField[] => {
  const field = (required: boolean) => (name: CaseFieldName) => ({ ...CASE_FIELDS[name], name, required });
  return [...act.write.map(field(true)), ...(act.may ?? []).map(field(false))];
};

const readField = (field: CaseField, value: unknown, today: string, refusals: Refusal[]): unknown => {
  const { name, vi, en, required } = field;
  const named = { field: name, vi, en };
  switch (name) {
    case 'lines':
      return readCostLines(value, name, refusals);
    case 'on':
      return readDay(named, value, { required, notAfter: today }, refusals);
    case 'until':
      return readDay(named, value, { required, notBefore: today }, refusals);
    case 'number':
      return readText(named, value, { required, max: 100 }, refusals);
    case 'waiver':
      return readText(named, value, { required, min: MIN_WAIVER, max: MAX_TEXT }, refusals);
    default:
      return readText(named, value, { required, min: required ? MIN_REASON : 1, max: MAX_TEXT }, refusals);
  }
};

/**
 * Reads what was sent with an act; all that is wrong is told together, field by field.
 *
 * @param sent any JSON; `version` belongs to the request, not to the form
 * @param today `YYYY-MM-DD` where the archive is
 */
export const readCaseForm = (
  act: CaseAct,
  sent: unknown,
  today: string,
): { form: CaseForm; refusals: Refusal[] } => {
  const body = objectOf(sent);
  const fields = caseFormOf(act);
  const refusals: Refusal[] = [];
  refuseUnknown(body, [...fields.map(({ name }) => name), 'version'], refusals);
  const form: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readField(field, body[field.name], today, refusals);
    if (value !== null) form[field.name] = value;
  }
  return { form: form as CaseForm, refusals };
};
