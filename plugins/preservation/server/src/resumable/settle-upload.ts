import { link, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import type { RefusalCode, StoreFileResult } from '../../../shared/contracts';
import type { UploadCode, UploadState } from '../../../shared/upload/contracts';
import type { StoreFileOptions } from '../services/store-file';
import type { ArchiveLayout } from '../store/archive-layout';
import type { MasterShelf } from '../store/master-shelf';
import type { StagedFile } from '../store/staging';
import { readBack } from './read-back';
import type { UploadRow } from './upload-table';

export interface SettlePorts {
  readonly layout: ArchiveLayout;
  readonly shelf: Pick<MasterShelf, 'find' | 'withLocal'>;
  readonly masters: {
    readonly storeStaged: (
      staged: StagedFile,
      name: string,
      options: StoreFileOptions,
    ) => Promise<StoreFileResult>;
    readonly storeFile: (file: string, options: StoreFileOptions) => Promise<StoreFileResult>;
  };
  /** Writes down what the bytes on the disk are, before they move: a process killed afterwards finds them again. */
  readonly proved: (id: string, sha256: string) => Promise<void>;
  readonly folderExists: (id: number) => Promise<boolean>;
}

/** The decision about one upload. */
export interface Settled {
  readonly state: UploadState;
  readonly code: RefusalCode | UploadCode | null;
  readonly file_id: number | null;
}

const refused = (code: RefusalCode | UploadCode): Settled => ({ state: 'refused', code, file_id: null });

const decided = (result: StoreFileResult): Settled =>
  result.ok
    ? { state: result.duplicate ? 'duplicate' : 'stored', code: null, file_id: result.fileId }
    : refused(result.refusal.code);

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Where the bytes of an upload lie while they come, and the folder they are checked in. */
export const placesOf = ({ staging }: ArchiveLayout, id: string) => ({
  coming: path.join(staging, id),
  dir: path.join(staging, `${id}.check`),
  bytes: path.join(staging, `${id}.check`, 'bytes'),
});

/**
 * A second name for the bytes, to be judged under: the store throws away what it is handed, also when the disk is full
 * or the database away, and a film must not be sent again for that (F152). File systems without hard links hand over
 * the only one.
 */
const judgedUnder = async (dir: string, file: string): Promise<{ dir: string; path: string }> => {
  const apart = path.join(dir, 'judged');
  await rm(apart, { recursive: true, force: true });
  await mkdir(apart);
  const second = path.join(apart, 'bytes');
  return link(file, second).then(
    () => ({ dir: apart, path: second }),
    () => ({ dir, path: file }),
  );
};

/**
 * Judges a complete upload: reads it back, compares it with what the sender computed, and moves it into the store
 * (F82–F84). Repeating it after a crash at any point comes to the same end.
 *
 * @throws errors of disk or database (try again), the signal's reason
 */
export const createSettler =
  ({ layout, shelf, masters, proved, folderExists }: SettlePorts) =>
  async (row: UploadRow, signal: AbortSignal): Promise<Settled> => {
    const { coming, dir, bytes: file } = placesOf(layout, row.id);
    const folderGone = row.folder_id !== null && !(await folderExists(row.folder_id));
    const options: StoreFileOptions = {
      fileName: row.name,
      accountId: row.account_id,
      // Who deleted the folder meanwhile must not lose the film: it goes to the root.
      ...(row.folder_id !== null && !folderGone ? { uploadFolder: row.folder_id } : {}),
    };

    if (await exists(coming)) {
      await mkdir(dir, { recursive: true });
      await rename(coming, file);
    }
    if (!(await exists(file))) {
      // Killed after the bytes moved into the store and before the receipt was written.
      const known = row.proved_sha256 ? await shelf.find(row.proved_sha256) : null;
      if (!row.proved_sha256 || known?.bytes !== row.bytes) return refused('UPLOAD_CHECK_FAILED');
      await rm(dir, { recursive: true, force: true });
      return decided(
        await shelf.withLocal({ sha256: row.proved_sha256, ext: known.ext }, (master) =>
          masters.storeFile(master, options),
        ),
      );
    }
    const found = await readBack(file, signal);
    if (found.sha256 !== row.claimed_sha256 || found.bytes !== row.bytes) {
      await rm(dir, { recursive: true, force: true });
      return refused('UPLOAD_HASH_MISMATCH');
    }
    await proved(row.id, found.sha256);
    const settled = decided(
      await masters.storeStaged({ ...(await judgedUnder(dir, file)), ...found }, row.name, options),
    );
    await rm(dir, { recursive: true, force: true });
    return settled;
  };
