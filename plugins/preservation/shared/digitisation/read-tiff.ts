import type { ScanColour, ScanCompression } from './contract';
import { iccName } from './icc-name';

/** Bytes of a file from a place on; fewer, or none, past its end. */
export type ReadBytes = (from: number, length: number) => Promise<Uint8Array>;

export interface TiffFacts {
  readonly isBig: boolean;
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly dpiX: number | null;
  readonly dpiY: number | null;
  readonly bitDepth: number;
  readonly samples: number;
  readonly alpha: boolean;
  readonly colourSpace: ScanColour;
  readonly iccProfile: string | null;
  readonly compression: ScanCompression;
  readonly tiled: boolean;
}

/** Tags of TIFF 6.0 (and ICC.1 annex B for the profile). */
const TAG = {
  newSubfileType: 254,
  subfileType: 255,
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  stripOffsets: 273,
  samplesPerPixel: 277,
  stripByteCounts: 279,
  xResolution: 282,
  yResolution: 283,
  resolutionUnit: 296,
  tileOffsets: 324,
  tileByteCounts: 325,
  extraSamples: 338,
  icc: 34675,
} as const;

const SIZE_OF_TYPE: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8 }; // prettier-ignore
const COMPRESSIONS: Readonly<Record<number, ScanCompression>> = { 1: 'none', 2: 'ccitt', 3: 'ccitt', 4: 'ccitt', 5: 'lzw', 6: 'jpeg', 7: 'jpeg', 8: 'deflate', 32771: 'ccitt', 32773: 'packbits', 32946: 'deflate', 34712: 'jpeg2000', 50000: 'zstd', 50001: 'webp' }; // prettier-ignore

const MOST_ENTRIES = 4096;
const MOST_DIRECTORIES = 10_000;
/** Of an array of values: a strip for every row of a map of many metres. */
const MOST_VALUE_BYTES = 1024 * 1024;
const CM_PER_INCH = 2.54;

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Where the value lies. */
  readonly at: number;
}

interface Directory {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly next: number;
}

