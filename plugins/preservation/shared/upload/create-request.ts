import { isSha256 } from '../media-url';
import type { UploadCode } from './contracts';
import { safeFileName } from './safe-file-name';

/** What the beginning of an upload says. Texts come as the sender wrote them. */
export interface CreateRequest {
  /** Header `Upload-Length`. */
  readonly length: string | undefined;
  /** Decoded `Upload-Metadata`. */
  readonly metadata: Readonly<Record<string, string | null>>;
}

/** An upload that may begin. */
export interface UploadOrder {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly folderId: number | null;
}

export type CreateAnswer =
  | { readonly ok: true; readonly order: UploadOrder }
  | { readonly ok: false; readonly code: UploadCode | 'FILE_TOO_LARGE'; readonly field: string };

const no = (code: UploadCode | 'FILE_TOO_LARGE', field: string): CreateAnswer => ({ ok: false, code, field });
const WHOLE = /^\d{1,15}$/;

/** Reads the beginning of an upload and refuses what can't become one, before a byte is sent (F81). */
export const readCreateRequest = ({ length, metadata }: CreateRequest, maxBytes: number): CreateAnswer => {
  const { filename, sha256, folder } = metadata;
  if (!filename?.trim()) return no('UPLOAD_NAME_MISSING', 'filename');
  if (!length || !WHOLE.test(length)) return no('UPLOAD_SIZE_INVALID', 'length');
  if (Number(length) > maxBytes) return no('FILE_TOO_LARGE', 'file');
  if (!isSha256(sha256)) return no('UPLOAD_HASH_MISSING', 'sha256');
  if (folder && !WHOLE.test(folder)) return no('UPLOAD_FOLDER_UNKNOWN', 'folder');
  return {
    ok: true,
    order: {
      name: safeFileName(filename),
      bytes: Number(length),
      sha256,
      folderId: folder ? Number(folder) : null,
    },
  };
};
