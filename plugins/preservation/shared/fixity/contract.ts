/** What can be wrong with a master, or with the folder of masters (F110, F114). */
export const ALARM_KINDS = ['changed', 'missing', 'unreadable', 'untracked'] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** A master as the store's table knows it. `ext` without the dot. */
export interface MasterLine {
  readonly sha256: string;
  readonly ext: string;
  readonly bytes: number;
}

/** What re-reading one master showed. `found`: the checksum, size or error that was there instead. */
export type CheckOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly kind: Exclude<AlarmKind, 'untracked'>; readonly found: string | null };

/** A master that was re-read. */
export interface CheckedMaster extends MasterLine {
  readonly outcome: CheckOutcome;
  /** ISO instant. */
  readonly checkedAt: string;
}

/** An alarm as pages and commands get it. Instants are ISO. */
export interface Alarm {
  readonly id: number;
  readonly kind: AlarmKind;
  /** SHA-256 of the master, or the path below the archive folder of a file nobody knows. */
  readonly name: string;
  readonly found: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly resolvedAt: string | null;
}

export type RunKind = 'fixity' | 'integrity';
export type RunOrigin = 'schedule' | 'command' | 'person';

/** One run over the store. `outcome` is null while it goes on; `cut-off` where its process died. */
export interface FixityRun {
  readonly id: number;
  readonly kind: RunKind;
  readonly origin: RunOrigin;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly outcome: 'passed' | 'failed' | 'cut-off' | null;
  readonly checked: number;
  readonly bytes: number;
  readonly failed: number;
}

/** What leaves the plugin for the ledger (F113). */
export interface FixityRecord {
  /** The master concerned; null for a run as a whole, or for a file that is no master. */
  readonly sha256: string | null;
  readonly outcome: 'passed' | 'failed';
  readonly note: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** `GET /preservation/fixity/status`: the figures, for the panel and for whoever watches the machine (F115). */
export interface FixityStatus {
  readonly roundDays: number;
  readonly bytesPerSecond: number;
  readonly scheduled: boolean;
  readonly masters: number;
  readonly bytes: number;
  /** Masters whose last check is older than a round. */
  readonly due: number;
  /** ISO instant of the check that lies back longest; null in an empty archive. */
  readonly oldestCheck: string | null;
  readonly alarms: Readonly<Record<AlarmKind, number>>;
  readonly running: FixityRun | null;
  readonly last: Readonly<Record<RunKind, FixityRun | null>>;
}
