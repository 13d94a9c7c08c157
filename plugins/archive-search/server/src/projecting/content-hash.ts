import { createHash } from 'node:crypto';

import type { PublicItemDocument } from '../../../shared/public-item-document';

/** Digits that are kept: 64 bits tell 100,000 documents apart. */
const DIGITS = 16;

/** A document as the index holds it: with the hash of everything else in it, by which index and database are compared. */
export interface IndexedDocument extends PublicItemDocument {
  contentHash: string;
}

/** The document with its hash (X25). A projection gives its fields always in the same order, so the text is the same too. */
export const withContentHash = (document: PublicItemDocument): IndexedDocument => ({
  ...document,
  contentHash: createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, DIGITS),
});
