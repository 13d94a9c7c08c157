import type { Refusal } from '../appraisal/refusal';
import { dayInWords, isDay } from './days';
import { formRefusal } from './refuse';

/** A field as it is read: its path in the request, its name as the form says it. */
export interface Named {
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

export const missing = ({ field, vi, en }: Named): Refusal =>
  formRefusal('RESTORATION_FIELD_MISSING', field, `Chưa ghi ${lower(vi)}.`, `"${en}" is missing.`);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

interface TextRule {
  readonly required: boolean;
  readonly min?: number;
  readonly max: number;
}

/** Reads text, in NFC and trimmed; what is wrong goes to `refusals`. `null` where there is none. */
export const readText = (
  named: Named,
  value: unknown,
  { required, min = 1, max }: TextRule,
  refusals: Refusal[],
): string | null => {
  const { field, vi, en } = named;
  if (isEmpty(value)) {
    if (required) refusals.push(missing(named));
    return null;
  }
  if (typeof value !== 'string') {
    refusals.push(
      formRefusal('RESTORATION_FIELD_NOT_TEXT', field, `${vi} phải là chữ.`, `"${en}" must be text.`),
    );
    return null;
  }
  const text = value.normalize('NFC').trim();
  if (text.length < min)
    refusals.push(
      formRefusal(
        'RESTORATION_FIELD_TOO_SHORT',
        field,
        `${vi} quá ngắn: hãy viết rõ để người sau đọc còn hiểu.`,
        `"${en}" is too short: write so that a later reader understands.`,
      ),
    );
  if (text.length > max)
    refusals.push(
      formRefusal(
        'RESTORATION_FIELD_TOO_LONG',
        field,
        `${vi} dài quá ${max} chữ cái: hãy viết gọn lại.`,
        `"${en}" is longer than ${max} characters.`,
      ),
    );
  return text;
};

interface DayRule {
  readonly required: boolean;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/** Reads a day (`YYYY-MM-DD`); `null` where there is none or it is wrong. */
export const readDay = (
  named: Named,
  value: unknown,
  { required, notAfter, notBefore }: DayRule,
  refusals: Refusal[],
): string | null => {
  const { field, vi, en } = named;
  if (isEmpty(value)) {
    if (required) refusals.push(missing(named));
    return null;
  }
  if (!isDay(value)) {
    refusals.push(
      formRefusal(
        'RESTORATION_DAY_MALFORMED',
        field,
        `${vi} không phải là một ngày có thật. Hãy chọn ngày, tháng, năm.`,
        `"${en}" is not a day of the calendar (YYYY-MM-DD).`,
      ),
    );
    return null;
  }
  if (notAfter !== undefined && value > notAfter)
    refusals.push(
      formRefusal(
        'RESTORATION_DAY_IN_FUTURE',
        field,
        `${vi} (${dayInWords(value)}) chưa tới: hôm nay mới là ${dayInWords(notAfter)}.`,
        `"${en}" (${value}) lies in the future: today is ${notAfter}.`,
      ),
    );
  if (notBefore !== undefined && value < notBefore)
    refusals.push(
      formRefusal(
        'RESTORATION_DAY_TOO_EARLY',
        field,
        `${vi} (${dayInWords(value)}) phải từ ${dayInWords(notBefore)} trở đi.`,
        `"${en}" (${value}) must not lie before ${notBefore}.`,
      ),
    );
  return value;
};

interface NumberRule {
  readonly required: boolean;
  readonly min: number;
  readonly max: number;
}

/** Reads a whole number within bounds; `null` where there is none or it is wrong. */
export const readWhole = (
  named: Named,
  value: unknown,
  { required, min, max }: NumberRule,
  refusals: Refusal[],
): number | null => {
  const { field, vi, en } = named;
  if (isEmpty(value)) {
    if (required) refusals.push(missing(named));
    return null;
  }
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
  refusals.push(
    formRefusal(
      'RESTORATION_NUMBER_INVALID',
      field,
      `${vi} phải là số nguyên từ ${min.toLocaleString('vi-VN')} đến ${max.toLocaleString('vi-VN')}.`,
      `"${en}" must be a whole number from ${min} to ${max}.`,
    ),
  );
  return null;
};

/** Refuses names that the form does not have: a reason under a mistyped name must not be dropped silently. */
export const refuseUnknown = (
  body: Readonly<Record<string, unknown>>,
  known: readonly string[],
  refusals: Refusal[],
  at = '',
): void => {
  for (const name of Object.keys(body))
    if (!known.includes(name))
      refusals.push(
        formRefusal(
          'RESTORATION_FIELD_UNKNOWN',
          `${at}${name}`,
          `Biểu mẫu này không có mục “${name}”.`,
          `This form has no field "${name}".`,
        ),
      );
};
