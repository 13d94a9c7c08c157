import fs from 'node:fs/promises';
import path from 'node:path';

import { backupLayout, type BackupLayout, FORMAT, SNAPSHOT_ID } from './format';
import { isMark, isOver, PROCESS_MARK } from '../../plugins/preservation/server/src/store/process-mark';
import { BackupRefused } from './refused';

interface Marker {
  readonly format: number;
  readonly archive: string;
}

const readMarker = async ({ marker }: BackupLayout): Promise<Marker | null> => {
  const text = await fs.readFile(marker, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Marker);
};

const SIGN_OF_LIFE_MS = 60_000;
/** A run on another machine that gave no sign of life for so long was killed. */
const DEAD_AFTER_MS = 10 * SIGN_OF_LIFE_MS;

const isHeld = async (file: string): Promise<boolean> => {
  const mark = await fs.readFile(file, 'utf8').catch(() => '');
  // Whose number it was says nothing: after a power cut somebody else has it.
  if (!isMark(mark) || isOver(mark)) return false;
  const { mtimeMs } = await fs.stat(file).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < DEAD_AFTER_MS;
};

/** Takes the folder for one run. @returns gives it back. @throws BackupRefused `BACKUP_BUSY` */
const lock = async (layout: BackupLayout): Promise<() => Promise<void>> => {
  for (;;) {
    try {
      await fs.writeFile(layout.lock, PROCESS_MARK, { flag: 'wx' });
      const alive = setInterval(() => {
        const now = new Date();
        // A disk that was pulled out ends the run elsewhere, with its own error.
        fs.utimes(layout.lock, now, now).catch(() => undefined);
      }, SIGN_OF_LIFE_MS).unref();
      return async () => {
        clearInterval(alive);
        await fs.rm(layout.lock, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await isHeld(layout.lock))
        throw new BackupRefused(
          'BACKUP_BUSY',
          'Đang có một lần sao lưu khác vào thư mục này.',
          'Another backup into this folder is running.',
        );
      // Left by a run that was killed.
      await fs.rm(layout.lock, { force: true });
    }
  }
};

/**
 * Opens a backup folder for writing, making it where it is new. A folder with anything else in it is refused: a backup
 * never mixes with foreign files.
 *
 * @throws BackupRefused `BACKUP_FOREIGN_FOLDER`, `BACKUP_BUSY`
 */
export const openRepository = async (
  root: string,
): Promise<{ layout: BackupLayout; archive: string | null; release: () => Promise<void> }> => {
  const layout = backupLayout(root);
  await fs.mkdir(root, { recursive: true });
  const marker = await readMarker(layout);
  const names = (await fs.readdir(root)).filter((name) => name !== path.basename(layout.lock));
  // A run that was cut off before its end may have left folders of ours without the marker.
  const foreign = names.find((name) => !['masters', 'snapshots'].includes(name));
  if (!marker && foreign !== undefined)
    throw new BackupRefused(
      'BACKUP_FOREIGN_FOLDER',
      `Thư mục ${root} đã có thứ khác (${foreign}), không phải bản sao lưu. Hãy chọn một thư mục trống.`,
      `${root} holds something else (${foreign}) and is no backup. Choose an empty folder.`,
    );
  const release = await lock(layout);
  await fs.mkdir(layout.snapshots, { recursive: true });
  return { layout, archive: marker?.archive ?? null, release };
};

/** Writes down whose backup this is. @throws BackupRefused `BACKUP_OTHER_ARCHIVE` */
export const claimRepository = async (
  layout: BackupLayout,
  known: string | null,
  archive: string,
): Promise<void> => {
  if (known !== null && known !== archive)
    throw new BackupRefused(
      'BACKUP_OTHER_ARCHIVE',
      'Thư mục này chứa bản sao lưu của một kho khác. Hãy chọn thư mục khác.',
      'This folder holds the backup of another archive. Choose another one.',
    );
  if (known === null)
    await fs.writeFile(layout.marker, `${JSON.stringify({ format: FORMAT, archive } satisfies Marker)}\n`);
};

const namesIn = async (layout: BackupLayout): Promise<string[]> =>
  (await fs.readdir(layout.snapshots).catch((): string[] => [])).sort();

/** Whole snapshots, the oldest first. */
export const snapshotsIn = async (layout: BackupLayout): Promise<string[]> =>
  (await namesIn(layout)).filter((name) => SNAPSHOT_ID.test(name));

/** What runs left that were cut off (F126): recognised by their names. */
export const cutOffIn = async (layout: BackupLayout): Promise<string[]> =>
  (await namesIn(layout)).filter((name) => name.endsWith('.partial'));
