import {
  decodeTelex,
  decodeVni,
  fixLegacyEncoding,
  fold,
  looksLikeKeyboardCode,
  normalizeText,
} from '../../../../packages/vietnamese/src';
import { normalizeDateDigits } from './date-digits';

/**
 * The words sent to the engine: normalised, and with no word excluded by a leading hyphen. To the engine "146 -KH/TU"
 * means "146 but not KH/TU", while people write the hyphen of a document code with any spacing.
 */
export const searchWords = (q: string): string =>
  normalizeText(fixLegacyEncoding(q)?.text ?? q)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/(^|\s)-+(?=\S)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a question may mean, in the order in which it is tried (rule X36): as typed; then, for somebody whose Vietnamese
 * keyboard was off, read as Telex and as VNI. Dates lose what only their way of writing adds ("30/04/75").
 */
export function readingsOf(q: string): string[] {
  const readings = [q, ...looksLikeKeyboardCode(q).map(({ text }) => text)];
  // Only ASCII: who typed one mark had the keyboard on.
  if (fold(q) === q.toLowerCase()) readings.push(decodeTelex(q), decodeVni(q));
  return [...new Set(readings.map(normalizeDateDigits))];
}
