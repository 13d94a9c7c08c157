import type { Processing } from '../api/search';
import type { Messages } from '../i18n/messages';

const AS_SCANNED = 'original';

const isKnown = (code: string, names: Messages['item']['processing']): code is keyof typeof names =>
  Object.hasOwn(names, code);

/**
 * What was done to a file, in the reader's language; in the archive's own words where this site has none. Null for an
 * untouched scan.
 */
export function processingName(processing: Processing | null | undefined, m: Messages): string | null {
  if (!processing || processing.code === AS_SCANNED) return null;
  const names = m.item.processing;
  return isKnown(processing.code, names) ? names[processing.code] : processing.label;
}
