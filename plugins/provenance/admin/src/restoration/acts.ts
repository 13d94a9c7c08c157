import type { CaseActView } from '../../../shared/restoration/api';
import type { Act, Sentence } from '../api/contracts';

/** The estimate is no text to be typed into a dialog: it has a table of its own. */
export const BY_A_TABLE = 'draft-estimate';

const SHAPES: Readonly<Record<string, string>> = { day: 'date' };

const joined = (why: readonly Sentence[], language: 'vi' | 'en'): string =>
  why.map((sentence) => sentence[language]).join('\n');

/** An act of a case as the dialogs and lists of the appraisal draw acts; all that stands in its way in one text. */
export const asAct = ({ why, fields, ...view }: CaseActView): Act => ({
  ...view,
  fields: fields.map((field) => ({ ...field, type: SHAPES[field.type] ?? field.type })),
  breakGlass: false,
  why: why[0] ? { code: why[0].code, vi: joined(why, 'vi'), en: joined(why, 'en') } : null,
});

/** What leads on, of what may be done now: told in the panel beside the form. */
export const onward = (acts: readonly CaseActView[]): readonly CaseActView[] =>
  acts.filter(({ allowed, tone }) => allowed && tone === 'onward');
