import path from 'node:path';

import sharp, { type Sharp } from 'sharp';

import { PAGE_BOX, PAGE_PICTURES, type PagePicture } from '../../../../shared/pages/page-url';
import { PageProblem } from '../../../../shared/pages/problems';
import { MAX_PIXELS } from '../../derivatives/make-pictures';

const DECODE_SECONDS = 60;
/** Longest side of a scan handed to the reader: A3 at 400 dpi. */
const MOST_PIXELS = 6600;

const open = (file: string, page: number): Sharp =>
  // Damage in the middle of an old scan is no reason not to read the rest of it (F8).
  sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'truncated', page, sequentialRead: true }).timeout({
    seconds: DECODE_SECONDS,
  });

const undrawn = (error: unknown): PageProblem => new PageProblem('PAGE_NOT_DRAWN', { cause: error });

/**
 * Draws the two pictures of a page from an image file: upright, sRGB, without metadata, never enlarged (F10, F11).
 * @param index of the page within the file, from 0
 * @returns paths in `outDir`, and the size of the larger picture in pixels
 * @throws PageProblem PAGE_NOT_DRAWN
 */
export const drawPagePictures = async (
  file: string,
  index: number,
  outDir: string,
): Promise<{ paths: Record<PagePicture, string>; width: number; height: number }> => {
  try {
    const box = PAGE_BOX['screen.webp'];
    const { data, info } = await open(file, index)
      .autoOrient()
      .resize(box, box, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const entries = await Promise.all(
      PAGE_PICTURES.map(async (picture) => {
        const target = path.join(outDir, `${index + 1}.${picture}`);
        await sharp(data, { raw })
          .resize(PAGE_BOX[picture], PAGE_BOX[picture], { fit: 'inside', withoutEnlargement: true })
          .webp({ quality: 78, effort: 2 })
          .toFile(target);
        return [picture, target] as const;
      }),
    );
    return {
      paths: Object.fromEntries(entries) as Record<PagePicture, string>,
      width: info.width,
      height: info.height,
    };
  } catch (error) {
    throw undrawn(error);
  }
};

/**
 * Writes a page of an image file as a lossless picture for the reader: upright, nothing cleaned, since cleaning makes
 * print harder to read (libraries.md, 4).
 * @throws PageProblem PAGE_NOT_DRAWN
 */
export const scanForReading = async (
  file: string,
  index: number,
  outDir: string,
): Promise<{ picture: string; dpi: number | null }> => {
  const picture = path.join(outDir, `scan-${index + 1}.png`);
  try {
    const { density, width, height } = await open(file, index).metadata();
    const { info } = {
      info: await open(file, index)
        .autoOrient()
        .resize(MOST_PIXELS, MOST_PIXELS, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .png({ compressionLevel: 1 })
        .toFile(picture),
    };
    const shrunk = Math.max(info.width, info.height) / Math.max(width, height);
    // 72 is what programs write that know nothing of the paper: then the reader guesses better itself.
    return { picture, dpi: density && density > 72 ? Math.round(density * shrunk) : null };
  } catch (error) {
    throw undrawn(error);
  }
};

/** Writes a picture turned clockwise by quarters. */
export const turnPicture = async (picture: string, angle: 90 | 180 | 270): Promise<string> => {
  const turned = `${picture}.${angle}.png`;
  await sharp(picture, { limitInputPixels: MAX_PIXELS })
    .rotate(angle)
    .png({ compressionLevel: 1 })
    .toFile(turned);
  return turned;
};

/** How many pages an image file has. @throws PageProblem PAGES_UNREADABLE */
export const countPicturePages = async (file: string): Promise<number> => {
  try {
    return (await sharp(file, { limitInputPixels: false }).metadata()).pages ?? 1;
  } catch (error) {
    throw new PageProblem('PAGES_UNREADABLE', { cause: error });
  }
};
