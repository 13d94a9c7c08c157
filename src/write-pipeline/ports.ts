import type { Modules } from '@strapi/strapi';

import type { ItemUid, ReferenceUid } from './catalogue';
import type { LedgerEntryInput } from '../../plugins/provenance/shared/ledger/entry';
import type { WriteAction } from './write-action';

/** What the document middleware is handed by Strapi. */
export type WriteContext = Modules.Documents.Middleware.Context;

/** One change of the catalogue, as the recorders see it. */
export interface Change {
  readonly uid: ItemUid | ReferenceUid;
  readonly documentId: string;
  readonly action: WriteAction;
  /** The public face of an item may differ afterwards. Always true for reference types. */
  readonly publicFace: boolean;
  /** The write left a newly published row behind, whatever the action is called. */
  readonly published: boolean;
}

/** A write that is about to happen: its transaction is open and its document locked. */
export interface IncomingWrite {
  readonly uid: ItemUid | ReferenceUid;
  /** `undefined` for `create`, whose document does not exist yet. */
  readonly documentId: string | undefined;
  readonly action: WriteAction;
  readonly data: Record<string, unknown> | undefined;
}

/**
 * The places where plugins join the pipeline. They are wired in `src/index.ts`, since no plugin may import another.
 */
export interface PipelinePorts {
  /** Returns the data as it should be stored (normalised text, parsed dates, projections); throws what can't be stored. */
  readonly prepare: (uid: ItemUid | ReferenceUid, data: Record<string, unknown>) => Record<string, unknown>;
  /** Looks at the record as it stands before the write; throws where the write was made over an older version. */
  readonly before: (write: IncomingWrite) => Promise<void>;
  /**
   * Makes the rows that were just written say what else is known of them, such as the label of a made file; throws what
   * contradicts it. Returns what the ledger should say of it, which `record` writes down last.
   */
  readonly settle: (change: Change) => Promise<readonly LedgerEntryInput[]>;
  /** Judges the published row that the write left behind; throws all findings at once, which undoes the write. */
  readonly gate: (uid: ItemUid, documentId: string) => Promise<void>;
  /** Writes what must stand or fall with the change (version, stage, outbox, ledger). Runs inside the transaction. */
  readonly record: (change: Change, settled: readonly LedgerEntryInput[]) => Promise<void>;
  /** Called after the commit; must not throw and is not awaited. */
  readonly afterCommit: (change: Change) => void;
}
