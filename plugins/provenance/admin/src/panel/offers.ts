import { listOf, objectOf, textOf } from '../../../shared/values';
import type { Sentence } from '../api/contracts';

/** Something a finding proposes: the unit that was valid then, the item that is a copy of this one. */
export interface Offer extends Sentence {
  /** Where the record can be opened in the panel; `null` for mere words. */
  readonly href: string | null;
}

/** The edit view of a record, below the panel's root. */
export const recordHref = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

/**
 * What a finding offers, if anything: `offers[]` of `{ vi, en, uid?, documentId? }`. Whatever cannot be read is left
 * out: an offer is a convenience, the finding's own sentence says all that must be said.
 */
export const offersOf = (finding: unknown): Offer[] =>
  listOf(objectOf(finding).offers).flatMap((entry) => {
    const { vi, en, uid, documentId } = objectOf(entry);
    const words = textOf(vi);
    if (!words) return [];
    const [model, id] = [textOf(uid), textOf(documentId)];
    return [{ vi: words, en: textOf(en) ?? words, href: model && id ? recordHref(model, id) : null }];
  });
