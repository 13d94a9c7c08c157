import path from 'node:path';

import { isSha256 } from '../../../shared/media-url';

/** Where things lie below the archive folder. */
export interface ArchiveLayout {
  root: string;
  staging: string;
  masters: string;
  derivatives: string;
  /** `<masters>/ab/cd/<sha256>.<ext>`. */
  masterPath: (sha256: string, ext: string) => string;
  /** `<derivatives>/ab/cd/<sha256>`. */
  derivativeDir: (sha256: string) => string;
}

const EXT = /^[a-z0-9]{1,8}$/;

/** Folders of the archive. Paths are built only from checked hashes and extensions, so none can climb out (F31). */
export const archiveLayout = (root: string): ArchiveLayout => {
  const masters = path.join(root, 'masters');
  const derivatives = path.join(root, 'derivatives');
  const fan = (base: string, sha256: string, leaf: string): string => {
    if (!isSha256(sha256)) throw new TypeError('not a SHA-256');
    return path.join(base, sha256.slice(0, 2), sha256.slice(2, 4), leaf);
  };
  return {
    root,
    staging: path.join(root, 'staging'),
    masters,
    derivatives,
    masterPath: (sha256, ext) => {
      if (!EXT.test(ext)) throw new TypeError('not an extension');
      return fan(masters, sha256, `${sha256}.${ext}`);
    },
    derivativeDir: (sha256) => fan(derivatives, sha256, sha256),
  };
};
