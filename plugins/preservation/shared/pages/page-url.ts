import type { ItemKind } from '../contracts';
import { derivativeUrl, publicMediaUrl, sha12Of } from '../media-url';

/** Pictures of one page: to leaf through, and to read. Both WebP. */
export const PAGE_PICTURES = ['thumb.webp', 'screen.webp'] as const;
export type PagePicture = (typeof PAGE_PICTURES)[number];

/** Longest side, in pixels, as of all pictures for screens (F10). A typed A4 page is legible at the larger one. */
export const PAGE_BOX: Record<PagePicture, number> = { 'thumb.webp': 400, 'screen.webp': 1600 };

/** More pages of one file are not drawn nor read (F76). */
export const MOST_PAGES = 2000;

const NAME = /^page-([1-9]\d{0,3})\.(thumb\.webp|screen\.webp)$/;

/** The name of a page's picture among the files made from its master. */
export const pagePictureName = (page: number, picture: PagePicture): string => `page-${page}.${picture}`;

/** All names of one sort of picture. */
export const pagePicturePattern = (picture: PagePicture): RegExp =>
  new RegExp(`^page-[1-9]\\d{0,3}\\.${picture.replace('.', '\\.')}$`);

/** The page and the sort of a picture by its name; null for anything else. */
export const parsePagePicture = (name: string): { page: number; picture: PagePicture } | null => {
  const match = NAME.exec(name);
  return match ? { page: Number(match[1]), picture: match[2] as PagePicture } : null;
};

const TEXT_NAME = /^page-([1-9]\d{0,3})\.txt$/;

/** The name of a page's text among the files made from its master. */
export const pageTextName = (page: number): string => `page-${page}.txt`;

/** All names of texts of pages. */
export const PAGE_TEXTS = new RegExp(TEXT_NAME.source);

/** The page of a text by its name; null for anything else. */
export const parsePageText = (name: string): number | null => {
  const page = TEXT_NAME.exec(name)?.[1];
  return page === undefined ? null : Number(page);
};

/** The number of a page as written in an address; null for anything else. */
export const parsePageNumber = (value: unknown): number | null =>
  typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null;

/** Public address of the text of all pages of one file of a published item. */
export const publicPageTextUrl = (kind: ItemKind, documentId: string, sha256: string): string =>
  `/api/media/${kind}/${documentId}/${sha12Of(sha256)}/pages/text.json`;

/** Public address of one page's picture of a published item. */
export const publicPagePictureUrl = (
  kind: ItemKind,
  documentId: string,
  sha256: string,
  page: number,
  picture: PagePicture,
): string => publicMediaUrl(kind, documentId, sha256, pagePictureName(page, picture));

/** Staff address of one page's picture, useless without a signature. */
export const staffPagePictureUrl = (sha256: string, page: number, picture: PagePicture): string =>
  derivativeUrl(sha256, pagePictureName(page, picture));
