import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

import { checksumOf } from './checksum';
import { copyVerified } from './copy-verified';
import type { MasterEntry } from './format';
import { type Places, placesOf } from './places';
import { restorePostgres, tableInTheWay } from './postgres';
import { readSnapshot, type Snapshot } from './read-snapshot';
import { BackupRefused } from './refused';
import { unseal } from './seal';
import { envText, OWN_SECRETS, parseEnv } from './settings';

/** Stands in the archive folder while a restore is not through; the application does not start beside it. */
export const RESTORE_MARKER = 'RESTORE-UNFINISHED.json';

export interface RestoreOptions {
  readonly from: string;
  readonly snapshot?: string | undefined;
  /** Everything below one folder, instead of where the settings say. */
  readonly into?: string | undefined;
  /** The application's folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asked only where there are sealed secrets. */
  readonly passphrase: () => Promise<string | null>;
  readonly onProgress?: (done: number) => void;
}

export interface RestoreResult {
  readonly snapshot: Snapshot;
  readonly places: Places;
  /** What the application must run with. */
  readonly variables: Readonly<Record<string, string>>;
  readonly masters: number;
  /** Masters that are not in the backup as they should be. */
  readonly lost: readonly { readonly sha256: string; readonly why: string }[];
  /** Why the secrets are new ones; null where they are the old. */
  readonly secretsLost: 'not-saved' | 'no-passphrase' | null;
  /** Files of the archive's own choices that differ from those of this installation; put into `restored-data/`. */
  readonly otherData: readonly string[];
  /** Takes the marker away: when everything was verified. */
  readonly finish: () => Promise<void>;
}

const LANES = 4;
const secret = (): string => randomBytes(32).toString('base64url');

const exists = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    () => true,
    () => false,
  );

const hasFiles = async (folder: string): Promise<boolean> => {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries)
    if (!entry.isDirectory() || (await hasFiles(path.join(folder, entry.name)))) return true;
  return false;
};

const notEmpty = (what: string): BackupRefused =>
  new BackupRefused(
    'RESTORE_NOT_EMPTY',
    `Chỗ khôi phục không trống: đã có ${what}. Khôi phục không bao giờ ghi đè; hãy chọn chỗ trống (--into), hoặc tự chuyển cái cũ đi.`,
    `The target is not empty: there is ${what}. A restore never overwrites; choose an empty place (--into), or move the old one away yourself.`,
  );

/** A restore of the same snapshot that was cut off may go on; anything else must find nothing. */
const requireEmpty = async (
  places: Places,
  env: RestoreOptions['env'],
  id: string,
): Promise<{ continues: boolean }> => {
  const marker = await fs.readFile(path.join(places.archive, RESTORE_MARKER), 'utf8').catch(() => null);
  if (marker !== null) {
    const { snapshot } = JSON.parse(marker) as { snapshot?: string };
    if (snapshot === id && places.client === 'sqlite') return { continues: true };
    if (snapshot !== id) throw notEmpty(path.join(places.archive, RESTORE_MARKER));
  }
  if (places.client === 'postgres') {
    const table = await tableInTheWay(env);
    if (table !== null) throw notEmpty(`${table} (PostgreSQL)`);
    if (marker !== null) return { continues: true };
  } else if (await exists(places.database)) throw notEmpty(places.database);
  for (const name of ['masters', 'bin'])
    if (await hasFiles(path.join(places.archive, name))) throw notEmpty(path.join(places.archive, name));
  return { continues: false };
};

