import { listOf, objectOf, textOf } from './values';

/** A text of the record and the path of its field. */
export interface FieldText {
  readonly path: string[];
  readonly text: string;
}

/** Every text at a path pattern; `*` stands for each element of a list. Blank and absent values are left out. */
export const textsAt = (root: unknown, pattern: readonly string[]): FieldText[] => {
  const found: FieldText[] = [];
  const path: string[] = [];

  // An item may have hundreds of pages: the path is only copied where there is something to tell.
  const visit = (value: unknown, at: number): void => {
    const step = pattern[at];
    if (step === undefined) {
      const text = textOf(value);
      if (text !== null) found.push({ path: [...path], text });
      return;
    }
    const enter = (key: string, child: unknown): void => {
      if (child === undefined || child === null) return;
      path.push(key);
      visit(child, at + 1);
      path.pop();
    };
    if (step === '*') listOf(value).forEach((element, index) => enter(String(index), element));
    else enter(step, objectOf(value)[step]);
  };

  visit(root, 0);
  return found;
};
