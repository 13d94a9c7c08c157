import type { JobKind } from './contract';
import type { JobProblem } from './problem';

/**
 * `running`: a process works on it now; `failed`: set aside until a person asks for another try; `dismissed`: failed, and
 * a person let it be.
 */
export const JOB_STATES = ['waiting', 'running', 'failed', 'dismissed', 'done'] as const;
export type JobState = (typeof JOB_STATES)[number];

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What people read of a kind whose room is not there (any more); a room's own words go before. */
export const KIND_WORDS: Readonly<Record<JobKind, Words>> = {
  film: { vi: 'Bản xem phim', en: 'Web copy of a film' },
  sound: { vi: 'Bản nghe âm thanh', en: 'Web copy of a sound recording' },
  pages: { vi: 'Ảnh từng trang tài liệu', en: 'Page pictures of a document' },
  ocr: { vi: 'Nhận dạng chữ', en: 'Text recognition' },
  'access-copy': { vi: 'Bản ảnh để phóng to', en: 'Access copy for zooming' },
  metadata: { vi: 'Đọc thông tin ghi trong tệp', en: 'Reading what a file says of itself' },
  fixity: { vi: 'Kiểm tra tệp còn nguyên vẹn', en: 'Fixity check' },
};

/** A piece of work, as the admin panel sees it. Instants are ISO 8601. */
export interface JobView extends Words {
  readonly id: number;
  readonly kind: string;
  /** The name of the file. */
  readonly label: string;
  readonly state: JobState;
  /** Attempts begun so far, and how many there may be. */
  readonly attempts: number;
  readonly maxAttempts: number;
  /** Of the attempt that is running; `null` where nothing was said yet. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly enqueuedAt: string;
  /** When the last attempt began. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** When waiting work may begin: later than now after a failed attempt. */
  readonly runAt: string;
  /** Why the last attempt failed. */
  readonly problem: JobProblem | null;
  /** What the machine said about it, for an administrator. */
  readonly detail: string | null;
  /** Who let it be after it failed, and when. */
  readonly dismissed: { readonly at: string; readonly name: string } | null;
}

/** `GET /preservation/jobs/status` */
export interface JobsStatus {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  /** For how many seconds work that may begin has waited at most; `null` where none may. */
  readonly oldestWaitingSeconds: number | null;
}

export interface FailedKind extends Words {
  readonly kind: string;
  readonly count: number;
}

/** `GET /preservation/jobs`: the lists are cut, the counts are of everything. */
export interface JobsOverview {
  /** When the server looked: durations are told by its clock, not by the reader's. */
  readonly at: string;
  readonly status: JobsStatus & { readonly done: number; readonly dismissed: number };
  readonly running: readonly JobView[];
  readonly waiting: readonly JobView[];
  readonly failed: readonly JobView[];
  readonly dismissed: readonly JobView[];
  readonly failedKinds: readonly FailedKind[];
  readonly done: readonly JobView[];
}
