import type { Stage } from './stages';

/** A stage as the sentences name it; the same words as the vocabulary `item-stages` (a test compares them). */
export const STAGE_WORDS: Readonly<Record<Stage, { readonly vi: string; readonly en: string }>> = {
  offered: { vi: 'Được đề nghị', en: 'Offered' },
  received: { vi: 'Đã tiếp nhận', en: 'Received' },
  moderated: { vi: 'Đã kiểm duyệt', en: 'Moderated' },
  'under-appraisal': { vi: 'Đang thẩm định', en: 'Under appraisal' },
  'needs-information': { vi: 'Cần bổ sung thông tin', en: 'Needs information' },
  'needs-restoration': { vi: 'Cần phục hồi', en: 'Needs restoration' },
  accepted: { vi: 'Đạt thẩm định', en: 'Accepted' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  refused: { vi: 'Không nhận', en: 'Refused' },
  accessioned: { vi: 'Đã nhập kho', en: 'Accessioned' },
  described: { vi: 'Đã biên mục', en: 'Described' },
  internal: { vi: 'Lưu nội bộ', en: 'Internal' },
  'on-request': { vi: 'Cho xem theo yêu cầu', en: 'On request' },
  published: { vi: 'Đã công bố', en: 'Published' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
};
