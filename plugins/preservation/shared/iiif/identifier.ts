import type { ItemKind } from '../contracts';
import { isDocumentId, isItemKind, isSha12, isSha256, sha12Of } from '../media-url';

/** Whose picture an image address means: one of a published item, or, for staff with a signed address, any master's. */
export type ImageIdentifier =
  | {
      readonly audience: 'public';
      readonly kind: ItemKind;
      readonly documentId: string;
      readonly sha12: string;
    }
  | { readonly audience: 'staff'; readonly sha256: string };

/** `{identifier}` of an image address. Letters, digits and dots only: nothing in it ever needs escaping. */
export const publicIdentifier = (kind: ItemKind, documentId: string, sha256: string): string =>
  `${kind}.${documentId}.${sha12Of(sha256)}`;

export const staffIdentifier = (sha256: string): string => `staff.${sha256}`;

/** Takes an identifier apart; null for anything else. */
export const parseIdentifier = (value: unknown): ImageIdentifier | null => {
  if (typeof value !== 'string' || value.length > 100) return null;
  const [first, second, third, ...rest] = value.split('.');
  if (rest.length > 0) return null;
  if (first === 'staff') {
    return third === undefined && isSha256(second) ? { audience: 'staff', sha256: second } : null;
  }
  if (!isItemKind(first) || !isDocumentId(second) || !isSha12(third)) return null;
  return { audience: 'public', kind: first, documentId: second, sha12: third };
};

/** Path of an image service (IIIF Image API 3), without a slash at its end. */
export const imageServicePath = (identifier: string): string => `/api/iiif/3/${identifier}`;

/** Path of the manifest of an item (IIIF Presentation 3). */
export const manifestPath = (kind: ItemKind, documentId: string): string =>
  `/api/iiif/presentation/${kind}/${documentId}/manifest.json`;
