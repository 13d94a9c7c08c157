import fs from 'node:fs';

import { refuseRecipe } from '../../../shared/recipes/problems';

/** Bytes before the first pixel in a file of libvips' own format; pixels follow row by row, without padding. */
const HEADER_BYTES = 64;
/** Magic number of such a file as a little-endian machine writes it. */
const LITTLE_ENDIAN = 0x08f2a6b6;
/** So many bytes are worked on at a time: what lies in memory does not grow with the picture. */
const STRIPE_BYTES = 8 * 1024 * 1024;

export type Pixels = Uint8Array | Uint16Array;

/** An uncompressed picture on the disk, as libvips keeps it (`.v`). */
export interface Raster {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly depth: 8 | 16;
}

/** A part of a raster, in pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const bytesOfPixel = ({ channels, depth }: Raster): number => (channels * depth) / 8;

const asPixels = (bytes: Buffer, { depth }: Raster): Pixels =>
  depth === 8
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);

/** Its own memory, aligned for values of two bytes. */
const room = (bytes: number): Buffer => Buffer.from(new ArrayBuffer(bytes));

const whole = (file: number, bytes: Buffer, at: number, act: 'read' | 'write'): void => {
  const done =
    act === 'read'
      ? fs.readSync(file, bytes, 0, bytes.length, at)
      : fs.writeSync(file, bytes, 0, bytes.length, at);
  if (done !== bytes.length) throw refuseRecipe('RECIPE_FAILED', 'recipe');
};

const assertReadable = (file: number): void => {
  const head = Buffer.alloc(4);
  whole(file, head, 0, 'read');
  if (head.readUInt32BE(0) !== LITTLE_ENDIAN && head.readUInt32LE(0) !== LITTLE_ENDIAN)
    throw refuseRecipe('RECIPE_FAILED', 'recipe');
};

const withFile = <T>({ path }: Raster, flags: 'r' | 'r+', work: (file: number) => T): T => {
  const file = fs.openSync(path, flags);
  try {
    assertReadable(file);
    return work(file);
  } finally {
    fs.closeSync(file);
  }
};

/** Some rows of a raster, with those above and below that are only looked at. */
export interface Stripe {
  readonly pixels: Pixels;
  /** The same rows of the rasters beside. */
  readonly others: readonly Pixels[];
  readonly height: number;
  /** Rows from `first` up to `end` are written back. */
  readonly first: number;
  readonly end: number;
}

/**
 * Changes all pixels in place, some rows at a time. Blocks its thread: for processes and workers of their own.
 *
 * @param beside rasters of the same size that are read along
 * @param margin rows above and below that a change must see
 */
export const changeRows = (
  raster: Raster,
  beside: readonly Raster[],
  margin: number,
  change: (stripe: Stripe) => void,
): void => {
  const rows = Math.max(1, margin, Math.floor(STRIPE_BYTES / (raster.width * bytesOfPixel(raster))));
  const read = (from: Raster, top: number, height: number): Buffer => {
    const row = from.width * bytesOfPixel(from);
    const bytes = room(height * row);
    withFile(from, 'r', (file) => whole(file, bytes, HEADER_BYTES + top * row, 'read'));
    return bytes;
  };
  for (let top = 0; top < raster.height; top += rows) {
    const from = Math.max(0, top - margin);
    const end = Math.min(raster.height, top + rows);
    const height = Math.min(raster.height, end + margin) - from;
    const bytes = read(raster, from, height);
    change({
      pixels: asPixels(bytes, raster),
      others: beside.map((other) => asPixels(read(other, from, height), other)),
      height,
      first: top - from,
      end: end - from,
    });
    const row = raster.width * bytesOfPixel(raster);
    const own = bytes.subarray((top - from) * row, (end - from) * row);
    withFile(raster, 'r+', (file) => whole(file, own, HEADER_BYTES + top * row, 'write'));
  }
};

/** Reads a part, or writes it back: one row of it at a time. */
const transfer = (raster: Raster, { left, top, width, height }: Part, bytes: Buffer, act: 'read' | 'write') => {
  const pixel = bytesOfPixel(raster);
  withFile(raster, act === 'read' ? 'r' : 'r+', (file) => {
    for (let y = 0; y < height; y += 1)
      whole(
        file,
        bytes.subarray(y * width * pixel, (y + 1) * width * pixel),
        HEADER_BYTES + ((top + y) * raster.width + left) * pixel,
        act,
      );
  });
}; // prettier-ignore

/** Changes a part in place. */
export const changePart = (raster: Raster, part: Part, change: (pixels: Pixels) => void): void => {
  const bytes = room(part.width * part.height * bytesOfPixel(raster));
  transfer(raster, part, bytes, 'read');
  change(asPixels(bytes, raster));
  transfer(raster, part, bytes, 'write');
};

/** Means of the channels of a part, in levels of 8 bits. */
export const meansOf = (raster: Raster, part: Part): number[] => {
  const bytes = room(part.width * part.height * bytesOfPixel(raster));
  transfer(raster, part, bytes, 'read');
  const pixels = asPixels(bytes, raster);
  const sums = new Array<number>(raster.channels).fill(0);
  pixels.forEach((value, at) => {
    sums[at % raster.channels] = (sums[at % raster.channels] ?? 0) + value;
  });
  return sums.map((sum) => sum / (part.width * part.height) / (raster.depth === 16 ? 257 : 1));
};
