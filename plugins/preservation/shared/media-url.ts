import { DERIVATIVE_VARIANTS, type DerivativeVariant, type ItemKind } from './contracts';

const SHA256 = /^[0-9a-f]{64}$/;
const SHA12 = /^[0-9a-f]{12}$/;
const MASTER_FILE = /^([0-9a-f]{64})\.([a-z0-9]{1,8})$/;
const DOCUMENT_ID = /^[a-z0-9]{10,40}$/i;
const ITEM_KINDS: readonly string[] = ['photo', 'film', 'document'];
/** Names of files made from masters: no path, no leading dot, no two dots together. */
const VARIANT_NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/i;
const LONGEST_NAME = 64;

/** First 12 characters of the master's SHA-256: enough to tell an item's files apart, too little to name a master. */
export const sha12Of = (sha256: string): string => sha256.slice(0, 12);

export const isSha256 = (value: unknown): value is string => typeof value === 'string' && SHA256.test(value);

export const isVariant = (value: unknown): value is DerivativeVariant =>
  (DERIVATIVE_VARIANTS as readonly unknown[]).includes(value);

/** Whether this can be the name of a file made from a master at all; which names are known, the reading room says. */
export const isVariantName = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_NAME && VARIANT_NAME.test(value);

export const isItemKind = (value: unknown): value is ItemKind =>
  typeof value === 'string' && ITEM_KINDS.includes(value);

export const isDocumentId = (value: unknown): value is string =>
  typeof value === 'string' && DOCUMENT_ID.test(value);

export const isSha12 = (value: unknown): value is string => typeof value === 'string' && SHA12.test(value);

/** Public address of one file made from a master of a published item. */
export const publicMediaUrl = (kind: ItemKind, documentId: string, sha256: string, variant: string): string =>
  `/api/media/${kind}/${documentId}/${sha12Of(sha256)}/${variant}`;

/** Staff address of a master, useless without a signature. `ext` without the dot. */
export const masterUrl = (sha256: string, ext: string): string => `/api/masters/${sha256}.${ext}`;

/** Staff address of a derivative, useless without a signature. */
export const derivativeUrl = (sha256: string, variant: string): string =>
  `/api/derivatives/${sha256}/${variant}`;

export interface PublicMediaAddress {
  kind: ItemKind;
  documentId: string;
  sha12: string;
  variant: string;
}

/** Checks the parts of a public address; null for anything that is not exactly one (no traversal can pass). */
export const parsePublicMedia = (params: Record<string, unknown>): PublicMediaAddress | null => {
  const { kind, documentId, sha12, variant } = params;
  if (!isItemKind(kind) || !isDocumentId(documentId) || !isSha12(sha12) || !isVariantName(variant))
    return null;
  return { kind, documentId, sha12, variant };
};

/** Takes `<sha256>.<ext>` apart; null for anything else. */
export const parseMasterFile = (file: unknown): { sha256: string; ext: string } | null => {
  const match = typeof file === 'string' ? MASTER_FILE.exec(file) : null;
  return match?.[1] && match[2] ? { sha256: match[1], ext: match[2] } : null;
};
