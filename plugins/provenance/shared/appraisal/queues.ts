import type { ActName } from './acts';
import { type DutyTable, hasDuty } from './duties';
import type { Stage } from './stages';

/** A heap of work: the items of some stages that wait for one act. */
export interface Queue {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly stages: readonly Stage[];
  /** The act that takes an item off the queue: who may do it sees the queue. */
  readonly act: ActName;
  /** Only what the person sent in themselves. */
  readonly own: boolean;
  /** Only what was changed since it was appraised. */
  readonly changed: boolean;
}

const queue = (
  key: string,
  vi: string,
  en: string,
  act: ActName,
  stages: readonly Stage[],
  more: Partial<Pick<Queue, 'own' | 'changed'>> = {},
): Queue => ({ key, vi, en, act, stages, own: false, changed: false, ...more });

/** Every stage in which an item waits for somebody stands in a queue of theirs: nothing rots unseen. */
export const QUEUES: readonly Queue[] = [
  queue('my-answers', 'Tôi được hỏi thêm', 'Questions to me', 'answer', ['needs-information'], { own: true }),
  queue('my-returns', 'Tư liệu của tôi bị trả lại', 'Returned to me', 'resubmit', ['returned'], {
    own: true,
  }),
  queue('receive', 'Chờ tiếp nhận', 'To receive', 'receive', ['offered']),
  queue('moderate', 'Chờ kiểm duyệt', 'To moderate', 'moderate', ['received']),
  queue('start-appraisal', 'Chờ bắt đầu thẩm định', 'To start appraising', 'start-appraisal', ['moderated']),
  queue('appraise', 'Đang thẩm định', 'To appraise', 'accept', ['under-appraisal']),
  queue('await-information', 'Chờ người gửi trả lời', 'Waiting for an answer', 'answer', [
    'needs-information',
  ]),
  queue('await-resubmission', 'Đã trả lại, chờ gửi lại', 'Returned, waiting', 'resubmit', ['returned']),
  queue('restore', 'Chờ phục hồi', 'To restore', 'end-restoration', ['needs-restoration']),
  queue('accession', 'Chờ nhập kho', 'To accession', 'accession', ['accepted']),
  queue('describe', 'Chờ biên mục', 'To describe', 'describe', ['accessioned']),
  queue('publish', 'Chờ công bố', 'To publish', 'publish', ['described']),
  queue(
    'reappraise',
    'Đã sửa, chờ thẩm định lại',
    'Changed, to appraise again',
    'reappraise',
    ['accessioned', 'described', 'internal', 'on-request', 'published', 'withdrawn'],
    { changed: true },
  ),
];

/** The queues of somebody with these functions. */
export const queuesFor = (duties: DutyTable, functions: readonly string[]): Queue[] =>
  QUEUES.filter(({ act, own }) => hasDuty(duties, functions, act, own));

const DAY = 24 * 60 * 60 * 1000;

/** Whole days since an ISO instant; never below 0. */
export const daysSince = (since: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY));

/** The ISO instant before which an item has waited too long; `null` where no limit is set. */
export const lateBefore = (limitDays: number | undefined, now: Date): string | null =>
  limitDays === undefined ? null : new Date(now.getTime() - limitDays * DAY).toISOString();
