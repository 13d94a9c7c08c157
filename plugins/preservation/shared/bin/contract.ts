/**
 * The way of a master out of the archive (F120): proposed with a reason, approved by somebody else, kept for the
 * retention time, purged by hand, and only a day later erased from the disk.
 */
export const DISPOSAL_STATES = ['proposed', 'approved', 'rejected', 'restored', 'purged', 'erased'] as const;
export type DisposalState = (typeof DISPOSAL_STATES)[number];

/** States in which the master is on its way out and may still be brought back. */
export const OPEN_STATES: readonly DisposalState[] = ['proposed', 'approved'];

/** What a person does; which function may do what stands in `fileActs` of data/roles.json. */
export const DISPOSAL_ACTS = [
  'propose-disposal',
  'approve-disposal',
  'reject-disposal',
  'restore',
  'purge',
] as const;
export type DisposalAct = (typeof DISPOSAL_ACTS)[number];

/** Who did a step, by the id of the account and the name of that day. */
export interface DoneBy {
  readonly id: string;
  readonly name: string;
}

export interface Disposal {
  readonly id: number;
  readonly sha256: string;
  readonly ext: string;
  readonly bytes: number;
  /** The name under which the master came in, where it is known. */
  readonly name: string | null;
  readonly state: DisposalState;
  readonly reason: string;
  readonly proposedBy: DoneBy;
  /** Instants are ISO. */
  readonly proposedAt: string;
  /** Who approved or rejected. */
  readonly decidedBy: DoneBy | null;
  readonly decidedAt: string | null;
  /** Not to be purged before. */
  readonly keepUntil: string | null;
  /** Who brought it back or purged it. */
  readonly endedBy: DoneBy | null;
  readonly endedAt: string | null;
  /** Why it was rejected, brought back or purged. */
  readonly endReason: string | null;
}

/** What leaves the plugin for the ledger (F124). */
export interface DisposalRecord {
  readonly act: DisposalAct | 'erase';
  readonly sha256: string;
  readonly reason: string | null;
  readonly old: DisposalState | null;
  readonly new: DisposalState;
  readonly facts: Readonly<Record<string, unknown>>;
}