const restoreMasters = async (
  snapshot: Snapshot,
  archive: string,
  onProgress: (done: number) => void,
): Promise<{ masters: number; lost: RestoreResult['lost'] }> => {
  const source = snapshot.masters();
  const lost: { sha256: string; why: string }[] = [];
  let masters = 0;
  const one = async (master: MasterEntry): Promise<void> => {
    const { sha256, ext } = master;
    const target = path.join(archive, 'masters', sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.${ext}`);
    // From the run that was cut off: whole or not, only its bytes say.
    const there = await checksumOf(target).catch(() => null);
    if (there?.sha256 !== sha256) {
      if (there) await fs.rm(target);
      const copied = await copyVerified(snapshot.masterFile(master), target, sha256).catch(
        (error: unknown) => {
          const code = (error as NodeJS.ErrnoException).code ?? '';
          if (code === 'ENOENT' || code === 'EIO') return code;
          throw error;
        },
      );
      if (copied === null || typeof copied === 'string') lost.push({ sha256, why: copied ?? 'CHANGED' });
    }
    masters += 1;
    onProgress(masters);
  };
  const lane = async (): Promise<void> => {
    for await (const master of source) await one(master);
  };
  // An async generator hands each lane its own next line.
  await Promise.all(Array.from({ length: LANES }, lane));
  return { masters, lost };
};

const openSecrets = async (
  { folder, manifest }: Snapshot,
  passphrase: RestoreOptions['passphrase'],
): Promise<{ secrets: Record<string, string>; secretsLost: RestoreResult['secretsLost'] }> => {
  if (manifest.secrets === null) return { secrets: {}, secretsLost: 'not-saved' };
  const given = await passphrase();
  if (given === null) return { secrets: {}, secretsLost: 'no-passphrase' };
  const secrets = await unseal(await fs.readFile(path.join(folder, manifest.secrets), 'utf8'), given);
  if (secrets) return { secrets, secretsLost: null };
  throw new BackupRefused(
    'RESTORE_WRONG_PASSPHRASE',
    'Câu mật khẩu không đúng, chưa khôi phục gì. Hãy thử lại; nếu không còn nhớ thì để trống để tạo khóa mới.',
    'The passphrase is wrong; nothing was restored. Try again, or give none to go on with new secrets.',
  );
};

/** The archive's own choices are never written over this installation's: what differs is laid beside it. */
const layDataBeside = async (
  { folder, manifest }: Snapshot,
  places: Places,
  into: string,
): Promise<string[]> => {
  const other: string[] = [];
  for (const { path: name, sha256 } of manifest.files.filter((file) => file.path.startsWith('data/'))) {
    const relative = name.slice('data/'.length);
    const here = await checksumOf(path.join(places.data, relative)).catch(() => null);
    if (here?.sha256 === sha256) continue;
    const target = path.join(into, 'restored-data', relative);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.copyFile(path.join(folder, name), target);
    other.push(relative);
  }
  return other;
};

/**
 * Puts a saved archive into an empty place (F128): database, masters (each by its checksum), settings. Until `finish` is
 * called a marker says that it is not through.
 *
 * @throws BackupRefused `RESTORE_NOT_EMPTY`, `RESTORE_OTHER_DATABASE` and those of `readSnapshot`
 */
export const restoreBackup = async ({
  from,
  snapshot: wanted,
  into,
  root,
  env,
  passphrase,
  onProgress = () => undefined,
}: RestoreOptions): Promise<RestoreResult> => {
  const snapshot = await readSnapshot(from, wanted);
  const { manifest, folder } = snapshot;
  const saved = JSON.parse(await fs.readFile(path.join(folder, 'settings.json'), 'utf8')) as Record<
    string,
    string
  >;
  const home = into ?? root;
  const chosen: Record<string, string> =
    into === undefined
      ? {}
      : {
          DATABASE_FILENAME: path.join(into, 'database', 'archive.db'),
          ARCHIVE_DIR: path.join(into, 'archive'),
        };
  const fromShell = Object.fromEntries(
    Object.keys(saved).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  );
  // What stands in the shell is about this machine, what stands in the backup about the old one.
  const places = {
    ...placesOf({ ...saved, ...env, DATABASE_CLIENT: manifest.database.client, ...chosen }, root),
    envFile: path.join(home, '.env'),
  };
  if (env.DATABASE_CLIENT && env.DATABASE_CLIENT !== manifest.database.client)
    throw new BackupRefused(
      'RESTORE_OTHER_DATABASE',
      `Bản sao lưu dùng ${manifest.database.client}, còn ở đây đặt ${env.DATABASE_CLIENT}. Hãy khôi phục vào cùng loại cơ sở dữ liệu.`,
      `The backup is of ${manifest.database.client}, this installation uses ${env.DATABASE_CLIENT}.`,
    );
  await requireEmpty(places, env, snapshot.id);

  const { secrets, secretsLost } = await openSecrets(snapshot, passphrase);

  const marker = path.join(places.archive, RESTORE_MARKER);
  await fs.mkdir(places.archive, { recursive: true });
  await fs.writeFile(marker, `${JSON.stringify({ snapshot: snapshot.id, from })}\n`);

  // Masters first: a database in place would look like an archive that lost its files.
  const { masters, lost } = await restoreMasters(snapshot, places.archive, onProgress);
  const source = path.join(folder, manifest.database.file);
  if (manifest.database.client === 'postgres') await restorePostgres(env, source);
  else {
    for (const suffix of ['', '-wal', '-shm']) await fs.rm(`${places.database}${suffix}`, { force: true });
    const seal = manifest.files.find(({ path: name }) => name === manifest.database.file);
    if (!(await copyVerified(source, places.database, seal?.sha256, 0o600)))
      throw new BackupRefused(
        'RESTORE_DAMAGED',
        'Cơ sở dữ liệu trong bản sao lưu vừa đọc ra không đúng.',
        'The saved database could not be read as it was written.',
      );
  }

  const old = await fs.readFile(places.envFile, 'utf8').catch(() => null);
  const fresh = secretsLost === null ? {} : Object.fromEntries(OWN_SECRETS.map((name) => [name, secret()]));
  const variables = {
    ...fresh,
    ...secrets,
    ...saved,
    ...fromShell,
    ...chosen,
    DATABASE_CLIENT: manifest.database.client,
  };
  if (old !== null && envText(parseEnv(old)) !== envText(variables)) {
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    await fs.rename(places.envFile, `${places.envFile}.before-restore-${stamp}`);
  }
  await fs.writeFile(places.envFile, envText(variables), { mode: 0o600 });
  const otherData = await layDataBeside(snapshot, places, home);
  return {
    snapshot,
    places,
    variables,
    masters,
    lost,
    secretsLost,
    otherData,
    finish: () => fs.rm(marker, { force: true }),
  };
};