interface Source {
  readonly read: ReadBytes;
  readonly size: number;
  readonly isLittle: boolean;
  readonly isBig: boolean;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const readDirectory = async ({ read, isLittle, isBig }: Source, at: number): Promise<Directory | null> => {
  const head = await read(at, isBig ? 8 : 2);
  if (head.length < (isBig ? 8 : 2)) return null;
  const count = isBig ? Number(viewOf(head).getBigUint64(0, isLittle)) : viewOf(head).getUint16(0, isLittle);
  if (count < 1 || count > MOST_ENTRIES) return null;
  const step = isBig ? 20 : 12;
  const start = at + head.length;
  const bytes = await read(start, count * step + (isBig ? 8 : 4));
  if (bytes.length < count * step) return null;
  const view = viewOf(bytes);
  const long = (from: number): number =>
    isBig ? Number(view.getBigUint64(from, isLittle)) : view.getUint32(from, isLittle);
  const entries = new Map<number, Entry>();
  for (let index = 0; index < count; index += 1) {
    const from = index * step;
    const type = view.getUint16(from + 2, isLittle);
    const values = long(from + 4);
    const inline = from + (isBig ? 12 : 8);
    const fits = values * (SIZE_OF_TYPE[type] ?? 1) <= (isBig ? 8 : 4);
    const tag = view.getUint16(from, isLittle);
    if (!entries.has(tag))
      entries.set(tag, { type, count: values, at: fits ? start + inline : long(inline) });
  }
  const tail = count * step;
  return { entries, next: bytes.length >= tail + (isBig ? 8 : 4) ? long(tail) : 0 };
};

/** Numbers of a tag; empty where it is missing or cannot be read. */
const numbersOf = async ({ read, isLittle }: Source, entry: Entry | undefined): Promise<number[]> => {
  const bytesEach = entry && SIZE_OF_TYPE[entry.type];
  if (!entry || !bytesEach) return [];
  const wanted = Math.min(entry.count * bytesEach, MOST_VALUE_BYTES);
  const bytes = await read(entry.at, wanted);
  const view = viewOf(bytes);
  const values: number[] = [];
  for (let from = 0; from + bytesEach <= bytes.length; from += bytesEach) {
    if (entry.type === 5 || entry.type === 10)
      values.push(view.getUint32(from, isLittle) / view.getUint32(from + 4, isLittle));
    else if (entry.type === 11) values.push(view.getFloat32(from, isLittle));
    else if (entry.type === 12) values.push(view.getFloat64(from, isLittle));
    else if (bytesEach === 1) values.push(view.getUint8(from));
    else if (bytesEach === 2) values.push(view.getUint16(from, isLittle));
    else if (bytesEach === 4) values.push(view.getUint32(from, isLittle));
    else values.push(Number(view.getBigUint64(from, isLittle)));
  }
  return values;
};

const colourOf = (
  photometric: number | undefined,
  bits: number,
  compression: ScanCompression,
): ScanColour => {
  switch (photometric) {
    case 0:
    case 1:
      return bits === 1 ? 'bilevel' : 'grey';
    case 2:
      return 'rgb';
    case 3:
      return 'palette';
    case 4:
      return 'bilevel';
    case 5:
      return 'cmyk';
    case 6:
      // How JPEG keeps RGB.
      return compression === 'jpeg' ? 'rgb' : 'other';
    case 8:
    case 9:
    case 10:
      return 'lab';
    default:
      return 'other';
  }
};

const COLOURS: Readonly<Record<ScanColour, number>> = {
  bilevel: 1,
  grey: 1,
  palette: 1,
  rgb: 3,
  lab: 3,
  cmyk: 4,
  other: 1,
};

/** Inches, also where no unit is stated (TIFF 6.0, ResolutionUnit); "none" is a proportion and no resolution. */
const perInch = (value: number | undefined, unit: number): number | null => {
  if (value === undefined || !Number.isFinite(value) || value <= 0 || (unit !== 2 && unit !== 3)) return null;
  return unit === 3 ? value * CM_PER_INCH : value;
};

/** Thumbnails and masks are no pages. */
const isPage = async (source: Source, { entries }: Directory): Promise<boolean> => {
  const [kind = 0] = await numbersOf(source, entries.get(TAG.newSubfileType));
  const [old = 1] = await numbersOf(source, entries.get(TAG.subfileType));
  return (kind & 0b101) === 0 && old !== 2;
};

/** Whether all of the picture data lies within the file. */
const isWhole = async (source: Source, { entries }: Directory): Promise<boolean> => {
  for (const [offsets, counts] of [
    [TAG.stripOffsets, TAG.stripByteCounts],
    [TAG.tileOffsets, TAG.tileByteCounts],
  ] as const) {
    const starts = await numbersOf(source, entries.get(offsets));
    const lengths = await numbersOf(source, entries.get(counts));
    if (starts.some((start, index) => start + (lengths[index] ?? 0) > source.size)) return false;
  }
  return true;
};

const describe = async (source: Source, { entries }: Directory, pages: number): Promise<TiffFacts | null> => {
  const all = (tag: number): Promise<number[]> => numbersOf(source, entries.get(tag));
  const one = async (tag: number): Promise<number | undefined> => (await all(tag))[0];
  const width = await one(TAG.width);
  const height = await one(TAG.height);
  if (!width || !height) return null;
  const compression = COMPRESSIONS[(await one(TAG.compression)) ?? 1] ?? 'other';
  const bitDepth = Math.max(1, ...(await all(TAG.bitsPerSample)).slice(0, 16));
  const colourSpace = colourOf(await one(TAG.photometric), bitDepth, compression);
  const perPixel = (await one(TAG.samplesPerPixel)) ?? 1;
  const extra = Math.max(
    (await all(TAG.extraSamples)).length,
    colourSpace === 'other' ? 0 : perPixel - COLOURS[colourSpace],
  );
  const unit = (await one(TAG.resolutionUnit)) ?? 2;
  const icc = entries.get(TAG.icc);
  return {
    isBig: source.isBig,
    pages,
    width,
    height,
    dpiX: perInch(await one(TAG.xResolution), unit),
    dpiY: perInch(await one(TAG.yResolution), unit),
    bitDepth,
    samples: Math.max(1, perPixel - extra),
    alpha: extra > 0,
    colourSpace,
    iccProfile: icc ? iccName(await source.read(icc.at, Math.min(icc.count, MOST_VALUE_BYTES))) : null,
    compression,
    tiled: entries.has(TAG.tileOffsets),
  };
};

/**
 * Reads what a TIFF or BigTIFF says of itself, without decoding a pixel. Bounded whatever the file claims: circles of
 * directories, millions of tags, values beyond the end.
 *
 * @returns of several pages the first; how many there are in `pages`
 */
export const readTiff = async (read: ReadBytes, size: number): Promise<TiffFacts | 'damaged' | 'cut-off'> => {
  const head = await read(0, 16);
  if (head.length < 8) return 'damaged';
  const isLittle = head[0] === 0x49;
  const view = viewOf(head);
  const isBig = view.getUint16(2, isLittle) === 43;
  if (isBig && head.length < 16) return 'damaged';
  const source: Source = { read, size, isLittle, isBig };

  const seen = new Set<number>();
  let pages = 0;
  let first: Directory | null = null;
  let next = isBig ? Number(view.getBigUint64(8, isLittle)) : view.getUint32(4, isLittle);
  while (next > 0 && !seen.has(next) && seen.size < MOST_DIRECTORIES) {
    seen.add(next);
    const directory = await readDirectory(source, next);
    // The directory often stands at the end: a copy that stopped early has none.
    if (!directory) return next >= size || first !== null ? 'cut-off' : 'damaged';
    if (!(await isWhole(source, directory))) return 'cut-off';
    if (await isPage(source, directory)) {
      pages += 1;
      if (pages === 1) first = directory;
    } else first ??= directory;
    next = directory.next;
  }
  if (!first) return 'damaged';
  return (await describe(source, first, Math.max(1, pages))) ?? 'damaged';
};
