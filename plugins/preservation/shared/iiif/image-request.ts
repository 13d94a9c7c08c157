/** The part of a picture asked for, as written (IIIF Image API 3, §4.1). */
export type Region =
  | { readonly as: 'full' }
  | { readonly as: 'square' }
  | {
      readonly as: 'px' | 'pct';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
    };

/** The size asked for, as written (§4.2); `upscale` where it begins with `^`. */
export interface Size {
  readonly upscale: boolean;
  readonly to:
    | { readonly as: 'max' }
    | { readonly as: 'pct'; readonly n: number }
    | { readonly as: 'exact'; readonly w: number | null; readonly h: number | null }
    | { readonly as: 'within'; readonly w: number; readonly h: number };
}

export interface Rotation {
  readonly mirrored: boolean;
  readonly degrees: 0 | 90 | 180 | 270;
}

export const QUALITIES = ['default', 'color', 'gray', 'bitonal'] as const;
export type Quality = (typeof QUALITIES)[number];

export const FORMATS = ['jpg', 'png', 'webp'] as const;
export type Format = (typeof FORMATS)[number];

export interface ImageRequest {
  readonly region: Region;
  readonly size: Size;
  readonly rotation: Rotation;
  readonly quality: Quality;
  readonly format: Format;
}

/** A request this service does not answer: 400 where it is wrong, 501 where it is right and not offered (§9). */
export class ImageRequestRefused extends Error {
  constructor(
    readonly status: 400 | 501,
    readonly part: 'region' | 'size' | 'rotation' | 'quality' | 'format',
    message: string,
  ) {
    super(message);
    this.name = 'ImageRequestRefused';
  }
}

const refuse = (part: ImageRequestRefused['part'], message: string, status: 400 | 501 = 400): never => {
  throw new ImageRequestRefused(status, part, message);
};

const WHOLE = /^\d{1,9}$/;
/** §4.7: a leading zero before the point is canonical, but `.5` is understood. */
const NUMBER = /^(?:\d{1,9}(?:\.\d{1,10})?|\.\d{1,10})$/;
/** Formats the standard knows and this service does not write. */
const OTHER_FORMATS = new Set(['tif', 'gif', 'jp2', 'pdf']);

const numbers = (text: string, pattern: RegExp): number[] | null => {
  const parts = text.split(',');
  return parts.every((part) => pattern.test(part)) ? parts.map(Number) : null;
};

const parseRegion = (text: string): Region => {
  if (text === 'full' || text === 'square') return { as: text };
  const percent = text.startsWith('pct:');
  const parts = numbers(percent ? text.slice(4) : text, percent ? NUMBER : WHOLE);
  const [x, y, w, h] = parts ?? [];
  if (parts?.length !== 4 || x === undefined || y === undefined || w === undefined || h === undefined) {
    return refuse('region', 'must be full, square, x,y,w,h or pct:x,y,w,h');
  }
  if (w === 0 || h === 0) return refuse('region', 'must be wider and higher than nothing');
  return { as: percent ? 'pct' : 'px', x, y, w, h };
};

const sides = (text: string): [number | null, number | null] | null => {
  const match = /^(\d{0,9}),(\d{0,9})$/.exec(text);
  if (!match || (match[1] === '' && match[2] === '')) return null;
  return [match[1] ? Number(match[1]) : null, match[2] ? Number(match[2]) : null];
};

const parseSize = (text: string): Size => {
  const upscale = text.startsWith('^');
  const rest = upscale ? text.slice(1) : text;
  if (rest === 'max') return { upscale, to: { as: 'max' } };
  if (rest.startsWith('pct:')) {
    const n = NUMBER.test(rest.slice(4)) ? Number(rest.slice(4)) : 0;
    if (n <= 0) return refuse('size', 'pct: must be followed by a number above 0');
    if (n > 100 && !upscale) return refuse('size', 'more than 100 percent needs ^');
    return { upscale, to: { as: 'pct', n } };
  }
  const within = rest.startsWith('!');
  const pair = sides(within ? rest.slice(1) : rest);
  if (!pair)
    return refuse('size', 'must be max, w, or ,h or pct:n or w,h or !w,h, with ^ before it to enlarge');
  const [w, h] = pair;
  if (w === 0 || h === 0) return refuse('size', 'must be wider and higher than nothing');
  if (!within) return { upscale, to: { as: 'exact', w, h } };
  if (w === null || h === null) return refuse('size', '! needs a width and a height');
  return { upscale, to: { as: 'within', w, h } };
};

const parseRotation = (text: string): Rotation => {
  const mirrored = text.startsWith('!');
  const number = mirrored ? text.slice(1) : text;
  if (!NUMBER.test(number) || Number(number) > 360)
    return refuse('rotation', 'must be 0 to 360, or ! and such a number');
  const degrees = Number(number) % 360;
  if (degrees !== 0 && degrees !== 90 && degrees !== 180 && degrees !== 270) {
    return refuse('rotation', 'only by quarter turns', 501);
  }
  return { mirrored, degrees };
};

const isOne = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

/**
 * Reads the four last parts of an image address (IIIF Image API 3, §4): pure grammar, knowing nothing of the picture.
 * @param file `{quality}.{format}`
 * @throws ImageRequestRefused
 */
export const parseImageRequest = (
  region: string,
  size: string,
  rotation: string,
  file: string,
): ImageRequest => {
  const [quality = '', format = '', ...rest] = file.split('.');
  const asked = { region: parseRegion(region), size: parseSize(size), rotation: parseRotation(rotation) };
  if (!isOne(QUALITIES, quality)) return refuse('quality', 'must be default, color, gray or bitonal');
  if (rest.length > 0) return refuse('format', 'must be one word');
  if (!isOne(FORMATS, format)) {
    return refuse('format', 'must be jpg, png or webp', OTHER_FORMATS.has(format) ? 501 : 400);
  }
  return { ...asked, quality, format };
};
