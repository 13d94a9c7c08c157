import fs from 'node:fs/promises';
import path from 'node:path';

import { checksumOf } from './checksum';
import { type FileSeal, FORMAT, type Manifest, snapshotId } from './format';
import type { Places } from './places';
import { snapshotPostgres } from './postgres';
import { BackupRefused } from './refused';
import { claimRepository, cutOffIn, openRepository } from './repository';
import { type SavedMasters, saveMasters } from './save-masters';
import { seal } from './seal';
import { parseEnv, splitSettings } from './settings';
import { openSavedSqlite, type SavedDatabase, snapshotSqlite } from './sqlite';

export interface BackupOptions {
  /** Where to: a folder on another disk. */
  readonly to: string;
  readonly places: Places;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null: secrets are not saved. */
  readonly passphrase: string | null;
  readonly onProgress?: (done: number) => void;
}

export interface BackupResult {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest, to be noted elsewhere. */
  readonly manifestSha256: string;
  readonly masters: SavedMasters;
  /** A run that had been cut off was found and gone on with. */
  readonly continued: boolean;
}

const within = (inner: string, outer: string): boolean =>
  !path.relative(outer, inner).startsWith('..') && !path.isAbsolute(path.relative(outer, inner));

const saveDatabase = async (places: Places, env: BackupOptions['env'], folder: string) => {
  if (places.client === 'postgres') {
    const file = 'database.dump';
    return { file, saved: await snapshotPostgres(env, path.join(folder, file)) };
  }
  const file = 'database.db';
  await snapshotSqlite(places.database, path.join(folder, file)).catch((error: unknown) => {
    throw new BackupRefused(
      'BACKUP_NO_DATABASE',
      `Không đọc được cơ sở dữ liệu ${places.database}: ${String(error)}`,
      `The database ${places.database} cannot be read.`,
    );
  });
  return { file, saved: openSavedSqlite(path.join(folder, file)) };
};

/** Files of the archive's own choices: code lists, roles, appraisal, retention. */
const dataFiles = async (folder: string): Promise<string[]> => {
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.includes(path.sep) || name.startsWith(`vocabularies${path.sep}`))
    .sort();
};

const syncAll = async (folder: string, names: readonly string[]): Promise<void> => {
  for (const name of [...names, '.']) {
    const handle = await fs.open(path.join(folder, name), 'r');
    await handle.sync().finally(() => handle.close());
  }
};

/**
 * Saves the whole archive while it is in use (F126). The database is taken first, then the masters it names: a master is
 * on the disk before its line is in the database (F5), is never changed (F3), and one that is purged meanwhile lies in
 * `bin/` for another day (F123). So every master the saved database names is there to be copied.
 *
 * @throws BackupRefused, errors of disk and database; what was copied until then is kept and not copied again
 */
export const makeBackup = async ({
  to,
  places,
  env,
  passphrase,
  onProgress = () => undefined,
}: BackupOptions): Promise<BackupResult> => {
  if (within(to, places.archive) || within(places.archive, to))
    throw new BackupRefused(
      'BACKUP_INSIDE_ARCHIVE',
      'Không sao lưu vào chính thư mục của kho. Hãy chọn thư mục trên ổ đĩa khác.',
      'A backup does not belong inside the archive’s own folder. Choose one on another disk.',
    );
  // A backup without its masters would look whole (decision 010).
  if ((env.MASTERS_STORE ?? '').trim() === 's3')
    throw new BackupRefused(
      'BACKUP_MASTERS_ON_S3',
      'Tệp gốc của kho này nằm trên S3 nên lệnh sao lưu này chưa sao lưu được. Hãy bật lưu phiên bản và sao chép vùng chứa S3, và sao lưu cơ sở dữ liệu riêng (docs/operations.md).',
      'The masters of this archive lie on S3, which this command does not save: replicate the bucket with versions, and save the database by its own means (docs/operations.md).',
    );
  const { layout, archive, release } = await openRepository(to);
  let saved: SavedDatabase | null = null;
  try {
    const cutOff = await cutOffIn(layout);
    for (const name of cutOff) await fs.rm(layout.snapshot(name), { recursive: true, force: true });
    const takenAt = new Date();
    const id = snapshotId(takenAt);
    const folder = layout.partial(id);
    await fs.mkdir(folder);

    const database = await saveDatabase(places, env, folder);
    saved = database.saved;
    await claimRepository(layout, archive, saved.archive);
    const masters = await saveMasters(
      saved.masters(),
      places.archive,
      layout,
      path.join(folder, 'masters.jsonl'),
      onProgress,
    );

    const { settings, secrets } = splitSettings(
      parseEnv(await fs.readFile(places.envFile, 'utf8').catch(() => '')),
      env,
    );
    await fs.writeFile(path.join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
    const names = [database.file, 'masters.jsonl', 'settings.json'];
    if (passphrase !== null) {
      await fs.writeFile(path.join(folder, 'secrets.sealed'), await seal(secrets, passphrase), {
        mode: 0o600,
      });
      names.push('secrets.sealed');
    }
    for (const name of await dataFiles(places.data)) {
      const target = path.join(folder, 'data', name);
      await fs.mkdir(path.dirname(target), { recursive: true });
      await fs.copyFile(path.join(places.data, name), target);
      names.push(path.join('data', name));
    }
    const files: FileSeal[] = [];
    for (const name of names)
      files.push({
        path: name.split(path.sep).join('/'),
        ...(await checksumOf(path.join(folder, name))),
      });
    const manifest: Manifest = {
      format: FORMAT,
      archive: saved.archive,
      takenAt: takenAt.toISOString(),
      database: { client: places.client, file: database.file },
      files,
      masters: { count: masters.count, bytes: masters.bytes, list: 'masters.jsonl' },
      ledgerHead: saved.ledgerHead,
      secrets: passphrase === null ? null : 'secrets.sealed',
      damaged: masters.damaged,
    };
    const manifestFile = path.join(folder, 'manifest.json');
    await fs.writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
    await syncAll(folder, [...names, 'manifest.json']);
    const { sha256: manifestSha256 } = await checksumOf(manifestFile);
    await fs.rename(folder, layout.snapshot(id));
    await syncAll(layout.snapshots, []);
    return {
      id,
      folder: layout.snapshot(id),
      manifest,
      manifestSha256,
      masters,
      continued: cutOff.length > 0,
    };
  } finally {
    saved?.close();
    await release();
  }
};
