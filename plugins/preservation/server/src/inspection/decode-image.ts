import sharp, { type Metadata } from 'sharp';

import type { AcceptedType } from '../../../shared/accepted-types';
import { FileRefused } from '../../../shared/refusals';
import { makePictures, MAX_PIXELS } from '../derivatives/make-pictures';
import { jpegIsComplete } from './jpeg-is-complete';
import type { Findings } from './verdict';

const CUT_OFF = /premature end|truncat|unexpected end|end of (file|stream|image)|not enough (image )?data|read error|out of data/i;
const TOO_SLOW = /timeout/i;
const TOO_LARGE = /pixel limit/i;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Turns what the decoder said into the sentence for the person who sent the file. */
const refused = (error: unknown, accepted: AcceptedType): FileRefused => {
  const message = messageOf(error);
  if (TOO_LARGE.test(message)) return new FileRefused('FILE_TOO_LARGE_PIXELS', { cause: error });
  if (accepted.ext === 'heic') return new FileRefused('FILE_HEIC_UNSUPPORTED', { cause: error });
  if (TOO_SLOW.test(message)) return new FileRefused('FILE_CHECK_TIMEOUT', { cause: error });
  if (CUT_OFF.test(message)) return new FileRefused('FILE_TRUNCATED', { cause: error });
  return new FileRefused('FILE_UNREADABLE', { cause: error });
};

const readHeader = async (file: string): Promise<Metadata> =>
  // Reading a header allocates nothing: without the limit the size can be read and refused with its own sentence.
  sharp(file, { limitInputPixels: false, failOn: 'truncated' }).metadata();

/**
 * Draws the pictures. The JPEG decoder reports lost data in the middle of a complete file as it reports a file cut off:
 * the first is an old scan worth keeping, the second an unfinished copy.
 */
const draw = async (file: string, accepted: AcceptedType, outDir: string): Promise<Pick<Findings, 'pictures' | 'notes'>> => {
  try {
    return { pictures: await makePictures(file, outDir) };
  } catch (error) {
    const damagedOnly = accepted.ext === 'jpg' && CUT_OFF.test(messageOf(error)) && (await jpegIsComplete(file));
    if (!damagedOnly) throw error;
    return { pictures: await makePictures(file, outDir, 'none'), notes: ['PICTURE_DAMAGED'] };
  }
};

/**
 * Proves a picture by decoding it, and draws its derivatives in the same decode (F8, F10).
 * Of a file with several pages or frames the first is drawn; the others are counted.
 * @throws FileRefused FILE_UNREADABLE, FILE_TRUNCATED, FILE_TOO_LARGE_PIXELS, FILE_CHECK_TIMEOUT, FILE_HEIC_UNSUPPORTED.
 */
export const decodeImage = async (file: string, accepted: AcceptedType, outDir: string): Promise<Findings> => {
  try {
    const header = await readHeader(file);
    const { width, height } = header.autoOrient;
    if (width * height > MAX_PIXELS) throw new FileRefused('FILE_TOO_LARGE_PIXELS');
    const drawn = await draw(file, accepted, outDir);
    return { ...drawn, width, height, pages: header.pages ?? 1, checked: true, derivativeState: 'made' };
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw refused(error, accepted);
  }
};
