/** Tab, line feed, form feed, carriage return; also escape, left by old word processors. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/**
 * Whether bytes can be plain text. Deliberately not only UTF-8: district offices hand over TCVN3 and VNI files,
 * whose letters use all of 0x80–0xFF; no control characters is what all of them share. UTF-16 needs its mark.
 */
export const looksLikeText = (head: Buffer): boolean => {
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return true;
  return head.every((byte) => byte >= 0x20 || TEXT_CONTROLS.has(byte));
};
