/** Tab, line feed, form feed, carriage return; also escape, left by old word processors. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Whether bytes start with the byte order mark of UTF-16. */
export const hasUtf16Mark = (head: Buffer): boolean =>
  head.length >= 2 && [0xfffe, 0xfeff].includes(head.readUInt16BE(0));

/**
 * Whether bytes can be plain text. Deliberately not only UTF-8: district offices hand over TCVN3 and VNI files,
 * whose letters use all of 0x80–0xFF; no control characters is what all of them share. UTF-16 needs its mark.
 */
export const looksLikeText = (head: Buffer): boolean =>
  hasUtf16Mark(head) || head.every((byte) => byte >= 0x20 || TEXT_CONTROLS.has(byte));
