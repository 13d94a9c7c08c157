import { codeFields } from '../code-fields';
import type { Remark } from '../finding';
import { locked, type Rule } from '../rule';
import { listOf, objectOf, textOf } from '../values';

const unknownCode = (path: string[], code: string): Remark => ({
  code: 'CODE_UNKNOWN',
  severity: 'error',
  path,
  vi: `Mã “${code}” không có trong danh mục của trường này. Hãy chọn lại trong danh sách.`,
  en: `The code “${code}” is not in the vocabulary of this field. Choose one from the list.`,
});

interface Located {
  readonly path: string[];
  readonly value: unknown;
}

/** Every value at a path pattern; `*` stands for each element of a list. */
const valuesAt = (root: unknown, pattern: readonly string[]): Located[] =>
  pattern.reduce<Located[]>(
    (found, step) =>
      found.flatMap(({ path, value }) =>
        step === '*'
          ? listOf(value).map((element, index) => ({ path: [...path, String(index)], value: element }))
          : [{ path: [...path, step], value: objectOf(value)[step] }],
      ),
    [{ path: [], value: root }],
  );

/** P13: codes are terms of the vocabularies loaded from data (decision 10). */
export const codes: Rule = {
  id: 'P13',
  vi: 'Mỗi mã đều có trong danh mục của trường.',
  en: 'Codes are terms of their vocabularies.',
  codes: [locked('CODE_UNKNOWN')],
  judge: ({ raw, context }) =>
    codeFields(context.kind).flatMap(({ pattern, vocabulary }) =>
      valuesAt(raw, pattern).flatMap(({ path, value }) => {
        const code = textOf(value);
        return code !== null && context.hasCode(vocabulary, code) === false ? [unknownCode(path, code)] : [];
      }),
    ),
};
