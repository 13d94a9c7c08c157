/** Access regimes whose items have a public description (architecture decision 7: "On request" and "Public"). */
const DESCRIBED = new Set(['theo-yeu-cau', 'cong-khai-xem', 'cong-khai-tai']);

/** Access regimes whose items may also be looked at. */
const SHOWN = new Set(['cong-khai-xem', 'cong-khai-tai']);

interface AccessFields {
  secrecy?: string | null;
  accessRegime?: string | null;
}

/**
 * Whether a published row may be described to anonymous readers.
 * It fails closed: a missing code counts as the strictest one. Secrecy above "Thường" (code 0) may not even be stored
 * here (requirements 0.8); should it be, it is never told.
 */
export const mayBeDescribed = (row: AccessFields): boolean =>
  row.secrecy === '0' && DESCRIBED.has(row.accessRegime ?? '');

/** Whether the pictures of a row may be shown to anonymous readers. */
export const mayBeShown = (row: AccessFields): boolean =>
  mayBeDescribed(row) && SHOWN.has(row.accessRegime ?? '');
