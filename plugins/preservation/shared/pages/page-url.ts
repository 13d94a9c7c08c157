import type { ItemKind } from '../contracts';
import { sha12Of } from '../media-url';

/** Pictures of one page: to leaf through, and to read. Both WebP. */
export const PAGE_PICTURES = ['thumb.webp', 'screen.webp'] as const;
export type PagePicture = (typeof PAGE_PICTURES)[number];

/** Longest side, in pixels. A typed A4 page is legible at the larger one. */
export const PAGE_BOX: Record<PagePicture, number> = { 'thumb.webp': 400, 'screen.webp': 2000 };

/** More pages of one file are not drawn nor read (F76). */
export const MOST_PAGES = 2000;

export const isPagePicture = (value: unknown): value is PagePicture =>
  (PAGE_PICTURES as readonly unknown[]).includes(value);

/** The number of a page as written in an address; null for anything else. */
export const parsePageNumber = (value: unknown): number | null =>
  typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;

const publicPages = (kind: ItemKind, documentId: string, sha256: string): string =>
  `/api/media/${kind}/${documentId}/${sha12Of(sha256)}/pages`;

/** Public address of the text of all pages of one file of a published item. */
export const publicPageTextUrl = (kind: ItemKind, documentId: string, sha256: string): string =>
  `${publicPages(kind, documentId, sha256)}/text.json`;

/** Public address of one page's picture of a published item. */
export const publicPagePictureUrl = (
  kind: ItemKind,
  documentId: string,
  sha256: string,
  page: number,
  picture: PagePicture,
): string => `${publicPages(kind, documentId, sha256)}/${page}/${picture}`;

/** Staff address of one page's picture, useless without a signature. */
export const staffPagePictureUrl = (sha256: string, page: number, picture: PagePicture): string =>
  `/api/derivatives/${sha256}/pages/${page}/${picture}`;
