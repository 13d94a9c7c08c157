import type { Representation } from '../api/items';
import type { Messages } from '../i18n/messages';

/** What one picture of a record is called: its label, its page, or its place in the row. */
export function representationName(shown: readonly Representation[], index: number, m: Messages): string {
  const representation = shown[index];
  if (representation?.label) return representation.label;
  if (representation?.pageNumber) return m.item.pageN(representation.pageNumber);
  return m.item.pictureN(index + 1, shown.length);
}
