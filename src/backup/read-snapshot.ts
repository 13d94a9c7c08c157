import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

import { checksumOf } from './checksum';
import { backupLayout, FORMAT, type Manifest, type MasterEntry, readMasterEntry } from './format';
import { BackupRefused } from './refused';
import { cutOffIn, snapshotsIn } from './repository';

export interface Snapshot {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly masterFile: (master: MasterEntry) => string;
  readonly masters: () => AsyncGenerator<MasterEntry>;
}

/**
 * Opens a snapshot and checks every file of it against the manifest (F128).
 *
 * @param wanted the id of a snapshot; without it the newest whole one
 * @throws BackupRefused `RESTORE_NO_BACKUP`, `RESTORE_UNKNOWN_SNAPSHOT`, `RESTORE_NEWER_FORMAT`, `RESTORE_DAMAGED`
 */
export const readSnapshot = async (root: string, wanted?: string): Promise<Snapshot> => {
  const layout = backupLayout(root);
  const whole = await snapshotsIn(layout);
  if (whole.length === 0) {
    const cutOff = (await cutOffIn(layout)).length > 0;
    throw new BackupRefused(
      'RESTORE_NO_BACKUP',
      cutOff
        ? `Trong ${root} chỉ có một lần sao lưu dở dang, không khôi phục được từ đó.`
        : `Không tìm thấy bản sao lưu nào trong ${root}.`,
      cutOff ? `${root} holds only a backup that was cut off.` : `There is no backup in ${root}.`,
    );
  }
  const id = wanted ?? whole.at(-1) ?? '';
  if (!whole.includes(id))
    throw new BackupRefused(
      'RESTORE_UNKNOWN_SNAPSHOT',
      `Không có bản sao lưu “${id}”. Hiện có: ${whole.join(', ')}.`,
      `There is no snapshot “${id}”. There are: ${whole.join(', ')}.`,
    );
  const folder = layout.snapshot(id);
  const damaged = (name: string) =>
    new BackupRefused(
      'RESTORE_DAMAGED',
      `Bản sao lưu ${id} bị hỏng: tệp ${name} không đúng. Hãy dùng bản sao lưu khác.`,
      `The snapshot ${id} is damaged: ${name} is not as it was written. Use another one.`,
    );
  let manifest: Manifest;
  try {
    manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  } catch {
    throw damaged('manifest.json');
  }
  if (manifest.format !== FORMAT)
    throw new BackupRefused(
      'RESTORE_NEWER_FORMAT',
      'Bản sao lưu này do một phiên bản khác của phần mềm tạo ra, phiên bản này không đọc được.',
      `This backup has format ${String(manifest.format)}; this program reads format ${FORMAT}.`,
    );
  for (const { path: name, sha256 } of manifest.files) {
    const file = path.join(folder, ...name.split('/'));
    if (path.relative(folder, file).startsWith('..')) throw damaged(name);
    const found = await checksumOf(file).catch(() => null);
    if (found?.sha256 !== sha256) throw damaged(name);
  }
  return {
    id,
    folder,
    manifest,
    manifestSha256: (await checksumOf(path.join(folder, 'manifest.json'))).sha256,
    masterFile: layout.masterPath,
    async *masters() {
      const lines = createInterface({ input: fs.createReadStream(path.join(folder, manifest.masters.list)) });
      for await (const line of lines) if (line !== '') yield readMasterEntry(line);
    },
  };
};
