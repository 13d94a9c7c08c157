import { open, stat } from 'node:fs/promises';

import type Sharp from 'sharp';

import type { ScanColour, ScanFacts, ScanTrouble } from '../../../shared/digitisation/contract';
import { iccName } from '../../../shared/digitisation/icc-name';
import { readTiff } from '../../../shared/digitisation/read-tiff';
import { statedResolution } from '../../../shared/digitisation/stated-resolution';
import { MAX_PIXELS } from '../derivatives/make-pictures';
import type { ExifProcess } from '../inspection/exif-process';

type PictureFacts = Partial<ScanFacts>;

/** What a TIFF says of itself; no pixel is decoded, so that a hostile one meets no decoder and a large one costs nothing. */
export const readTiffFacts = async (file: string): Promise<PictureFacts> => {
  const handle = await open(file, 'r');
  try {
    const { size } = await stat(file);
    const read = async (from: number, length: number): Promise<Uint8Array> => {
      if (from < 0 || from >= size || length <= 0) return new Uint8Array(0);
      const wanted = Math.min(length, size - from);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, from);
      return buffer.subarray(0, bytesRead);
    };
    const facts = await readTiff(read, size);
    if (facts === 'damaged' || facts === 'cut-off') return { trouble: facts };
    const { isBig, ...told } = facts;
    return { ...told, format: isBig ? 'bigtiff' : 'tiff' };
  } finally {
    await handle.close();
  }
};

const SPACES: Readonly<Record<string, ScanColour>> = {
  srgb: 'rgb',
  rgb: 'rgb',
  rgb16: 'rgb',
  'b-w': 'grey',
  grey16: 'grey',
  cmyk: 'cmyk',
  lab: 'lab',
};
const DEPTHS: Readonly<Record<string, number>> = { uchar: 8, char: 8, ushort: 16, short: 16, float: 32, int: 32, uint: 32 }; // prettier-ignore
/** EXIF ColorSpace. */
const SRGB = 1;

const TAGS = [
  'IFD0:XResolution', 'IFD0:YResolution', 'IFD0:ResolutionUnit',
  'JFIF:XResolution', 'JFIF:YResolution', 'JFIF:ResolutionUnit',
  'PNG-pHYs:all', 'ExifIFD:ColorSpace',
].map((tag) => `-${tag}`); // prettier-ignore

const DRAW_S = 30;
const SMALL = 64;
const CUT_OFF =
  /premature end|truncat|unexpected end|end of (?:file|stream)|not enough|read error|out of data/i;

/** Decodes the whole picture to next to nothing. */
const drawSmall = (sharp: typeof Sharp, file: string): Promise<unknown> =>
  sharp(file, { failOn: 'truncated', limitInputPixels: MAX_PIXELS, sequentialRead: true })
    .resize({ width: SMALL })
    .timeout({ seconds: DRAW_S })
    .raw()
    .toBuffer();

const decodingTrouble = async (decode: () => Promise<unknown>): Promise<ScanTrouble | null> => {
  try {
    await decode();
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/timeout/i.test(message)) return 'too-slow';
    return CUT_OFF.test(message) ? 'cut-off' : 'damaged';
  }
};

/** What a JPEG, PNG, WebP … says of itself. Without ExifTool its resolution cannot be told: then nothing is. */
export const readPictureFacts = async (file: string, { tool }: ExifProcess): Promise<PictureFacts> => {
  const exif = await tool();
  if (!exif) return { trouble: 'no-tool' };
  // Loaded at the first picture: the command that meets only TIFF and PDF starts faster.
  const { default: sharp } = await import('sharp');
  // Reading a header allocates nothing, whatever size it claims.
  const picture = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!picture) return { trouble: 'damaged' };
  const isDrawn = picture.width * picture.height <= MAX_PIXELS;
  const trouble = isDrawn ? await decodingTrouble(() => drawSmall(sharp, file)) : null;
  if (trouble) return { trouble };
  const tags: Readonly<Record<string, unknown>> = {
    ...(await exif.readRaw(file, { readArgs: ['-G1', '-n', '-fast', ...TAGS] }).catch(() => ({}))),
  };
  const samples = picture.channels === undefined ? null : picture.channels - (picture.hasAlpha ? 1 : 0);
  const colourSpace = picture.isPalette ? 'palette' : (SPACES[picture.space ?? ''] ?? 'other');
  return {
    pages: picture.pages ?? 1,
    width: picture.width ?? null,
    height: picture.height ?? null,
    ...statedResolution(tags),
    bitDepth: DEPTHS[picture.depth ?? ''] ?? null,
    samples,
    alpha: picture.hasAlpha ?? false,
    colourSpace,
    iccProfile: picture.icc
      ? iccName(picture.icc)
      : Number(tags['ExifIFD:ColorSpace']) === SRGB
        ? 'sRGB (EXIF)'
        : null,
    compression: picture.format === 'jpeg' ? 'jpeg' : picture.format === 'png' ? 'deflate' : 'other',
  };
};
