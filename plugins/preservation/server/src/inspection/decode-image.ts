import { rm } from 'node:fs/promises';

import sharp, { type Metadata } from 'sharp';

import type { AcceptedType } from '../../../shared/accepted-types';
import { FileRefused } from '../../../shared/refusals';
import { makePictures, MAX_PIXELS } from '../derivatives/make-pictures';
import { isDecodedAside, openablePicture } from './openable-picture';
import type { Findings } from './verdict';

const CUT_OFF =
  /premature end of (JPEG )?image|truncat|unexpected end|end of (file|stream)|not enough (image )?data|read error|out of data/i;
const DATA_LOST = /corrupt JPEG data/i;
const TOO_SLOW = /timeout/i;
const TOO_LARGE = /pixel limit/i;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Turns what the decoder said into the sentence for the person who sent the file. */
export const decodeRefusal = (error: unknown): FileRefused => {
  const message = messageOf(error);
  if (TOO_LARGE.test(message)) return new FileRefused('FILE_TOO_LARGE_PIXELS', { cause: error });
  if (TOO_SLOW.test(message)) return new FileRefused('FILE_CHECK_TIMEOUT', { cause: error });
  if (CUT_OFF.test(message)) return new FileRefused('FILE_TRUNCATED', { cause: error });
  return new FileRefused('FILE_UNREADABLE', { cause: error });
};

const readHeader = async (file: string): Promise<Metadata> =>
  // Reading a header allocates nothing: without the limit the size can be read and refused with its own sentence.
  sharp(file, { limitInputPixels: false, failOn: 'truncated' }).metadata();

/**
 * Draws the pictures. The JPEG decoder can say that data was lost in the middle of a file it still decodes to the end:
 * an old scan worth keeping, with a remark. For the other formats its warnings are about metadata.
 */
const draw = async (
  file: string,
  accepted: AcceptedType,
  outDir: string,
): Promise<Pick<Findings, 'pictures' | 'notes'>> => {
  if (accepted.ext !== 'jpg') return { pictures: await makePictures(file, outDir) };
  try {
    return { pictures: await makePictures(file, outDir, 'warning') };
  } catch (error) {
    const pictures = await makePictures(file, outDir);
    return DATA_LOST.test(messageOf(error)) ? { pictures, notes: ['PICTURE_DAMAGED'] } : { pictures };
  }
};

/**
 * Proves a picture by decoding it, and draws its derivatives in the same decode (F8, F10).
 * Of a file with several pages or frames the first is drawn; the others are counted.
 * @throws FileRefused FILE_UNREADABLE, FILE_TRUNCATED, FILE_TOO_LARGE_PIXELS, FILE_CHECK_TIMEOUT.
 */
export const decodeImage = async (
  file: string,
  accepted: AcceptedType,
  outDir: string,
): Promise<Findings> => {
  try {
    const picture = await openablePicture(file, accepted, outDir);
    const header = await readHeader(picture);
    const { width, height } = header.autoOrient;
    if (width * height > MAX_PIXELS) throw new FileRefused('FILE_TOO_LARGE_PIXELS');
    const drawn = await draw(picture, accepted, outDir);
    // What was decoded beside the master is no picture of the archive: the derivatives are.
    if (isDecodedAside(accepted)) await rm(picture, { force: true });
    return { ...drawn, width, height, pages: header.pages ?? 1, checked: true, derivativeState: 'made' };
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw decodeRefusal(error);
  }
};
