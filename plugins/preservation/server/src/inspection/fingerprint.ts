import sharp, { type Sharp } from 'sharp';
import phash from 'sharp-phash';

import type { Fingerprint } from '../../../shared/contracts';
import type { Turn } from '../../../shared/looks/contracts';

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

/** The picture without its white border, flat and in sRGB; null for a blank sheet and for a few pixels. */
const trimmedPicture = async (file: string): Promise<Buffer | null> => {
  const { data: flat, info } = await sharp(file)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png()
    .toBuffer({ resolveWithObject: true });
  if (Math.min(info.width, info.height) < SMALLEST) return null;
  const { channels } = await sharp(flat).greyscale().stats();
  if ((channels[0]?.stdev ?? 0) < BLANK) return null;
  return sharp(flat).trim({ background: '#ffffff', threshold: TRIM_TOLERANCE }).png().toBuffer();
};

const fingerprintOf = async (picture: Buffer): Promise<Fingerprint> => ({
  cosine: hexOf(await phash(picture)),
  difference: await differenceHash(sharp(picture)),
});

/**
 * What a picture looks like, in 2 × 64 bits, whatever its size, format and quality (F40).
 *
 * @param file an upright picture of moderate size, such as `thumb.webp`; a white border is cut off first
 * @returns null for a blank sheet, which looks like every other blank sheet, and for a picture of a few pixels
 */
export const fingerprint = async (file: string): Promise<Fingerprint | null> => {
  const picture = await trimmedPicture(file);
  return picture && fingerprintOf(picture);
};

/** How a slide or negative may lie when it is scanned again: sharp mirrors before it turns. */
const TURNS: Readonly<Record<Turn, (picture: Sharp) => Sharp>> = {
  right: (picture) => picture.rotate(90),
  half: (picture) => picture.rotate(180),
  left: (picture) => picture.rotate(270),
  mirrored: (picture) => picture.flop(),
  'mirrored-right': (picture) => picture.flop().rotate(90),
  'mirrored-half': (picture) => picture.flop().rotate(180),
  'mirrored-left': (picture) => picture.flop().rotate(270),
};
/** Both hashes shrink the picture to fewer fields than this; turned small, it costs next to nothing. */
const SMALL = 64;

/** The fingerprints of a picture turned and mirrored in every way (F146); none for a blank sheet. */
export const turnedFingerprints = async (file: string): Promise<Partial<Record<Turn, Fingerprint>>> => {
  const picture = await trimmedPicture(file);
  if (!picture) return {};
  const small = await sharp(picture).greyscale().resize(SMALL, SMALL, { fit: 'fill' }).png().toBuffer();
  const found: Partial<Record<Turn, Fingerprint>> = {};
  for (const [name, turn] of Object.entries(TURNS) as [Turn, (picture: Sharp) => Sharp][])
    found[name] = await fingerprintOf(await turn(sharp(small)).png().toBuffer());
  return found;
};
