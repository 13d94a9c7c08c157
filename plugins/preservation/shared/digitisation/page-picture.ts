import type { PdfImage, PdfPage } from './contract';

const MM_PER_INCH = 25.4;
/** A page less covered than this is no scan: a letterhead, a logo, a picture within a text. */
const LEAST_COVER = 0.5;
/** Pictures with less of the page than this (a stamp pasted in, a signature) say nothing of how it was scanned. */
const LEAST_PART = 0.05;
/** Two pictures of this size lie over one another. */
const WHOLE_PAGE = 0.9;
const SQUARE = 0.02;

export interface CoveringImage extends PdfImage {
  readonly dpiX: number;
  readonly dpiY: number;
  /** Part of the page that it covers, 0 to 1 and more. */
  readonly cover: number;
}

const isEven = (a: number, b: number): boolean => Math.abs(a - b) / Math.max(a, b) <= SQUARE;

/**
 * Resolution of a picture as it is printed. Poppler measures along the sides of the page: of a picture that lies turned
 * by a quarter it divides the wrong sides by one another, so that an A4 sheet at 300 dpi shows as 212 × 424.
 */
const printedResolution = ({
  width,
  height,
  dpiX,
  dpiY,
}: PdfImage): { dpiX: number; dpiY: number } | null => {
  if (!(dpiX !== null && dpiX > 0 && dpiY !== null && dpiY > 0 && width > 0 && height > 0)) return null;
  const turned = { dpiX: (width * dpiY) / height, dpiY: (height * dpiX) / width };
  return !isEven(dpiX, dpiY) && isEven(turned.dpiX, turned.dpiY) ? turned : { dpiX, dpiY };
};

const covering = (image: PdfImage, { widthMm, heightMm }: PdfPage): CoveringImage[] => {
  const printed = printedResolution(image);
  if (!printed || widthMm === null || heightMm === null) return [];
  const { dpiX, dpiY } = printed;
  const area = ((image.width / dpiX) * (image.height / dpiY) * MM_PER_INCH ** 2) / (widthMm * heightMm);
  return [{ ...image, dpiX, dpiY, cover: area }];
};

export interface PagePicture {
  /** Pictures that make the scan, without small ones. */
  readonly images: readonly CoveringImage[];
  /** Of half of the scanned area, at most; where layers lie over each other, of the coarser one. */
  readonly dpi: number;
  /** Whether letters and ground were taken apart into layers, each with its own resolution. */
  readonly isLayered: boolean;
}

const coverOf = (images: readonly CoveringImage[]): number =>
  images.reduce((sum, { cover }) => sum + cover, 0);
const isWholePage = ({ cover }: CoveringImage): boolean => cover >= WHOLE_PAGE;

/** The resolution that half of the area does not exceed. */
const medianResolution = (images: readonly CoveringImage[]): number => {
  const sorted = [...images].sort((a, b) => Math.min(a.dpiX, a.dpiY) - Math.min(b.dpiX, b.dpiY));
  const half = coverOf(sorted) / 2;
  let passed = 0;
  for (const image of sorted) {
    passed += image.cover;
    if (passed >= half) return Math.min(image.dpiX, image.dpiY);
  }
  return 0;
};

/**
 * The scan that a page of a PDF consists of, from one picture or from many strips (some scanners cut it so); `null`
 * where pictures cover less than half of the page.
 */
export const pagePicture = (page: PdfPage): PagePicture | null => {
  const all = page.images.flatMap((image) => covering(image, page));
  const masks = all.filter(({ kind, cover }) => kind === 'mask' && cover >= LEAST_COVER);
  const pictures = all.filter(({ kind }) => kind === 'image');
  // Some scanners write a black and white page as a stencil through which ink is seen.
  const images = coverOf(pictures) < LEAST_COVER ? [...pictures, ...masks] : pictures;
  if (coverOf(images) < LEAST_COVER) return null;
  const strips = images.filter((image) => image.cover >= LEAST_PART);
  const judged = strips.length > 0 ? strips : images;
  return {
    images: judged,
    dpi: medianResolution(judged),
    isLayered: images === pictures && (masks.length > 0 || pictures.filter(isWholePage).length > 1),
  };
};
