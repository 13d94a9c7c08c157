const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u00b4\u2032]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Letters that are typed or recognised in the place of a straight apostrophe (K'Ho, D'Ran). */
export const unifyApostrophes = (text: string): string => text.replace(APOSTROPHES, "'");

/**
 * The one spelling in which text is stored and compared (requirements §6.3): NFC, plain spaces, straight apostrophes,
 * plain hyphen for U+2011, đ/Đ for the Icelandic ð/Ð of old keyboards, no invisible characters. Words are not changed.
 *
 * Run {@link detectLegacyEncoding} on imported text first: in TCVN3 the soft hyphen, removed here, is the letter "ư".
 */
export function normalizeText(text: string): string {
  return unifyApostrophes(text)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\u00f0/g, 'đ')
    .replace(/\u00d0/g, 'Đ')
    .normalize('NFC');
}
