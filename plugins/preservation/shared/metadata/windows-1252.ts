/** What stands at 0x80–0x9F in Windows-1252; the five unused places keep their own number. */
const UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const BYTES = new Map([...UPPER].map((letter, index) => [letter, 0x80 + index]));

/** The bytes of a text that was read as Windows-1252; null where a letter cannot come from there. */
export const bytesOfWindows1252 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = BYTES.get(text.charAt(at)) ?? (code <= 0xff ? code : undefined);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
};

/** Bytes as Windows-1252 text; the opposite of {@link bytesOfWindows1252}. */
export const textOfWindows1252 = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? UPPER.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
