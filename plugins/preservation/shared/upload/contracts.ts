import type { RefusalCode } from '../contracts';

/** Size of one piece a film travels in: small enough that a slow line finishes one within the server's time limit. */
export const CHUNK_BYTES = 16 * 1024 * 1024;

/** Id of an upload, and the name of its bytes in staging. Housekeeping of staging knows uploads by the beginning. */
export const UPLOAD_PREFIX = 'tus-';
const UPLOAD_ID = /^tus-[0-9a-f]{32}$/;
export const isUploadId = (value: unknown): value is string =>
  typeof value === 'string' && UPLOAD_ID.test(value);

/**
 * Where an upload stands: bytes are coming; all are here and are being read back; then the one decision about the file:
 * kept, known already, refused.
 */
export const UPLOAD_STATES = ['receiving', 'checking', 'stored', 'duplicate', 'refused'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/** The decisions: an upload with one of these is a receipt. */
export const VERDICTS = ['stored', 'duplicate', 'refused'] as const;
export type UploadVerdict = (typeof VERDICTS)[number];
export const isVerdict = (value: unknown): value is UploadVerdict =>
  (VERDICTS as readonly unknown[]).includes(value);

/** What an upload may be refused for besides what is wrong with the file itself. */
export type UploadCode =
  | 'UPLOAD_NAME_MISSING'
  | 'UPLOAD_SIZE_INVALID'
  | 'UPLOAD_HASH_MISSING'
  | 'UPLOAD_HASH_MISMATCH'
  | 'UPLOAD_FOLDER_UNKNOWN'
  | 'UPLOAD_NO_SPACE'
  | 'UPLOAD_NOT_FOUND'
  | 'UPLOAD_QUERY_INVALID'
  | 'UPLOAD_CHECK_FAILED';

/** An item that shows a file, as far as the account may read it. */
export interface FileHolder {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
}

/** One upload as its owner sees it. With a verdict it is the receipt. Instants are ISO strings. */
export interface UploadView {
  readonly id: string;
  readonly name: string;
  /** Size the sender announced; with a verdict `stored` or `duplicate`, counted on the server too. */
  readonly bytes: number;
  /** SHA-256 the sender computed; with a verdict `stored` or `duplicate`, the server read the same from its disk. */
  readonly sha256: string;
  readonly state: UploadState;
  readonly code: RefusalCode | UploadCode | null;
  readonly vi: string;
  readonly en: string;
  /** Row of the media library. */
  readonly fileId: number | null;
  /** Name in the media library, which is another one where the same bytes came before under it. */
  readonly libraryName: string | null;
  readonly holders: readonly FileHolder[];
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

/** `GET /preservation/uploads/known?sha256`: whether the account sent these bytes already, wholly or in part. */
export interface KnownUpload {
  readonly upload: UploadView | null;
}

/** `GET /preservation/uploads?page&verdict`, newest first. */
export interface ReceiptPage {
  readonly receipts: readonly UploadView[];
  readonly page: number;
  readonly pageCount: number;
  readonly total: number;
}

/** `GET /preservation/uploads/limits`. */
export interface UploadLimits {
  readonly maxBytes: number;
  readonly chunkBytes: number;
}
