import path from 'node:path';

/** Raised when an older program could no longer read what this one writes. */
export const FORMAT = 1;

/** A file of a snapshot by its path inside it, `/` between the parts. */
export interface FileSeal {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A master as the saved database names it. */
export interface MasterEntry {
  readonly sha256: string;
  readonly ext: string;
  readonly bytes: number;
}

/** What a snapshot holds: written last, so that a snapshot without it is one that was cut off. */
export interface Manifest {
  readonly format: number;
  /** The id the ledger was begun with: backups of two archives never share a folder. */
  readonly archive: string;
  /** ISO instant at which the database was taken. */
  readonly takenAt: string;
  readonly database: { readonly client: 'sqlite' | 'postgres'; readonly file: string };
  readonly files: readonly FileSeal[];
  readonly masters: { readonly count: number; readonly bytes: number; readonly list: string };
  /** The ledger's last entry in the saved database. */
  readonly ledgerHead: { readonly seq: number; readonly hash: string };
  /** The sealed file of secrets, null where no passphrase was given. */
  readonly secrets: string | null;
  /** Masters that could not be saved as they should be. */
  readonly damaged: readonly { readonly sha256: string; readonly why: string }[];
}

/** Where things lie in a backup folder. */
export const backupLayout = (root: string) => ({
  root,
  marker: path.join(root, 'kho-tu-lieu-backup.json'),
  lock: path.join(root, 'backup.lock'),
  masters: path.join(root, 'masters'),
  masterPath: ({ sha256, ext }: Pick<MasterEntry, 'sha256' | 'ext'>): string =>
    path.join(root, 'masters', sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.${ext}`),
  snapshots: path.join(root, 'snapshots'),
  snapshot: (id: string): string => path.join(root, 'snapshots', id),
  partial: (id: string): string => path.join(root, 'snapshots', `${id}.partial`),
});

export type BackupLayout = ReturnType<typeof backupLayout>;

/** `2026-11-24T17-40-05-123Z`: an instant as a folder may be named everywhere; two backups may fall into one second. */
export const snapshotId = (date: Date): string => date.toISOString().replaceAll(/[:.]/g, '-');

export const SNAPSHOT_ID = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d(?:-\d{3})?Z$/;

const MASTER = /^[0-9a-f]{64}$/;
const EXT = /^[a-z0-9]{1,8}$/;

/** Reads a line of the list of masters. A path is made from it: what is no checksum is refused. @throws TypeError */
export const readMasterEntry = (line: string): MasterEntry => {
  const { sha256, ext, bytes } = JSON.parse(line) as Record<string, unknown>;
  if (typeof sha256 !== 'string' || !MASTER.test(sha256) || typeof ext !== 'string' || !EXT.test(ext))
    throw new TypeError('not a master');
  return { sha256, ext, bytes: Number(bytes) };
};
