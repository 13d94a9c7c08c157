import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';

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
  /** Changes with the file: part of the validators of everything cut out of it. */
  readonly version: string;
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

/** @throws where there is no such file */
const versionOf = async (path: string): Promise<string> => {
  const { size, mtimeMs } = await stat(path);
  return createHash('sha256').update(`${path} ${size} ${mtimeMs}`).digest('hex');
};

const readPyramid = async (path: string, version: string): Promise<Pyramid> => {
  const { width, height, pages = 1 } = await sharp(path).metadata();
  const levels = [{ width, height }];
  for (let page = 1; page < pages; page += 1) {
    const level = await sharp(path, { page }).metadata();
    levels.push({ width: level.width, height: level.height });
  }
  return { path, width, height, levels, version };
};

/** Reads the sizes in a pyramid file. @throws where it is none */
export const openPyramid = async (path: string): Promise<Pyramid> => readPyramid(path, await versionOf(path));

/** Remembers the sizes of the pyramids used last, as long as their files stay the same: they are asked for at every tile. */
export const createPyramids = (most: number): ((path: string) => Promise<Pyramid>) => {
  const known = new Map<string, Pyramid>();
  return async (path) => {
    const version = await versionOf(path);
    const before = known.get(path);
    const pyramid = before?.version === version ? before : await readPyramid(path, version);
    known.delete(path);
    known.set(path, pyramid);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return pyramid;
  };
};
