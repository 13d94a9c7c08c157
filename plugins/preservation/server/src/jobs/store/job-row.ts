/** A row of the table as the database hands it over: PostgreSQL gives bigints as text. */
export interface JobRow {
  id: number | string;
  kind: string;
  job_key: string;
  label: string;
  payload: string;
  /** `dismissed`: failed, and a person saw it and let it be. */
  state: 'pending' | 'failed' | 'dismissed' | 'done';
  priority: number;
  attempts: number;
  enqueued_at: number | string;
  run_at: number | string;
  started_at: number | string | null;
  finished_at: number | string | null;
  lease_until: number | string | null;
  lease_owner: string | null;
  progress_done: number | null;
  progress_total: number | null;
  problem_code: string | null;
  problem_vi: string | null;
  problem_en: string | null;
  detail: string | null;
  dismissed_at: number | string | null;
  dismissed_by: string | null;
  dismissed_name: string | null;
}

/** An attempt that this process has taken. */
export interface ClaimedJob {
  readonly id: number;
  /** Of this attempt alone. */
  readonly lease: string;
  readonly kind: string;
  readonly label: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 1 at the first. */
  readonly attempt: number;
}
