import type { Refusal } from '../appraisal/refusal';

/** A refusal about something that was written down. */
export const formRefusal = (code: string, field: string | null, vi: string, en: string): Refusal => ({
  code,
  field,
  vi,
  en,
  about: 'form',
});

/** A refusal about the case or the item. */
export const caseRefusal = (code: string, field: string | null, vi: string, en: string): Refusal => ({
  code,
  field,
  vi,
  en,
  about: 'condition',
});

/** A refusal because the work has to be done by separate hands. */
export const handsRefusal = (code: string, vi: string, en: string): Refusal => ({
  code,
  field: null,
  vi,
  en,
  about: 'separation',
});

export const quoted = (words: string): string => `“${words}”`;
