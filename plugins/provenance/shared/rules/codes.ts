import { codeFields } from '../code-fields';
import type { Remark } from '../finding';
import { locked, type Rule } from '../rule';
import { textsAt } from '../texts-at';

const unknownCode = (path: string[], code: string): Remark => ({
  code: 'CODE_UNKNOWN',
  severity: 'error',
  path,
  vi: `Mã “${code}” không có trong danh mục của trường này. Hãy chọn lại trong danh sách.`,
  en: `The code “${code}” is not in the vocabulary of this field. Choose one from the list.`,
});

/** P13: codes are terms of the vocabularies loaded from data (decision 10). */
export const codes: Rule = {
  id: 'P13',
  vi: 'Mỗi mã đều có trong danh mục của trường.',
  en: 'Codes are terms of their vocabularies.',
  codes: [locked('CODE_UNKNOWN')],
  judge: ({ raw, context }) =>
    codeFields(context.kind).flatMap(({ pattern, vocabulary }) =>
      textsAt(raw, pattern).flatMap(({ path, text }) =>
        context.hasCode(vocabulary, text) === false ? [unknownCode(path, text)] : [],
      ),
    ),
};
