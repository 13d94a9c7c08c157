import type { ItemKind } from '../contracts';
import { parsePageNumber } from '../pages/page-url';
import { isDocumentId, isItemKind, isSha12, isSha256, sha12Of } from '../media-url';

/** Whose picture an image address means: one of a published item, or, for staff with a signed address, any master's. */
export type ImageIdentifier =
  | {
      readonly audience: 'public';
      readonly kind: ItemKind;
      readonly documentId: string;
      readonly sha12: string;
      /** Of a file with pages, from 1; null for the picture itself. */
      readonly page: number | null;
    }
  | { readonly audience: 'staff'; readonly sha256: string; readonly page: number | null };

const withPage = (identifier: string, page: number | undefined): string =>
  page === undefined ? identifier : `${identifier}.${page}`;

/** `{identifier}` of an image address. Letters, digits and dots only: nothing in it ever needs escaping. */
export const publicIdentifier = (kind: ItemKind, documentId: string, sha256: string, page?: number): string =>
  withPage(`${kind}.${documentId}.${sha12Of(sha256)}`, page);

export const staffIdentifier = (sha256: string, page?: number): string => withPage(`staff.${sha256}`, page);

/** The page that the last part of an identifier names: null where there is none, undefined where it is no page. */
const pageOf = ([said, ...rest]: readonly string[]): number | null | undefined => {
  if (rest.length > 0) return undefined;
  return said === undefined ? null : (parsePageNumber(said) ?? undefined);
};

/** Takes an identifier apart; null for anything else. */
export const parseIdentifier = (value: unknown): ImageIdentifier | null => {
  if (typeof value !== 'string' || value.length > 100) return null;
  const [first, second, ...rest] = value.split('.');
  if (first === 'staff') {
    const page = pageOf(rest);
    return isSha256(second) && page !== undefined ? { audience: 'staff', sha256: second, page } : null;
  }
  const [sha12, ...last] = rest;
  const page = pageOf(last);
  if (!isItemKind(first) || !isDocumentId(second) || !isSha12(sha12) || page === undefined) return null;
  return { audience: 'public', kind: first, documentId: second, sha12, page };
};

/** Path of an image service (IIIF Image API 3), without a slash at its end. */
export const imageServicePath = (identifier: string): string => `/api/iiif/3/${identifier}`;

/** Path of the manifest of an item (IIIF Presentation 3). */
export const manifestPath = (kind: ItemKind, documentId: string): string =>
  `/api/iiif/presentation/${kind}/${documentId}/manifest.json`;
