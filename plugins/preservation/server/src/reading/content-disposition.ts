/** Characters that some file system refuses, or that would end or bend a header. */
const UNSAFE = /[\\/:*?"<>|%;\p{Cc}\p{Cf}]+/gu;
/** Longest name without its extension; most file systems take 255 bytes, and a Vietnamese letter has up to three. */
const LONGEST = 80;
/** What `encodeURIComponent` leaves and RFC 5987 does not allow. */
const NOT_ATTR_CHAR = /['()*]/g;

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A file name for people from a title: in one spelling, without what file systems refuse, never empty. */
export const fileNameFrom = (title: string, ext: string): string => {
  const name = title.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  const cut = [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  return `${cut || 'tu-lieu'}.${ext}`;
};

/** The same name for programs of the past: letters without their marks, ASCII only. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]/g, '_');

/**
 * `Content-Disposition` for a file to be kept (RFC 6266): the name without marks for old programs, and the right one
 * in UTF-8 (RFC 8187, before it 5987). @param fileName as `fileNameFrom` gives it
 */
export const attachment = (fileName: string): string =>
  `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(NOT_ATTR_CHAR, percent)}`;
