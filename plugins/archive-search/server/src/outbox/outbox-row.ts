/** A record whose public face may have changed. */
export interface OutboxEntry {
  uid: string;
  documentId: string;
}

/**
 * Who goes first: what a person just saved, then what follows from it, then a rebuild of the whole index. An edit is
 * therefore found within a second even while ten thousand items are indexed again.
 */
export const PRIORITY = { edit: 0, derived: 1, rebuild: 2 } as const;

export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];

/** A claimed row. Times are milliseconds since 1970. */
export interface OutboxRow extends OutboxEntry {
  id: number;
  priority: Priority;
  attempts: number;
}

/** A row that was given up after all its attempts. */
export interface DeadRow extends OutboxEntry {
  readonly id: number;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly enqueuedAt: number;
  /** What the engine, or the projection, said. For staff only. */
  readonly reason: string;
}
