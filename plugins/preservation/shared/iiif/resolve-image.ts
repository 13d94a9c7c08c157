import { type ImageRequest, ImageRequestRefused, type Region, type Size } from './image-request';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What must be cut out, how large it becomes, and the one spelling of the request (§4.7). */
export interface ResolvedImage {
  readonly region: Box;
  readonly size: Extent;
  /** `{region}/{size}/{rotation}/{quality}.{format}` */
  readonly canonical: string;
}

const refuse = (part: 'region' | 'size', message: string): never => {
  throw new ImageRequestRefused(400, part, message);
};

const resolveRegion = (region: Region, { width, height }: Extent): Box => {
  if (region.as === 'full') return { x: 0, y: 0, w: width, h: height };
  if (region.as === 'square') {
    const side = Math.min(width, height);
    return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), w: side, h: side };
  }
  const [ofWidth, ofHeight] = region.as === 'pct' ? [width / 100, height / 100] : [1, 1];
  const x = Math.round(region.x * ofWidth);
  const y = Math.round(region.y * ofHeight);
  if (x >= width || y >= height) return refuse('region', 'lies outside the picture');
  const w = Math.min(Math.round(region.w * ofWidth), width - x);
  const h = Math.min(Math.round(region.h * ofHeight), height - y);
  return w > 0 && h > 0 ? { x, y, w, h } : refuse('region', 'is less than a pixel');
};

/** A side that follows from the other may round to nothing on a very long picture: it is a pixel then. */
const pixels = (value: number): number => Math.max(1, Math.round(value));

const scaled = (region: Box, factor: number): Extent => ({
  width: pixels(region.w * factor),
  height: pixels(region.h * factor),
});

/** The largest size allowed for a region: its own, or where it may be enlarged as much as the limit allows. */
const maximum = (region: Box, longest: number, upscale: boolean): Extent => {
  const toLimit = longest / Math.max(region.w, region.h);
  return scaled(region, upscale ? toLimit : Math.min(1, toLimit));
};

const resolveSize = ({ upscale, to }: Size, region: Box, longest: number): Extent => {
  if (to.as === 'max') return maximum(region, longest, upscale);
  if (to.as === 'within') {
    const factor = Math.min(to.w / region.w, to.h / region.h, longest / Math.max(region.w, region.h));
    return scaled(region, upscale ? factor : Math.min(1, factor));
  }
  const size =
    to.as === 'pct'
      ? scaled(region, to.n / 100)
      : {
          width: to.w ?? pixels((region.w * (to.h ?? 0)) / region.h),
          height: to.h ?? pixels((region.h * (to.w ?? 0)) / region.w),
        };
  if (!upscale && (size.width > region.w || size.height > region.h)) {
    return refuse('size', 'is larger than the region: that needs ^');
  }
  if (Math.max(size.width, size.height) > longest) return refuse('size', `is larger than ${longest} pixels`);
  return size;
};

const same = (one: Extent, other: Extent): boolean =>
  one.width === other.width && one.height === other.height;

const canonicalSize = (size: Extent, region: Box, longest: number, upscale: boolean): string => {
  if (same(size, maximum(region, longest, false))) return 'max';
  const enlarged = size.width > region.w || size.height > region.h;
  if (upscale && enlarged && same(size, maximum(region, longest, true))) return '^max';
  return `${enlarged ? '^' : ''}${size.width},${size.height}`;
};

/**
 * Works a request out on a picture (IIIF Image API 3, §4.1, §4.2, §4.7). Pure.
 * @param longest most pixels a side of an answer may have (`maxWidth` and `maxHeight` of the info)
 * @throws ImageRequestRefused 400 where region or size cannot be had
 */
export const resolveImage = (request: ImageRequest, picture: Extent, longest: number): ResolvedImage => {
  const region = resolveRegion(request.region, picture);
  const size = resolveSize(request.size, region, longest);
  const whole = region.w === picture.width && region.h === picture.height;
  const { mirrored, degrees } = request.rotation;
  // Pictures are in colour as they are: `color` and `default` give the same.
  const quality = request.quality === 'color' ? 'default' : request.quality;
  const canonical = [
    whole ? 'full' : `${region.x},${region.y},${region.w},${region.h}`,
    canonicalSize(size, region, longest, request.size.upscale),
    `${mirrored ? '!' : ''}${degrees}`,
    `${quality}.${request.format}`,
  ].join('/');
  return { region, size, canonical };
};
