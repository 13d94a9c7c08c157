import type { Representation } from '../api/items';
import type { Messages } from '../i18n/messages';

const GENERIC = 'trang';

/** What one picture of a record is called: its label, its page, or its place in the row. */
export function representationName(shown: readonly Representation[], index: number, m: Messages): string {
  const representation = shown[index];
  const { label, pageNumber } = representation ?? {};
  if (!pageNumber) return label || m.item.pictureN(index + 1, shown.length);
  const page = m.item.pageN(pageNumber);
  // A page without a label of its own comes with that of its role, "Trang".
  if (!label || label.toLowerCase() === GENERIC || label.toLowerCase() === page.toLowerCase()) return page;
  return `${label} (${page.toLowerCase()})`;
}
