import type { MasterName } from '../master-shelf';

export const folderOf = (sha256: string): string => `masters/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}`;

/** `masters/ab/cd/<sha256>.<ext>`, as on a disk: whoever copies the one to the other has an archive. */
export const masterKey = ({ sha256, ext }: MasterName): string => `${folderOf(sha256)}/${sha256}.${ext}`;
