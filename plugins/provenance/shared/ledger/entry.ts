import type { Actor } from '../actor';

/** What a room hands to the ledger. The ledger adds number, time, actor and the hashes. */
export interface LedgerEntryInput {
  /** Stable name of what was done, in two parts: `item.save`, `item.publish`, `appraisal.accept`, `rule.switch` … */
  readonly act: string;
  /** The record concerned; `null` for what concerns the archive as a whole. */
  readonly uid: string | null;
  readonly documentId: string | null;
  /** `done`; for checks `passed` or `failed`. */
  readonly outcome: 'done' | 'passed' | 'failed';
  readonly note?: string | null;
  /** Old and new values, JSON; only what changed. */
  readonly change?: { readonly old: unknown; readonly new: unknown } | null;
  /** Where it is not the actor of the running request. */
  readonly actor?: Actor;
}
