import { listOf, objectOf } from '../../../../shared/values';
import type { SurveyDraft } from './survey-draft';

/** The part of `Storage` that is needed. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Under which name an account's unsent survey of an item is kept in its browser. */
export const draftKey = (account: string | number, uid: string, documentId: string): string =>
  `kho.restoration.survey.${account}.${uid}.${documentId}`;

const isDraft = (value: unknown): value is SurveyDraft => {
  const { on, surveyor, carrier, material, note, damages, causes, photographs, judgement } = objectOf(value);
  return (
    [on, surveyor, carrier, material, note].every((text) => typeof text === 'string') &&
    [damages, causes, photographs].every(Array.isArray) &&
    listOf(damages).every((damage) => typeof objectOf(damage).key === 'number') &&
    ['value', 'urgency', 'uniqueness'].every((part) => part in objectOf(judgement))
  );
};

/** What was written and not sent; `null` where there is nothing, or nothing of today's shape. */
export const keptDraft = (shelf: Shelf, key: string): SurveyDraft | null => {
  try {
    const value: unknown = JSON.parse(shelf.getItem(key) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
};

/** Keeps a draft, or forgets it with `null`. A browser that keeps nothing must not stop the work. */
export const keepDraft = (shelf: Shelf, key: string, draft: SurveyDraft | null): void => {
  try {
    if (draft) shelf.setItem(key, JSON.stringify(draft));
    else shelf.removeItem(key);
  } catch {
    // Storage is full or forbidden: the draft lives as long as the page does.
  }
};
