/**
 * What the comparison of database and disk can find (F116). `trouble`: a person must act; `mend`: it can be made again;
 * `note`: worth knowing.
 */
export const FINDING_KINDS = {
  missing: {
    weight: 'trouble',
    vi: 'Tệp gốc có trong danh sách nhưng không có trên đĩa',
    en: 'Master known but not on the disk',
  },
  size: {
    weight: 'trouble',
    vi: 'Tệp gốc trên đĩa dài ngắn khác danh sách',
    en: 'Master on the disk has another size',
  },
  untracked: {
    weight: 'trouble',
    vi: 'Tệp trong kho tệp gốc mà danh sách không có',
    en: 'File among the masters that is not known',
  },
  'row-without-master': {
    weight: 'trouble',
    vi: 'Mục trong thư viện tệp không có tệp gốc tương ứng',
    en: 'Entry of the media library without a master',
  },
  'row-differs': {
    weight: 'trouble',
    vi: 'Mục trong thư viện tệp ghi khác danh sách tệp gốc',
    en: 'Entry of the media library that contradicts the list of masters',
  },
  'pictures-missing': {
    weight: 'mend',
    vi: 'Thiếu hình xem của tệp gốc (làm lại được)',
    en: 'Pictures of a master missing (can be made again)',
  },
  'pictures-untracked': {
    weight: 'note',
    vi: 'Hình xem còn lại của tệp gốc không có trong danh sách',
    en: 'Pictures of a master that is not known',
  },
} as const;

export type FindingKind = keyof typeof FINDING_KINDS;

export interface IntegrityFinding {
  readonly kind: FindingKind;
  /** SHA-256, the path below the archive folder, or the name in the media library. */
  readonly name: string;
  readonly detail: string | null;
}

/** Every kind is named, also with 0. */
export type FindingCounts = Readonly<Record<FindingKind, number>>;

export interface IntegrityReport {
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly masters: number;
  readonly rows: number;
  readonly bytes: number;
  /** Masters that no entry of the media library uses: candidates of the bin, nothing wrong. */
  readonly unused: number;
  readonly counts: FindingCounts;
  /** The first of each kind. */
  readonly examples: readonly IntegrityFinding[];
}

/** Is everything as it should be? What can be made again counts as trouble too, until it was. */
export const isSound = (counts: FindingCounts): boolean =>
  Object.entries(counts).every(
    ([kind, count]) => count === 0 || FINDING_KINDS[kind as FindingKind].weight === 'note',
  );
