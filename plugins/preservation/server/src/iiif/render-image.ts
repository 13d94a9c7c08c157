import sharp, { type Sharp } from 'sharp';

import type { Format, ImageRequest } from '../../../shared/iiif/image-request';
import type { Box, ResolvedImage } from '../../../shared/iiif/resolve-image';
import type { Pyramid } from '../copies/pyramid';

/** A part of one of the sizes in a pyramid file. */
export interface Cut {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a region is read: in the smallest size that still has enough pixels, so that a whole picture shrunk to a
 * thumbnail does not decode all of it. Pure.
 */
export const cutOf = (
  { width, height, levels }: Pick<Pyramid, 'width' | 'height' | 'levels'>,
  region: Box,
  size: { width: number; height: number },
): Cut => {
  const wanted = Math.max(size.width / region.w, size.height / region.h);
  // A pixel less than half is still half: sizes in the file are rounded.
  const page = levels.findLastIndex((level) => level.width + 1 >= width * Math.min(1, wanted));
  const level = levels[Math.max(0, page)] ?? { width, height };
  const [sx, sy] = [level.width / width, level.height / height];
  const left = Math.min(Math.round(region.x * sx), level.width - 1);
  const top = Math.min(Math.round(region.y * sy), level.height - 1);
  return {
    page: Math.max(0, page),
    left,
    top,
    width: Math.max(1, Math.min(Math.round(region.w * sx), level.width - left)),
    height: Math.max(1, Math.min(Math.round(region.h * sy), level.height - top)),
  };
};

const ENCODE: Record<Format, (picture: Sharp) => Sharp> = {
  jpg: (picture) => picture.jpeg({ quality: 84 }),
  png: (picture) => picture.png({ compressionLevel: 6 }),
  // The least effort: a tile is made in the time of one request.
  webp: (picture) => picture.webp({ quality: 80, effort: 0 }),
};

const turned = async (picture: Sharp, { mirrored, degrees }: ImageRequest['rotation']): Promise<Sharp> => {
  if (!mirrored && degrees === 0) return picture;
  // One step after the other: within one pipeline sharp turns before it mirrors, whatever the order of the calls.
  const { data, info } = await (mirrored ? picture.flop() : picture)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).rotate(
    degrees,
  );
};

/** Draws what was asked for, from the access copy on disk (IIIF Image API 3, §4: region, size, rotation, quality, format). */
export const renderImage = async (
  pyramid: Pyramid,
  { region, size }: ResolvedImage,
  { rotation, quality, format }: Pick<ImageRequest, 'rotation' | 'quality' | 'format'>,
): Promise<Buffer> => {
  const { page, ...cut } = cutOf(pyramid, region, size);
  const scaled = sharp(pyramid.path, { page }).extract(cut).resize(size.width, size.height, { fit: 'fill' });
  const picture = await turned(scaled, rotation);
  if (quality === 'gray') picture.greyscale();
  if (quality === 'bitonal') picture.greyscale().threshold();
  return ENCODE[format](picture).toBuffer();
};
