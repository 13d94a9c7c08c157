import { listOf, objectOf, textOf } from '../../../shared/values';
import type { Sentence } from './contracts';

/** What the server had against a request, in words for the person and, where it named them, for the fields. */
export interface RefusalWords extends Sentence {
  readonly code: string | null;
  /** By the name of the field. */
  readonly fields: Readonly<Record<string, Sentence>>;
  /** Of several refusals those that concern no field. */
  readonly others: readonly Sentence[];
}

const UNREACHABLE: Sentence = {
  vi: 'Không gửi được đến máy chủ. Hãy kiểm tra đường truyền rồi thử lại.',
  en: 'The server could not be reached. Check the connection and try again.',
};
const FORBIDDEN: Sentence = {
  vi: 'Tài khoản này không được làm việc đó.',
  en: 'This account may not do that.',
};
const FAILED: Sentence = {
  vi: 'Máy chủ không làm được việc này. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.',
  en: 'The server could not do this. Try again; if it fails again, tell the administrator.',
};

/** The archive's own refusals carry details; anything else speaks the language of machines and is told in our words. */
const sentenceOf = (error: Readonly<Record<string, unknown>>): Sentence => {
  const { code, en, errors } = objectOf(error.details);
  const vi = textOf(error.message);
  if (vi && (textOf(code) || textOf(en) || listOf(errors).length > 0)) return { vi, en: textOf(en) ?? vi };
  if (typeof error.status !== 'number') return UNREACHABLE;
  return error.status === 401 || error.status === 403 ? FORBIDDEN : FAILED;
};

const nameOf = (value: unknown): string | null => textOf(Array.isArray(value) ? value.join('.') : value);

/**
 * Reads a refusal: `message` and `details.en`, the fields from `details.field` or `details.errors[]`
 * (`{ path, message, messageEn }`). Whatever came, there is a sentence.
 *
 * @param error what the request failed with: the API's `error`, or that of a network that is down
 */
export const refusalWords = (error: unknown): RefusalWords => {
  const refusal = objectOf(error);
  const { code, field, errors } = objectOf(refusal.details);
  const sentence = sentenceOf(refusal);
  const several = listOf(errors).flatMap((entry) => {
    const { path, message, messageEn } = objectOf(entry);
    const vi = textOf(message);
    return vi ? [{ name: nameOf(path), words: { vi, en: textOf(messageEn) ?? vi } }] : [];
  });
  const single = nameOf(field);
  const all = several.length === 0 && single ? [{ name: single, words: sentence }] : several;
  return {
    ...sentence,
    code: textOf(code),
    fields: Object.fromEntries(all.flatMap(({ name, words }) => (name ? [[name, words]] : []))),
    others: all.flatMap(({ name, words }) => (name ? [] : [words])),
  };
};
