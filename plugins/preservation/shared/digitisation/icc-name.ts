const DESC = 0x64657363;
const MLUC = 0x6d6c7563;
const TAGS_AT = 128;
const MOST_TAGS = 200;
const MOST_LETTERS = 200;

/**
 * What a colour profile calls itself (ICC.1: the tag `desc`, of version 2 or 4); `''` where it has no name that can be
 * read, also where the profile is damaged.
 */
export const iccName = (profile: Uint8Array): string => {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const has = (at: number, length: number): boolean => at >= 0 && at + length <= profile.length;
  if (!has(TAGS_AT, 4)) return '';
  const tags = Math.min(view.getUint32(TAGS_AT), MOST_TAGS);
  for (let index = 0; index < tags; index += 1) {
    const entry = TAGS_AT + 4 + index * 12;
    if (!has(entry, 12)) return '';
    if (view.getUint32(entry) !== DESC) continue;
    const at = view.getUint32(entry + 4);
    if (!has(at, 12)) return '';
    const type = view.getUint32(at);
    if (type === DESC) {
      const length = Math.min(view.getUint32(at + 8), MOST_LETTERS);
      if (!has(at + 12, length)) return '';
      return new TextDecoder('latin1')
        .decode(profile.subarray(at + 12, at + 12 + length))
        .replace(/\0.*$/s, '')
        .trim();
    }
    if (type !== MLUC || !has(at, 28)) return '';
    const length = Math.min(view.getUint32(at + 20), MOST_LETTERS * 2);
    const from = at + view.getUint32(at + 24);
    if (!has(from, length)) return '';
    return new TextDecoder('utf-16be')
      .decode(profile.subarray(from, from + length))
      .replace(/\0.*$/s, '')
      .trim();
  }
  return '';
};
