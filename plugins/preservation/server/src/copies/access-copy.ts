import path from 'node:path';

import sharp from 'sharp';

import { MAX_PIXELS } from '../derivatives/make-pictures';
import type { ArchiveLayout } from '../store/archive-layout';
import { asPyramid } from './pyramid';
import { writeOnce } from './write-once';

const DECODE_SECONDS = 120;

/** Where the access copy of a master, or of one of its pages, lies, whether or not it was made. */
export const accessCopyPath = (layout: ArchiveLayout, sha256: string, page?: number): string =>
  page === undefined
    ? path.join(layout.derivativeDir(sha256), 'access.tif')
    : path.join(layout.derivativeDir(sha256), 'pages', `${page}.access.tif`);

export interface AccessCopyOptions {
  readonly longestSide: number;
  readonly quality: number;
}

/**
 * Makes the access copy of a picture: upright, sRGB, 8 bits, at most so large, without the master's metadata, in tiles
 * and at several sizes. The master itself is never read for a tile: of an uncompressed scan that would take seconds.
 * Repeating it changes nothing. @param page which picture of a file with several, from 0
 * @throws what sharp throws where the picture does not decode
 */
export const makeAccessCopy = (
  source: string,
  target: string,
  { longestSide, quality }: AccessCopyOptions,
  page = 0,
): Promise<void> =>
  writeOnce(target, (aside) =>
    asPyramid(
      sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'truncated', sequentialRead: true, page })
        .timeout({ seconds: DECODE_SECONDS })
        .autoOrient()
        .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb'),
      quality,
    ).toFile(aside),
  );
