import { fixLegacyEncoding, parseSyllable } from '../../../../packages/vietnamese/src';

/** How the bytes of a text file were written. */
export type TextEncoding = 'utf-8' | 'utf-16' | 'tcvn3' | 'vni' | 'windows-1258' | 'windows-1252';

export interface DecodedText {
  encoding: TextEncoding;
  /** Unicode, NFC, without a byte order mark. */
  text: string;
}

const WORD = /[\p{L}\p{M}]+/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/;

const decode = (bytes: Uint8Array, label: string): string =>
  new TextDecoder(label).decode(bytes).normalize('NFC');

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
};

/** Which share of the words with marks are Vietnamese syllables. */
const vietnameseShare = (text: string): number => {
  const marked = (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
  return marked.length === 0
    ? 0
    : marked.filter((word) => parseSyllable(word) !== null).length / marked.length;
};

/**
 * Reads a text file of unknown encoding: Unicode where it says so or proves to be, else the Vietnamese code pages of
 * before Unicode, else Western European. Pure; never throws.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16', text: decode(bytes, 'utf-16le') };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16', text: decode(bytes, 'utf-16be') };
  const unicode = asUtf8(bytes);
  const western = unicode ?? decode(bytes, 'windows-1252');
  // Also where it is Unicode: files were often "converted" letter by letter, with the codes of the old font inside.
  const fixed = fixLegacyEncoding(western);
  if (fixed) return fixed;
  if (unicode !== null) return { encoding: 'utf-8', text: unicode };
  const windows = decode(bytes, 'windows-1258');
  return vietnameseShare(windows) > Math.max(0.5, vietnameseShare(western))
    ? { encoding: 'windows-1258', text: windows }
    : { encoding: 'windows-1252', text: western };
};
