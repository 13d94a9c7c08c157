import { listOf, objectOf } from '../values';
import type { Act } from './acts';
import type { Refusal } from './refusal';

export type FieldName = 'note' | 'reason' | 'criteria' | 'verdict' | 'retention' | 'access' | 'outcome';

/** One answer to choose, with its words. */
export interface Option {
  readonly value: string;
  readonly vi: string;
  readonly en: string;
}

interface FieldWords {
  readonly type: 'text' | 'choice' | 'choices';
  readonly vi: string;
  readonly en: string;
}

/** The fields an act's form may have. */
export const FIELDS: Readonly<Record<FieldName, FieldWords>> = {
  note: { type: 'text', vi: 'Ghi chú', en: 'Note' },
  reason: { type: 'text', vi: 'Lý do', en: 'Reason' },
  criteria: { type: 'choices', vi: 'Tiêu chí thẩm định', en: 'Criteria' },
  verdict: { type: 'text', vi: 'Kết luận thẩm định', en: 'Verdict' },
  retention: { type: 'choice', vi: 'Thời hạn bảo quản đề nghị', en: 'Proposed retention' },
  access: { type: 'choice', vi: 'Đề nghị ai được xem', en: 'Proposed access' },
  outcome: { type: 'choice', vi: 'Kết quả phục hồi', en: 'Outcome of restoration' },
};

/** What may be chosen in each field of choice: the criteria of `data/appraisal.json`, the terms of vocabularies. */
export type FieldOptions = Readonly<
  Record<'criteria' | 'retention' | 'access' | 'outcome', readonly Option[]>
>;

/** A field as the panel draws it. */
export interface FormField extends FieldWords {
  readonly name: FieldName;
  readonly required: boolean;
  readonly options: readonly Option[] | null;
}

/** What was written down with an act. Only the fields of the act are there. */
export interface ActForm {
  readonly note?: string;
  readonly reason?: string;
  readonly criteria?: readonly string[];
  readonly verdict?: string;
  readonly retention?: string;
  readonly access?: string;
  readonly outcome?: string;
}

/** Shortest text that can still say something, and the longest that is kept. */
export const MIN_TEXT = 3;
export const MAX_TEXT = 2000;

const optionsOf = (name: FieldName, options: FieldOptions): readonly Option[] | null =>
  name === 'criteria' || name === 'retention' || name === 'access' || name === 'outcome'
    ? options[name]
    : null;

/** The form of an act; whoever breaks the glass must say why, whatever the act. */
export const formOf = (act: Act, options: FieldOptions, breakGlass = false): FormField[] => {
  const field = (required: boolean) => (name: FieldName) => ({
    ...FIELDS[name],
    name,
    required,
    options: optionsOf(name, options),
  });
  const asked = [...act.write.map(field(true)), ...(act.may ?? []).map(field(false))];
  const reason = breakGlass && !act.write.includes('reason') ? [field(true)('reason')] : [];
  return [...asked, ...reason];
};

const refusal = (code: string, field: string, vi: string, en: string): Refusal => ({
  code,
  field,
  vi,
  en,
  about: 'form',
});

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const checkText = ({ name, vi, en, required }: FormField, value: unknown): string | Refusal | undefined => {
  if (value === undefined || value === null || value === '')
    return required
      ? refusal('ACT_FIELD_MISSING', name, `Chưa ghi ${lower(vi)}.`, `"${en}" is missing.`)
      : undefined;
  if (typeof value !== 'string')
    return refusal('ACT_FIELD_NOT_TEXT', name, `${vi} phải là chữ.`, `"${en}" must be text.`);
  const text = value.normalize('NFC').trim();
  if (text === '') return checkText({ name, vi, en, required, type: 'text', options: null }, undefined);
  if (text.length < MIN_TEXT && required)
    return refusal(
      'ACT_FIELD_TOO_SHORT',
      name,
      `${vi} quá ngắn: hãy viết rõ để người sau đọc còn hiểu.`,
      `"${en}" is too short: write so that a later reader understands.`,
    );
  if (text.length > MAX_TEXT)
    return refusal(
      'ACT_FIELD_TOO_LONG',
      name,
      `${vi} dài quá ${MAX_TEXT} chữ cái: hãy viết gọn lại.`,
      `"${en}" is longer than ${MAX_TEXT} characters.`,
    );
  return text;
};

const checkChoice = (
  { name, vi, en, required, options }: FormField,
  value: unknown,
): string | Refusal | undefined => {
  if (value === undefined || value === null || value === '')
    return required
      ? refusal('ACT_FIELD_MISSING', name, `Chưa chọn ${lower(vi)}.`, `"${en}" is not chosen.`)
      : undefined;
  if (options?.some((option) => option.value === value)) return String(value);
  return refusal(
    'ACT_CHOICE_UNKNOWN',
    name,
    `${vi}: lựa chọn này không có trong danh mục.`,
    `"${en}": this choice is not in the list.`,
  );
};

/** All criteria must be met: an item that misses one is not accepted but sent back, asked about or refused (B4). */
const checkChoices = ({ name, vi, en, options }: FormField, value: unknown): string[] | Refusal => {
  const ticked = new Set(listOf(value));
  const known = options ?? [];
  if ([...ticked].some((code) => !known.some((option) => option.value === code)))
    return refusal(
      'ACT_CHOICE_UNKNOWN',
      name,
      `${vi}: có lựa chọn không có trong danh mục.`,
      `"${en}": a choice is not in the list.`,
    );
  const open = known.filter((option) => !ticked.has(option.value));
  if (open.length > 0)
    return refusal(
      'ACT_CRITERIA_INCOMPLETE',
      name,
      `Chưa đánh dấu đủ tiêu chí: còn ${open.map((option) => `“${option.vi}”`).join(', ')}. Nếu tư liệu chưa đạt thì hãy hỏi thêm, trả lại hoặc không nhận.`,
      `Not all criteria are ticked: ${open.map((option) => option.en).join(', ')}. An item that misses one is asked about, returned or refused.`,
    );
  return known.map((option) => option.value);
};

const CHECKS = { text: checkText, choice: checkChoice, choices: checkChoices } as const;

/**
 * Reads what was sent with an act. All that is wrong is told together, field by field; nothing unknown is dropped
 * silently, since it may be a reason under a mistyped name.
 *
 * @param sent any JSON; `breakGlass` and `version` belong to the request, not to the form
 */
export const readForm = (
  act: Act,
  sent: unknown,
  options: FieldOptions,
  breakGlass = false,
): { form: ActForm; refusals: Refusal[] } => {
  const body = objectOf(sent);
  const fields = formOf(act, options, breakGlass);
  const known = new Set<string>([...fields.map(({ name }) => name), 'breakGlass', 'version']);
  const refusals = Object.keys(body)
    .filter((name) => !known.has(name))
    .map((name) =>
      refusal(
        'ACT_FIELD_UNKNOWN',
        name,
        `Việc “${act.vi}” không có mục “${name}”.`,
        `"${act.en}" has no field "${name}".`,
      ),
    );
  const form: Record<string, unknown> = {};
  for (const field of fields) {
    const value = CHECKS[field.type](field, body[field.name]);
    if (value === undefined) continue;
    if (typeof value === 'string' || Array.isArray(value)) form[field.name] = value;
    else refusals.push(value as Refusal);
  }
  return { form: form as ActForm, refusals };
};
