/**
 * Durable work in the background (issue of preservation): what rooms that make things offer, and how work is ordered.
 * A room knows only this; who runs the work, when, and in how many processes, is the queue's affair.
 */

/** Kinds of work. A new one is added here, so that the panel can name it. */
export const JOB_KINDS = ['film', 'sound', 'pages', 'ocr', 'access-copy', 'metadata', 'fixity'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** An order. The same `key` of a kind stands only once among the work that is not done: ordering again changes nothing. */
export interface JobOrder {
  readonly kind: JobKind;
  /** Idempotency key within the kind, usually the SHA-256 of the master, with a page or a variant where needed. */
  readonly key: string;
  /** Plain JSON; small: what to do is read from the database when the work begins. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** What a person sees in the list: the name of the file. */
  readonly label: string;
  /** Lower is sooner; 100 where it does not matter. */
  readonly priority?: number;
}

/** What a running piece of work is handed. */
export interface JobContext {
  /** Aborted when the work takes too long, when its lease is lost, or when the application ends. */
  readonly signal: AbortSignal;
  /** Shown to people, and a sign of life. Cheap: may be called for every frame. */
  readonly progress: (done: number, total: number) => void;
  /** 1 at the first attempt. */
  readonly attempt: number;
}

/** Work that can never succeed (a damaged file): no second attempt, the reason is shown with its sentence. */
export class JobRefused extends Error {
  constructor(
    readonly code: string,
    readonly vi: string,
    readonly en: string,
  ) {
    super(`${code}: ${en}`);
    this.name = 'JobRefused';
  }
}

/** How a kind of work is done. */
export interface JobHandler {
  readonly kind: JobKind;
  /** What people read: "Bản xem phim", "web copy of a film". */
  readonly vi: string;
  readonly en: string;
  /** Longest time one attempt may take, in milliseconds. */
  readonly timeoutMs: number;
  /** `decoder`: at most one at a time per core in all rooms together; `light`: reads the database only. */
  readonly weight: 'decoder' | 'light';
  /** Repeating it after a crash must leave the same result: write aside, then rename. @throws JobRefused, or anything: tried again */
  readonly run: (payload: Readonly<Record<string, unknown>>, context: JobContext) => Promise<void>;
}

/** The service `plugin::preservation.jobs`. */
export interface JobsService {
  /** Called by rooms at `register`. */
  handle: (handler: JobHandler) => void;
  /** Writes the orders in the running transaction, or in one of its own; the worker is woken after its commit. */
  enqueue: (orders: readonly JobOrder[]) => Promise<void>;
  /** Waits until nothing is due or running any more; for tests and commands. @throws after `ms` */
  drain: (ms: number) => Promise<void>;
}
