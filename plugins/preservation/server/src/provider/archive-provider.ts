import { Readable } from 'node:stream';

import { errors } from '@strapi/utils';

import type { StoredMaster } from '../../../shared/contracts';
import { FileRefused, refusal, refusalOf } from '../../../shared/refusals';
import type { UrlSigner } from './sign-url';
import { uploadColumns } from './upload-row';

/** The file Strapi's upload service hands to a provider; what the provider assigns is what gets stored. */
export interface ProviderFile {
  name?: string;
  url?: string;
  /** Kilobytes. */
  size?: number;
  stream?: Readable;
  buffer?: Buffer;
  [column: string]: unknown;
}

export interface ProviderPorts {
  keep: (source: Readable, fileName: string) => Promise<StoredMaster>;
  signer: UrlSigner;
  /** Whether the request being answered comes from a signed-in member of staff. */
  isStaffRequest: () => boolean;
  now: () => number;
  log: { info: (message: string) => void };
}

const nameOf = (file: ProviderFile): string => file.name ?? 'unnamed';

const sourceOf = (file: ProviderFile): Readable => {
  if (file.stream) return file.stream;
  if (file.buffer) return Readable.from([file.buffer]);
  throw new TypeError('The upload service handed over neither a stream nor a buffer.');
};

const validationError = (error: FileRefused, fileName: string): Error => {
  const details = refusalOf(error, fileName);
  return new errors.ValidationError(details.vi, details);
};

/**
 * Strapi's upload provider over the archive's store: what `strapi.plugin('upload').provider` is extended with.
 * A refused file becomes a ValidationError with `{ code, vi, en, field, fileName }` (F6).
 */
export const createArchiveProvider = ({ keep, signer, isStaffRequest, now, log }: ProviderPorts) => {
  const store = async (file: ProviderFile): Promise<void> => {
    try {
      Object.assign(file, uploadColumns(await keep(sourceOf(file), nameOf(file))));
    } catch (error) {
      throw error instanceof FileRefused ? validationError(error, nameOf(file)) : error;
    }
  };

  return {
    upload: store,
    uploadStream: store,
    // A replacement is a new master; the old one stays where it is (F4).
    replace: store,
    replaceStream: store,

    /** Never deletes: removing a row from the media library does not remove the master (F4). */
    async delete(file: ProviderFile): Promise<void> {
      log.info(`preservation: the row of ${String(file.url)} was removed; its master is kept.`);
    },

    checkFileSize(file: ProviderFile, { sizeLimit }: { sizeLimit?: number }): void {
      if (sizeLimit && (file.size ?? 0) * 1000 > sizeLimit) {
        const details = refusal('FILE_TOO_LARGE', nameOf(file));
        throw new errors.PayloadTooLargeError(details.vi, details);
      }
    },

    isPrivate: (): boolean => true,

    /**
     * Signs for staff only: the upload plugin asks for a signature at every read, also an anonymous one, and a bare
     * address opens nothing (F25). May be called with an address that is signed already.
     */
    async getSignedUrl(file: ProviderFile): Promise<{ url: string }> {
      const bare = String(file.url ?? '').split('?')[0] ?? '';
      return { url: isStaffRequest() ? signer.sign(bare, now()) : bare };
    },
  };
};

export type ArchiveProvider = ReturnType<typeof createArchiveProvider>;
