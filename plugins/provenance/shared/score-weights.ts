/**
 * The weights of the score, all of them: what each part is worth (together 100), and what share of it a piece of
 * evidence earns. The five caption elements are what the founding plan demands (A24), so they weigh most.
 */
export const WEIGHTS = {
  event: { of: 13, vi: 'Sự kiện', en: 'Event' },
  persons: { of: 13, vi: 'Nhân vật', en: 'Persons' },
  time: { of: 13, vi: 'Thời gian', en: 'Time' },
  place: { of: 13, vi: 'Địa điểm', en: 'Place' },
  author: { of: 10, vi: 'Tác giả', en: 'Author' },
  mastersSecured: { of: 10, vi: 'Tệp gốc được cất giữ an toàn', en: 'Masters secured' },
  mastersFresh: { of: 5, vi: 'Tệp gốc mới được kiểm tra', en: 'Masters checked recently' },
  accession: { of: 3, vi: 'Đợt tiếp nhận', en: 'Accession' },
  handover: { of: 4, vi: 'Biên bản giao nhận', en: 'Handover record' },
  accuracy: { of: 4, vi: 'Cam kết về độ chính xác', en: 'Accuracy statement' },
  custody: { of: 8, vi: 'Chuỗi lưu giữ', en: 'Chain of custody' },
  rights: { of: 4, vi: 'Quyền sử dụng', en: 'Rights' },
} as const;

export type ScoreKey = keyof typeof WEIGHTS;

/** Share earned by the certainty of a statement (`certainty`). */
export const CERTAINTY_SHARE: Readonly<Record<string, number>> = {
  certain: 1,
  probable: 0.85,
  possible: 0.6,
  disputed: 0.4,
};

/** A statement that says nothing about its certainty. */
export const CERTAINTY_NOT_SAID = 0.7;

/** A statement that names its source keeps its share; one that does not loses some. */
export const SOURCE_SHARE = { named: 1, none: 0.75 } as const;

/** Who looked and says why it is not known has earned something. */
export const EXPLICIT_UNKNOWN_SHARE = 0.3;

/** What the chain of custody earns. Each stretch that is explicitly unknown takes `perUnknown` off. */
export const CUSTODY_SHARE = {
  whole: 1,
  perUnknown: 0.25,
  statementAndDonor: 0.6,
  statementOnly: 0.3,
} as const;
