import type { EngineState } from './engine-state';

/** Records that were given up are shown up to this many. */
export const MOST_DEAD_SHOWN = 100;

/** A record that the engine would not take, or that could not be projected. */
export interface DeadRecord {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly enqueuedAt: number;
  readonly reason: string;
}

/** What those who look after the index are shown. Times are milliseconds since 1970. */
export interface IndexOverview {
  readonly engine: EngineState;
  readonly pending: number;
  readonly dead: number;
  /** Documents of the index; null while the engine does not answer. */
  readonly documents: number | null;
  readonly deadRows: readonly DeadRecord[];
  /** The index that is being built beside; null where none is. */
  readonly build: { readonly total: number; readonly left: number; readonly startedAt: number } | null;
  /** What the last comparison with the database found; null where there was none. */
  readonly reconcile: {
    readonly startedAt: number;
    readonly tookMs: number;
    readonly inDatabase: number;
    readonly inIndex: number;
    readonly missing: number;
    readonly differing: number;
    readonly surplus: number;
    readonly unreadable: number;
    readonly running: boolean;
  } | null;
}
