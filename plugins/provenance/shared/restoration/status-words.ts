import { ENDED, RESTORATION_STATUSES, type RestorationStatus } from './contract';

export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A status as the sentences name it; the same words as the vocabulary `restoration-status` (a test compares them). */
export const STATUS_WORDS: Readonly<Record<RestorationStatus, Words>> = {
  'not-needed': { vi: 'Không cần phục hồi', en: 'Not needed' },
  nominated: { vi: 'Được đề cử phục hồi', en: 'Nominated' },
  surveyed: { vi: 'Đã khảo sát', en: 'Surveyed' },
  estimated: { vi: 'Đã lập dự toán', en: 'Estimate drafted' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  'in-treatment': { vi: 'Đang phục hồi', en: 'In treatment' },
  digitised: { vi: 'Đã số hóa', en: 'Digitised' },
  'quality-check': { vi: 'Đang kiểm tra chất lượng', en: 'Quality check' },
  done: { vi: 'Đã phục hồi', en: 'Restored' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  postponed: { vi: 'Hoãn', en: 'Postponed' },
  abandoned: { vi: 'Thôi phục hồi', en: 'Abandoned' },
};

export const isStatus = (value: unknown): value is RestorationStatus =>
  typeof value === 'string' && (RESTORATION_STATUSES as readonly string[]).includes(value);

/** Somebody still has to do something about the item. */
export const isOpen = (status: RestorationStatus): boolean => !ENDED.includes(status);

/** The states of an open case, in the order of the way. */
export const OPEN: readonly RestorationStatus[] = RESTORATION_STATUSES.filter(isOpen);
