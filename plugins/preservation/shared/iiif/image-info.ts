import type { Extent } from './resolve-image';

export const IMAGE_CONTEXT = 'http://iiif.io/api/image/3/context.json';
export const LEVEL_2 = 'http://iiif.io/api/image/3/level2.json';

export interface ImageInfo {
  readonly '@context': string;
  readonly id: string;
  readonly type: 'ImageService3';
  readonly protocol: 'http://iiif.io/api/image';
  readonly profile: 'level2';
  readonly width: number;
  readonly height: number;
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly sizes: readonly Extent[];
  readonly tiles: readonly { width: number; scaleFactors: readonly number[] }[];
  readonly preferredFormats: readonly string[];
  readonly extraFormats: readonly string[];
  readonly extraQualities: readonly string[];
  readonly extraFeatures: readonly string[];
}

interface InfoOf {
  /** Absolute address of the service, without a slash at its end. */
  readonly id: string;
  readonly levels: readonly Extent[];
  readonly tile: number;
  /** Most pixels a side of an answer may have. */
  readonly longest: number;
}

/** `info.json` of a picture (IIIF Image API 3, §5). Only sizes that may be asked for are offered. */
export const imageInfo = ({ id, levels, tile, longest }: InfoOf): ImageInfo => {
  const [full] = levels;
  if (!full) throw new TypeError('A picture has at least one size.');
  return {
    '@context': IMAGE_CONTEXT,
    id,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level2',
    width: full.width,
    height: full.height,
    maxWidth: longest,
    maxHeight: longest,
    sizes: levels
      .filter(({ width, height }) => Math.max(width, height) <= longest)
      .map(({ width, height }) => ({ width, height }))
      .reverse(),
    tiles: [{ width: tile, scaleFactors: levels.map((_, level) => 2 ** level) }],
    preferredFormats: ['webp', 'jpg'],
    extraFormats: ['webp'],
    extraQualities: ['color', 'gray', 'bitonal'],
    extraFeatures: ['canonicalLinkHeader', 'mirroring', 'profileLinkHeader', 'sizeUpscaling'],
  };
};
