/** Who asks: nobody we know, or a signed-in member of the archive's staff. */
export type Viewer = 'anonymous' | 'staff';

/** What of an item decides who may see its files. Codes of `data/vocabularies`. */
export interface ReadableItem {
  published: boolean;
  accessRegime: string | null;
  secrecy: string | null;
}

export interface ReadRequest {
  viewer: Viewer;
  item: ReadableItem;
  use: 'derivative' | 'master';
}

export type ReadReason =
  | 'STAFF'
  | 'PUBLIC'
  | 'MASTER_IS_STAFF_ONLY'
  | 'NOT_PUBLISHED'
  | 'CLASSIFIED'
  | 'ACCESS_REGIME_CLOSED';

export interface ReadDecision {
  allowed: boolean;
  reason: ReadReason;
  vi: string;
  en: string;
}

/** Access regimes that open the pictures of a published item to everyone. */
const OPEN_REGIMES: ReadonlySet<string> = new Set(['cong-khai-xem', 'cong-khai-tai']);
const NOT_SECRET = '0';

const allow = (reason: ReadReason, vi: string, en: string): ReadDecision => ({
  allowed: true,
  reason,
  vi,
  en,
});
const deny = (reason: ReadReason, vi: string, en: string): ReadDecision => ({
  allowed: false,
  reason,
  vi,
  en,
});

/**
 * The one place that decides who may read a file (F20–F24). Pure; never throws.
 * Whatever is not known (a missing regime, a missing secrecy level) closes.
 */
export const mayRead = ({ viewer, item, use }: ReadRequest): ReadDecision => {
  if (viewer === 'staff') return allow('STAFF', 'Cán bộ của kho được xem.', 'Staff may read.');
  if (use === 'master') {
    return deny('MASTER_IS_STAFF_ONLY', 'Tệp gốc chỉ dành cho cán bộ.', 'Masters are for staff only.');
  }
  if (!item.published) {
    return deny('NOT_PUBLISHED', 'Tư liệu chưa được công bố.', 'The item is not published.');
  }
  if (item.secrecy !== NOT_SECRET) {
    return deny('CLASSIFIED', 'Tư liệu có độ mật.', 'The item is classified.');
  }
  if (item.accessRegime === null || !OPEN_REGIMES.has(item.accessRegime)) {
    return deny('ACCESS_REGIME_CLOSED', 'Tư liệu không thuộc diện công khai.', 'The item is not public.');
  }
  return allow('PUBLIC', 'Tư liệu công khai.', 'The item is public.');
};
