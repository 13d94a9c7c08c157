import { fixLegacyEncoding } from '../../../../packages/vietnamese/src/text/legacy-encoding';
import { normalizeText } from '../../../../packages/vietnamese/src/text/normalize';
import { hasPossibleTone, parseSyllable } from '../../../../packages/vietnamese/src/text/syllable';
import type { TextEncoding } from './contracts';
import { decodeEntities } from './html-entities';
import { bytesOfWindows1252 } from './windows-1252';

export interface ReadableText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const HIGH = /[\u0080-\uffff]/;
const WORD = /[^\s.,;:!?()[\]{}"“”/\\–—+=*<>0-9-]+/gu;
/** Zero bytes that pad a field of fixed length, and other control characters. */
const CONTROL = /\p{Cc}/gu;
const KEPT = /[\t\n\r\u0080-\u009f]/;

/** UTF-8 that was read as Windows-1252 ("Äáº£ng" for "Đảng"): long runs of it are never anything else. */
const asUtf8 = (text: string): string | null => {
  const bytes = bytesOfWindows1252(text);
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const isVietnamese = (word: string): boolean => {
  const syllable = parseSyllable(word);
  return syllable !== null && hasPossibleTone(syllable);
};

const highWords = (text: string): string[] =>
  (text.normalize('NFC').match(WORD) ?? []).filter((word) => HIGH.test(word));

/** Windows-1258 writes the tone after its vowel: two words at least must become Vietnamese by it, and none be lost. */
const asWindows1258 = (text: string): string | null => {
  const bytes = bytesOfWindows1252(text);
  if (!bytes) return null;
  const decoded = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const before = highWords(text);
  const after = highWords(decoded);
  const gained = after.filter((word) => isVietnamese(word) && !before.includes(word));
  return gained.length >= 2 && after.every(isVietnamese) ? decoded : null;
};

const decoded = (text: string): ReadableText => {
  if (!HIGH.test(text)) return { text, encoding: 'as-is' };
  const utf8 = asUtf8(text);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  // Before the spelling is made one: the soft hyphen is a letter of TCVN3.
  const legacy = fixLegacyEncoding(text);
  if (legacy) return legacy;
  const tones = asWindows1258(text);
  return tones === null ? { text, encoding: 'as-is' } : { text: tones, encoding: 'windows-1258' };
};

/** Line ends and tabs stay, and what may be a byte of an old encoding. */
const keepLineEnds = (control: string): string => (KEPT.test(control) ? control : '');

/**
 * A text out of a file as a person should read it (F132): entities resolved, the encoding decided by the evidence of the
 * letters (UTF-8 first, since nothing else looks like it by chance; then TCVN3 and VNI, then Windows-1258), one spelling.
 * Text that is right already comes back as it was.
 *
 * @param raw eight-bit text as ExifTool shows it when told that it is Windows-1252, or real Unicode
 */
export const readableText = (raw: string): ReadableText => {
  const { text, encoding } = decoded(decodeEntities(raw).replace(CONTROL, keepLineEnds));
  return { text: normalizeText(text).trim(), encoding };
};
