import type { Refusal } from '../appraisal/refusal';
import { listOf, objectOf } from '../values';
import { isCarrier } from './carriers';
import type { Grade, PriorityJudgement, SurveyForm } from './contract';
import type { ItemMaster, RestorationOptions } from './options';
import { MOST_POINTS } from './priority';
import { readDamages } from './read-damages';
import { missing, readDay, readText, readWhole, refuseUnknown } from './read-text';
import { formRefusal } from './refuse';

export interface SurveyContext {
  readonly options: RestorationOptions;
  readonly masters: readonly ItemMaster[];
  /** `YYYY-MM-DD` where the archive is. */
  readonly today: string;
}

const FIELDS = [
  'on',
  'surveyor',
  'carrier',
  'material',
  'damages',
  'causes',
  'grade',
  'judgement',
  'photographs',
  'nextLook',
  'note',
  'version',
] as const;

const MAX_PHOTOGRAPHS = 50;

const codesIn = (
  sent: unknown,
  known: readonly { readonly value: string }[],
  field: string,
  what: { vi: string; en: string },
  refusals: Refusal[],
): string[] => {
  const codes = [...new Set(listOf(sent))];
  codes.forEach((code, index) => {
    if (known.some(({ value }) => value === code)) return;
    refusals.push(
      formRefusal(
        'SURVEY_CODE_UNKNOWN',
        `${field}.${index}`,
        `${what.vi} “${String(code)}” không có trong danh mục.`,
        `"${String(code)}" is not in the list of ${what.en}.`,
      ),
    );
  });
  return codes.filter((code): code is string => typeof code === 'string');
};

const readPhotographs = (sent: unknown, masters: readonly ItemMaster[], refusals: Refusal[]): string[] => {
  const photographs = [...new Set(listOf(sent))];
  if (photographs.length > MAX_PHOTOGRAPHS)
    refusals.push(
      formRefusal(
        'SURVEY_TOO_MANY_PHOTOGRAPHS',
        'photographs',
        `Mỗi lần khảo sát ghi nhiều nhất ${MAX_PHOTOGRAPHS} ảnh hiện trạng.`,
        `At most ${MAX_PHOTOGRAPHS} photographs of the state for one survey.`,
      ),
    );
  photographs.forEach((sha256, index) => {
    if (masters.some((master) => master.sha256 === sha256)) return;
    refusals.push(
      formRefusal(
        'SURVEY_PICTURE_NOT_OF_ITEM',
        `photographs.${index}`,
        'Ảnh hiện trạng không phải là tệp của tư liệu này. Hãy thêm ảnh vào mục tệp của tư liệu, lưu lại, rồi chọn.',
        'The photograph of the state is not a file of this item. Add it to the item first.',
      ),
    );
  });
  return photographs.filter((sha256): sha256 is string => typeof sha256 === 'string');
};

const readJudgement = (sent: unknown, refusals: Refusal[]): PriorityJudgement => {
  const body = objectOf(sent);
  refuseUnknown(body, ['value', 'urgency', 'uniqueness'], refusals, 'judgement.');
  const points = (name: keyof PriorityJudgement, vi: string, en: string): number =>
    readWhole(
      { field: `judgement.${name}`, vi, en },
      body[name],
      { required: true, min: 1, max: MOST_POINTS },
      refusals,
    ) ?? 1;
  return {
    value: points('value', 'Giá trị', 'Value'),
    urgency: points('urgency', 'Mức khẩn', 'Urgency'),
    uniqueness: points('uniqueness', 'Độc bản', 'Uniqueness'),
  };
};

const readCarrier = (sent: unknown, refusals: Refusal[]): string => {
  if (isCarrier(sent)) return sent;
  const empty = sent === undefined || sent === null || sent === '';
  refusals.push(
    empty
      ? missing({ field: 'carrier', vi: 'Vật mang tin', en: 'Carrier' })
      : formRefusal(
          'SURVEY_CARRIER_UNKNOWN',
          'carrier',
          'Vật mang tin phải là giấy, ảnh, phim, băng từ hoặc đĩa quang, tệp số.',
          'The carrier must be paper, photo, film, tape or optical-digital.',
        ),
  );
  return '';
};

const notAList = (field: string, vi: string, en: string): Refusal =>
  formRefusal('SURVEY_NOT_A_LIST', field, `${vi} phải là một danh sách.`, `"${en}" must be a list.`);

/**
 * Reads a condition survey; all that is wrong is told together, field by field (`damages.0.region`).
 *
 * @param sent any JSON
 * @returns `form` only to be used where `refusals` is empty
 */
export const readSurvey = (
  sent: unknown,
  { options, masters, today }: SurveyContext,
): { form: SurveyForm; refusals: Refusal[] } => {
  const body = objectOf(sent);
  const refusals: Refusal[] = [];
  refuseUnknown(body, FIELDS, refusals);
  for (const [field, vi, en] of [
    ['damages', 'Hư hỏng', 'Damages'],
    ['causes', 'Nguyên nhân', 'Causes'],
    ['photographs', 'Ảnh hiện trạng', 'Photographs'],
  ] as const)
    if (body[field] !== undefined && body[field] !== null && !Array.isArray(body[field]))
      refusals.push(notAList(field, vi, en));

  const on = readDay(
    { field: 'on', vi: 'Ngày khảo sát', en: 'Day of the survey' },
    body.on,
    { required: true, notAfter: today },
    refusals,
  );
  const nextLook = readDay(
    { field: 'nextLook', vi: 'Ngày xem lại', en: 'Next look' },
    body.nextLook,
    { required: false },
    refusals,
  );
  if (on !== null && nextLook !== null && nextLook <= on)
    refusals.push(
      formRefusal(
        'SURVEY_NEXT_LOOK_TOO_EARLY',
        'nextLook',
        'Ngày xem lại phải sau ngày khảo sát.',
        'The next look must lie after the survey.',
      ),
    );
  const text = (field: 'surveyor' | 'material' | 'note', vi: string, en: string, max: number) =>
    readText({ field, vi, en }, body[field], { required: field === 'surveyor', max }, refusals);
  const carrier = readCarrier(body.carrier, refusals);
  const grade = readWhole(
    { field: 'grade', vi: 'Mức hư hỏng', en: 'Grade' },
    body.grade,
    { required: true, min: 1, max: 5 },
    refusals,
  );
  const form: SurveyForm = {
    on: on ?? '',
    surveyor: text('surveyor', 'Người khảo sát', 'Surveyor', 200) ?? '',
    carrier,
    material: text('material', 'Chất liệu', 'Material', 300),
    damages: readDamages(body.damages, { options, masters, carrier }, refusals),
    causes: codesIn(body.causes, options.causes, 'causes', { vi: 'Nguyên nhân', en: 'causes' }, refusals),
    grade: (grade ?? 1) as Grade,
    judgement: readJudgement(body.judgement, refusals),
    photographs: readPhotographs(body.photographs, masters, refusals),
    nextLook,
    note: text('note', 'Ghi chú', 'Note', 2000),
  };
  return { form, refusals };
};
