import { hashFile } from '../../plugins/preservation/server/src/fixity/hash-file';

const UNLIMITED = { after: () => 0 };

/** SHA-256 and length of a file. */
export const checksumOf = (file: string): Promise<{ sha256: string; bytes: number }> =>
  hashFile(file, UNLIMITED);
