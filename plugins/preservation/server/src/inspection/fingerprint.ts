import sharp, { type Sharp } from 'sharp';
import phash from 'sharp-phash';

import type { Fingerprint } from '../../../shared/contracts';

/** Standard deviation of the grey values below which a picture is a blank sheet: all of those look alike. */
const BLANK = 6;
/** Shortest side, in pixels, of a picture that shows anything; a strip of a few pixels cannot even be trimmed. */
const SMALLEST = 16;
const TRIM_TOLERANCE = 12;
const ROWS = 8;
const BITS_PER_DIGIT = 4;

const hexOf = (bits: string): string =>
  (bits.match(new RegExp(`.{${BITS_PER_DIGIT}}`, 'g')) ?? [])
    .map((digit) => Number.parseInt(digit, 2).toString(16))
    .join('');

/** Difference hash: is each of 8 × 8 fields darker than its right neighbour? The second vote beside the cosine hash. */
const differenceHash = async (picture: Sharp): Promise<string> => {
  const grey = await picture
    .clone()
    .greyscale()
    .resize(ROWS + 1, ROWS, { fit: 'fill' })
    .raw()
    .toBuffer();
  let bits = '';
  for (let row = 0; row < ROWS; row += 1)
    for (let column = 0; column < ROWS; column += 1) {
      const at = row * (ROWS + 1) + column;
      bits += (grey[at] ?? 0) < (grey[at + 1] ?? 0) ? '1' : '0';
    }
  return hexOf(bits);
};

/**
 * What a picture looks like, in 2 × 64 bits, whatever its size, format and quality (F40).
 *
 * @param file an upright picture of moderate size, such as `thumb.webp`; a white border is cut off first
 * @returns null for a blank sheet, which looks like every other blank sheet, and for a picture of a few pixels
 */
export const fingerprint = async (file: string): Promise<Fingerprint | null> => {
  const { data: flat, info } = await sharp(file)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png()
    .toBuffer({ resolveWithObject: true });
  if (Math.min(info.width, info.height) < SMALLEST) return null;
  const { channels } = await sharp(flat).greyscale().stats();
  if ((channels[0]?.stdev ?? 0) < BLANK) return null;
  const trimmed = await sharp(flat)
    .trim({ background: '#ffffff', threshold: TRIM_TOLERANCE })
    .png()
    .toBuffer();
  return { cosine: hexOf(await phash(trimmed)), difference: await differenceHash(sharp(trimmed)) };
};
