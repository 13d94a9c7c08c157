import type { Act, ActField, Sentence } from '../api/contracts';
import type { RefusalWords } from '../api/refusal';

/** What stands in the form of an act, by the name of the field; a list for ticked criteria. */
export type ActValues = Readonly<Record<string, string | boolean | readonly string[]>>;

export type FieldErrors = Readonly<Record<string, Sentence>>;

/** How a field is shown. What the server may add later falls back to a text. */
export type FieldShape = 'text' | 'textarea' | 'checkbox' | 'checklist' | 'select' | 'date';

const SHAPES: Readonly<Record<string, FieldShape>> = {
  line: 'text',
  text: 'textarea',
  checkbox: 'checkbox',
  choices: 'checklist',
  choice: 'select',
  date: 'date',
};

export const shapeOf = ({ type }: ActField): FieldShape => SHAPES[type] ?? 'textarea';

/** Nothing filled in yet. */
export const emptyValues = (fields: readonly ActField[]): ActValues =>
  Object.fromEntries(
    fields.map((field) => {
      const shape = shapeOf(field);
      return [field.name, shape === 'checklist' ? [] : shape === 'checkbox' ? false : ''];
    }),
  );

const isEmpty = (value: ActValues[string] | undefined): boolean =>
  value === undefined || value === false || (typeof value === 'string' ? value.trim() === '' : false);

const REQUIRED: Sentence = { vi: 'Cần ghi ô này.', en: 'This is needed.' };
const TICK_ONE: Sentence = { vi: 'Cần chọn ít nhất một mục.', en: 'Choose at least one.' };

/** What is plainly missing, told without asking the server; what was written is for the server to judge. */
export const missingFields = (fields: readonly ActField[], values: ActValues): FieldErrors =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.name];
      if (!field.required) return [];
      if (Array.isArray(value)) return value.length === 0 ? [[field.name, TICK_ONE]] : [];
      return isEmpty(value) ? [[field.name, REQUIRED]] : [];
    }),
  );

/** What is sent: text without blanks around it, nothing for what was left empty. */
export const actBody = (values: ActValues): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const kept = typeof value === 'string' ? value.trim() : value;
      return kept === '' ? [] : [[name, kept]];
    }),
  );

/** Does pressing the button ask for more before it acts? */
export const needsForm = ({ fields, breakGlass }: Act): boolean => breakGlass || fields.length > 0;

/**
 * What a refusal says beyond the fields of this form: it must not be lost. Where every word of it stands at a field,
 * nothing is said twice.
 */
export const aboveTheForm = (fields: readonly ActField[], refusal: RefusalWords): Sentence[] => {
  const names = new Set(fields.map(({ name }) => name));
  const stray = Object.entries(refusal.fields).flatMap(([name, sentence]) =>
    names.has(name) ? [] : [sentence],
  );
  const told = [...stray, ...refusal.others];
  return told.length > 0 || Object.keys(refusal.fields).length > 0 ? told : [refusal];
};
