import type { Refusal } from '../appraisal/refusal';
import { objectOf } from '../values';
import type { StepForm } from './contract';
import { readCostLine } from './cost-lines';
import type { RestorationOptions } from './options';
import { missing, readDay, readText, readWhole, refuseUnknown } from './read-text';
import { formRefusal } from './refuse';

const FIELDS = ['treatment', 'operator', 'materials', 'on', 'minutes', 'cost', 'note', 'version'] as const;
/** Thirty days of eight hours: work that took longer is more than one step. */
const MAX_MINUTES = 30 * 8 * 60;

/**
 * Reads a step of the treatment; all that is wrong is told together, field by field (`cost.amount`).
 * @returns `form` only to be used where `refusals` is empty
 */
export const readStep = (
  sent: unknown,
  { treatments }: Pick<RestorationOptions, 'treatments'>,
  today: string,
): { form: StepForm; refusals: Refusal[] } => {
  const body = objectOf(sent);
  const refusals: Refusal[] = [];
  refuseUnknown(body, FIELDS, refusals);
  const treatment = body.treatment ?? '';
  if (treatment === '') refusals.push(missing({ field: 'treatment', vi: 'Cách xử lý', en: 'Treatment' }));
  else if (!treatments.some(({ value }) => value === treatment))
    refusals.push(
      formRefusal(
        'STEP_TREATMENT_UNKNOWN',
        'treatment',
        `Cách xử lý “${String(treatment)}” không có trong danh mục. Cách mới thì thêm vào danh mục “Cách xử lý” trước.`,
        `The treatment "${String(treatment)}" is not in the list; a new one is added to the vocabulary first.`,
      ),
    );
  const text = (field: 'operator' | 'materials' | 'note', vi: string, en: string, max: number) =>
    readText({ field, vi, en }, body[field], { required: field === 'operator', max }, refusals);
  const form = {
    treatment: String(treatment),
    operator: text('operator', 'Người làm', 'Operator', 200) ?? '',
    materials: text('materials', 'Vật tư', 'Materials', 1000),
    on:
      readDay(
        { field: 'on', vi: 'Ngày làm', en: 'Day of the work' },
        body.on,
        { required: true, notAfter: today },
        refusals,
      ) ?? '',
    minutes: readWhole(
      { field: 'minutes', vi: 'Số phút', en: 'Minutes' },
      body.minutes,
      { required: false, min: 1, max: MAX_MINUTES },
      refusals,
    ),
    cost: body.cost === undefined || body.cost === null ? null : readCostLine(body.cost, 'cost', refusals),
    note: text('note', 'Ghi chú', 'Note', 2000),
  };
  return { form, refusals };
};
