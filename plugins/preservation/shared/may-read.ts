/** Who asks: nobody we know, or a signed-in member of the archive's staff. */
export type Viewer = 'anonymous' | 'staff';

/**
 * What of an item is asked for. `derivative`: a picture made for screens; `tiles`: parts of an enlargeable picture;
 * `film`: film and sound as played, with subtitles; `text`: the text of pages; `manifest`: the list of all of these;
 * `download`: a copy to keep; `master`: the file itself.
 */
export const READ_USES = ['derivative', 'tiles', 'film', 'text', 'manifest', 'download', 'master'] as const;
export type ReadUse = (typeof READ_USES)[number];

/** What of an item decides who may see its files. Codes of `data/vocabularies`. */
export interface ReadableItem {
  published: boolean;
  accessRegime: string | null;
  secrecy: string | null;
}

/** Longest side, in pixels, of the largest picture each open access regime shows (data/access-copies.json). */
export type LargestShown = Readonly<Record<string, number>>;

export interface ReadRequest {
  viewer: Viewer;
  item: ReadableItem;
  use: ReadUse;
  /** Longest side of the picture asked for, in pixels, where it is known. */
  longestSide?: number;
}

export type ReadReason =
  | 'STAFF'
  | 'PUBLIC'
  | 'MASTER_IS_STAFF_ONLY'
  | 'NOT_PUBLISHED'
  | 'CLASSIFIED'
  | 'ACCESS_REGIME_CLOSED'
  | 'VIEW_ONLY'
  | 'LARGER_THAN_SHOWN';

export interface ReadDecision {
  allowed: boolean;
  reason: ReadReason;
  vi: string;
  en: string;
}

/** Access regimes that open the files of a published item to everyone; `true` where copies may be kept as well. */
const OPEN_REGIMES: ReadonlyMap<string, boolean> = new Map([
  ['cong-khai-xem', false],
  ['cong-khai-tai', true],
]);
const NOT_SECRET = '0';

/** What a regime shows for which no size was named: the picture for screens, nothing larger. */
export const DEFAULT_LARGEST = 1600;

const SENTENCES: Record<ReadReason, readonly [vi: string, en: string]> = {
  STAFF: ['Cán bộ của kho được xem.', 'Staff may read.'],
  PUBLIC: ['Tư liệu công khai.', 'The item is public.'],
  MASTER_IS_STAFF_ONLY: ['Tệp gốc chỉ dành cho cán bộ.', 'Masters are for staff only.'],
  NOT_PUBLISHED: ['Tư liệu chưa được công bố.', 'The item is not published.'],
  CLASSIFIED: ['Tư liệu có độ mật.', 'The item is classified.'],
  ACCESS_REGIME_CLOSED: ['Tư liệu không thuộc diện công khai.', 'The item is not public.'],
  VIEW_ONLY: ['Tư liệu công khai để xem, không cho tải về.', 'The item may be viewed, not downloaded.'],
  LARGER_THAN_SHOWN: ['Hình lớn hơn cỡ được công khai.', 'The picture is larger than may be shown.'],
};

const decide = (allowed: boolean, reason: ReadReason): ReadDecision => {
  const [vi, en] = SENTENCES[reason];
  return { allowed, reason, vi, en };
};
const deny = (reason: ReadReason): ReadDecision => decide(false, reason);

/** Longest side of the largest picture a regime shows to everybody; what is not named shows the size for screens. */
export const largestShownBy = (largest: LargestShown, regime: string | null): number =>
  regime !== null && Object.hasOwn(largest, regime) ? (largest[regime] ?? DEFAULT_LARGEST) : DEFAULT_LARGEST;

/**
 * The one place that decides who may read what (F20, F90). Pure; never throws.
 * Whatever is not known (a missing regime, a missing secrecy level) closes.
 */
export const mayRead = (
  { viewer, item, use, longestSide }: ReadRequest,
  largest: LargestShown = {},
): ReadDecision => {
  if (viewer === 'staff') return decide(true, 'STAFF');
  if (use === 'master') return deny('MASTER_IS_STAFF_ONLY');
  if (!item.published) return deny('NOT_PUBLISHED');
  if (item.secrecy !== NOT_SECRET) return deny('CLASSIFIED');
  const mayKeep = item.accessRegime === null ? undefined : OPEN_REGIMES.get(item.accessRegime);
  if (mayKeep === undefined) return deny('ACCESS_REGIME_CLOSED');
  if (use === 'download' && !mayKeep) return deny('VIEW_ONLY');
  if (longestSide !== undefined && longestSide > largestShownBy(largest, item.accessRegime)) {
    return deny('LARGER_THAN_SHOWN');
  }
  return decide(true, 'PUBLIC');
};
