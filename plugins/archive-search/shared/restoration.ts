import type { ItemKind } from './kinds';

/** What everybody may know of the restoration of an item, but for its files. */
export interface Condition {
  readonly status: string;
  readonly label: string;
  /** Working grade of the last survey, in words. */
  readonly grade: { readonly grade: number; readonly label: string } | null;
  readonly updatedAt: string | null;
}

/** Tells of a published item; null where nobody knows more than its row. Wired by the composition root. */
export type ConditionTeller = (kind: ItemKind, documentId: string) => Promise<Condition | null>;
