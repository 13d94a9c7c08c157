import sharp, { type Sharp } from 'sharp';

/** Side of a tile in the file, in pixels; what a reader of `info.json` is asked to ask for. */
export const TILE = 512;

/** A picture kept at several sizes in one file, so that a part of it is read without the rest. */
export interface Pyramid {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of each size, from the full one down. */
  readonly levels: readonly { readonly width: number; readonly height: number }[];
}

/** How a picture is written as a pyramid: a tiled TIFF whose tiles are JPEG. */
export const asPyramid = (picture: Sharp, quality: number): Sharp =>
  picture.tiff({
    compression: 'jpeg',
    quality,
    tile: true,
    tileWidth: TILE,
    tileHeight: TILE,
    pyramid: true,
  });

/** Reads the sizes in a pyramid file. @throws where it is none */
export const openPyramid = async (path: string): Promise<Pyramid> => {
  const { width, height, pages = 1 } = await sharp(path).metadata();
  const levels = [{ width, height }];
  for (let page = 1; page < pages; page += 1) {
    const level = await sharp(path, { page }).metadata();
    levels.push({ width: level.width, height: level.height });
  }
  return { path, width, height, levels };
};
