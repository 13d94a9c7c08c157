import crypto, { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { parseEnv } from '../../src/backup/settings';
import { type Archive, bootArchive } from '../support/boot';
import { runCompiled } from '../support/command';
import { createItem, documentsOf, uidOf } from '../support/fixtures';
import { startCompiled } from '../support/fault-tools';
import { ledgerOf } from '../support/ledger';
import { put } from '../support/media-fixtures';
import { eventually } from '../support/search-tools';

/** What this test needs of better-sqlite3. */
interface SavedTable {
  prepare: (sql: string) => { get: () => Record<string, unknown>; run: (given: unknown) => unknown };
  close: () => void;
}

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-backup-'));
const at = (...names: string[]) => path.join(base, ...names);
const BACKUP = at('o-cung-ngoai');
const PASSPHRASE = 'bác ái một chín sáu tám';

let environment: NodeJS.ProcessEnv;
const shas: string[] = [];
let itemId: string;
let head: { seq: number; hash: string };

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const storeFile = (archive: Archive, name: string, text: string) => {
  const bytes = Buffer.from(text);
  shas.push(sha(bytes));
  return archive.strapi
    .plugin('preservation')
    .service('masters')
    .storeFile(put(at('kho'), name, bytes), {});
};
const masterIn = (root: string, sha256: string) =>
  path.join(root, 'masters', sha256.slice(0, 2), sha256.slice(2, 4), `${sha256}.txt`);
/** Entries of one act, with their facts. */
const entriesOf = async ({ strapi }: Archive, act: string) => {
  const rows: Record<string, string>[] = await strapi.db
    .connection('provenance_ledger')
    .where({ act })
    .orderBy('seq');
  return rows.map(({ actor_id, outcome, change }) => ({
    actor_id,
    outcome,
    change: JSON.parse(change ?? 'null') as unknown,
  }));
};
const backup = async (...given: string[]) => {
  const { out, err, code } = await runCompiled(environment, 'backup', BACKUP, '--json', ...given);
  return { answer: JSON.parse(out || '{}'), err, code };
};
/** On an empty machine: nothing of the old one's environment. */
const restore = (into: string, extra: NodeJS.ProcessEnv = {}, ...given: string[]) =>
  runCompiled(
    {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      STRAPI_DISABLE_EE: 'true',
      PUBLIC_DIR: at('kho', 'public'),
      ...extra,
    },
    'restore',
    BACKUP,
    '--into',
    at(into),
    '--json',
    ...given,
  );

beforeAll(async () => {
  fs.mkdirSync(at('kho'));
  const archive = await bootArchive({
    folder: at('kho'),
    env: { BACKUP_PASSPHRASE: PASSPHRASE, SMTP_PASSWORD: 'mật khẩu thư', SEARCH_RATE_LIMIT: '61' },
  });
  environment = { ...process.env };
  try {
    const { fileId } = await storeFile(archive, 'ho-so.txt', 'Hồ sơ Pi Năng Tắc\n');
    itemId = await createItem(archive, {
      title: 'Ảnh bẫy đá',
      representations: [{ role: 'front', processing: 'original', file: fileId }],
    });
    // The application goes on writing while the first backup is taken.
    const [first] = await Promise.all([
      backup(),
      (async () => {
        for (let number = 0; number < 10; number += 1)
          await storeFile(archive, `t${number}.txt`, `Trang số ${number}, viết trong lúc sao lưu\n`);
      })(),
    ]);
    expect(first).toMatchObject({ code: 0, answer: { ok: true, continued: false, secrets: true } });
    expect(first.answer.masters.count).toBeGreaterThanOrEqual(1);
    const last = await ledgerOf(archive).head();
    // F164: the backup stands in the ledger of the archive it was made of.
    expect(first.answer.entered).toBe(true);
    expect(await entriesOf(archive, 'backup.make')).toMatchObject([
      {
        actor_id: 'backup',
        outcome: 'done',
        change: {
          new: {
            id: first.answer.id,
            manifestSha256: first.answer.manifestSha256,
            masters: first.answer.masters.count,
            damaged: 0,
            secrets: true,
          },
        },
      },
    ]);
    head = { seq: last!.seq, hash: last!.hash };
  } finally {
    await archive.close();
  }
});
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

describe('backing up (F126, F127)', () => {
  it('copies only what is missing, and goes on after a run that was cut off', async () => {
    const kept = fs.readdirSync(path.join(BACKUP, 'snapshots'))[0]!;
    fs.mkdirSync(path.join(BACKUP, 'snapshots', '2026-01-01T00-00-00Z.partial'));
    fs.writeFileSync(path.join(BACKUP, 'backup.lock'), '999999');
    const { answer, code } = await backup();
    expect(code).toBe(0);
    const before = JSON.parse(fs.readFileSync(path.join(BACKUP, 'snapshots', kept, 'manifest.json'), 'utf8'))
      .masters.count;
    expect(answer).toMatchObject({ continued: true, ledgerHead: head });
    expect(answer.masters).toMatchObject({ count: 12, copied: 12 - before, damaged: [] });
    expect(fs.readdirSync(path.join(BACKUP, 'snapshots')).every((name) => !name.includes('partial'))).toBe(
      true,
    );
    for (const sha256 of shas) expect(sha(fs.readFileSync(masterIn(BACKUP, sha256)))).toBe(sha256);
  });

  it('keeps secrets in the sealed file only', () => {
    const files = fs
      .readdirSync(path.join(BACKUP, 'snapshots'), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(BACKUP, 'snapshots', name))
      .filter((name) => fs.statSync(name).isFile() && !name.endsWith('.db'));
    const text = files.map((name) => fs.readFileSync(name, 'utf8')).join('\n');
    for (const secret of ['mật khẩu thư', environment.JWT_SECRET!, PASSPHRASE])
      expect(text).not.toContain(secret);
    expect(text).toContain('"SEARCH_RATE_LIMIT": "61"');
  });

  it('tells a damaged master, and never lets it replace the good copy', async () => {
    const [one = '', two = ''] = shas;
    const place = masterIn(at('kho', 'archive'), one);
    const good = fs.readFileSync(place);
    fs.chmodSync(place, 0o640);
    fs.writeFileSync(place, 'hỏng');
    fs.rmSync(masterIn(BACKUP, two), { force: true });
    const second = masterIn(at('kho', 'archive'), two);
    const bytes = fs.readFileSync(second);
    fs.rmSync(second);
    const { answer, code } = await backup();
    expect(code).toBe(1);
    expect(answer.masters.damaged).toEqual([{ sha256: two, why: 'ENOENT' }]);
    expect(fs.readFileSync(masterIn(BACKUP, one)).equals(good)).toBe(true);

    const fixity = await runCompiled(environment, 'fixity');
    expect(fixity.code).toBe(1);
    expect(fixity.out).toContain(one);
    expect(fixity.out).toContain('Tệp gốc không còn trên đĩa.');
    expect(fixity.out).toContain('12 tệp gốc');
    const integrity = await runCompiled(environment, 'integrity', '--json');
    expect([integrity.code, JSON.parse(integrity.out).counts]).toMatchObject([1, { missing: 1, size: 1 }]);

    fs.writeFileSync(place, good);
    fs.writeFileSync(second, bytes);
    expect((await backup()).code).toBe(0);
  });

  it('F154: killed in the middle of a master, it is never offered to restore; the next one is whole', async () => {
    const folder = at('bi-giet');
    // Large enough that its copy is caught half made.
    const film = crypto.randomBytes(150 * 1024 ** 2);
    const sha256 = sha(film);
    const place = masterIn(at('kho', 'archive'), sha256);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, film);
    const Database = require('better-sqlite3') as new (file: string) => SavedTable;
    const database = new Database(at('kho', 'archive.db'));
    const line = database.prepare('select * from preservation_masters').get();
    const columns = Object.keys(line);
    database
      .prepare(
        `insert into preservation_masters (${columns.join()}) values (${columns.map((name) => `@${name}`).join()})`,
      )
      .run({ ...line, sha256, bytes: film.length });

    const killed = startCompiled(environment, 'src/command/backup.js', [folder, '--json']);
    const halves = (): string[] =>
      fs.existsSync(path.join(folder, 'masters'))
        ? fs
            .readdirSync(path.join(folder, 'masters'), { recursive: true, encoding: 'utf8' })
            .filter((name) => name.includes('.part-'))
        : [];
    await eventually(async () => halves().some((name) => name.includes(sha256)), 60_000);
    killed.child.kill('SIGKILL');
    expect((await killed.ended).signal).toBe('SIGKILL');
    expect(halves()).toEqual(expect.arrayContaining([expect.stringContaining(sha256)]));
    expect(fs.readdirSync(path.join(folder, 'snapshots'))).toEqual([expect.stringMatching(/\.partial$/)]);
    const refused = await runCompiled(
      { PATH: process.env.PATH, NODE_ENV: 'test', BACKUP_PASSPHRASE: PASSPHRASE },
      'restore',
      folder,
      '--into',
      at('tu-lan-giet'),
    );
    expect(refused.err).toContain('dở dang');
    expect(fs.existsSync(at('tu-lan-giet'))).toBe(false);

    const { out, code } = await runCompiled(environment, 'backup', folder, '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { ok: true, continued: true, masters: { count: 13, damaged: [] } },
    ]);
    expect(halves()).toEqual([]);
    for (const one of [...shas, sha256]) expect(sha(fs.readFileSync(masterIn(folder, one)))).toBe(one);

    database.prepare('delete from preservation_masters where sha256 = ?').run(sha256);
    database.close();
    fs.rmSync(place);
    fs.rmSync(folder, { recursive: true });
  });

  it('refuses a folder with something else in it, a folder inside the archive, a short passphrase', async () => {
    const refused = async (to: string, extra: NodeJS.ProcessEnv = {}) =>
      (await runCompiled({ ...environment, ...extra }, 'backup', to)).err;
    expect(await refused(at('kho', 'public'))).toContain('không phải bản sao lưu');
    expect(await refused(at('kho', 'archive', 'x'))).toContain('thư mục của kho');
    expect(await refused(at('moi'), { BACKUP_PASSPHRASE: 'ngắn' })).toContain('ít nhất 12');
    expect(await refused(at('moi'), { MASTERS_STORE: 's3' })).toContain('nằm trên S3');
    expect(fs.existsSync(at('moi'))).toBe(false);
  });
});

describe('restoring on an empty machine (F128)', () => {
  it('refuses a wrong passphrase before anything is written', async () => {
    const { err, code } = await restore('sai', { BACKUP_PASSPHRASE: 'một câu khác hẳn' });
    expect(code).toBe(1);
    expect(err).toContain('chưa khôi phục gì');
    expect(fs.existsSync(at('sai'))).toBe(false);
  });

  it('brings everything back, verified by checksums and ledger, and the archive runs on it with its old secrets', async () => {
    const { out, code, err } = await restore('moi', { BACKUP_PASSPHRASE: PASSPHRASE });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      masters: 12,
      lost: [],
      secretsLost: null,
      otherData: [],
      ledger: { ok: true, break: null },
      counts: { missing: 0, untracked: 0, size: 0 },
    });
    const variables = parseEnv(fs.readFileSync(at('moi', '.env'), 'utf8'));
    expect(fs.statSync(at('moi', '.env')).mode & 0o777).toBe(0o600);
    expect(variables).toMatchObject({
      JWT_SECRET: environment.JWT_SECRET,
      SMTP_PASSWORD: 'mật khẩu thư',
      SEARCH_RATE_LIMIT: '61',
      ARCHIVE_DIR: at('moi', 'archive'),
    });
    for (const sha256 of shas)
      expect(sha(fs.readFileSync(masterIn(at('moi', 'archive'), sha256)))).toBe(sha256);
    const { PUBLIC_DIR: _old, ...env } = variables;
    const archive = await bootArchive({ folder: at('moi'), env });
    try {
      const item = await documentsOf(archive, uidOf('photo')).findOne({ documentId: itemId });
      expect(item).toMatchObject({ title: 'Ảnh bẫy đá' });
      expect(await ledgerOf(archive).verify({ expected: head })).toMatchObject({ ok: true });
      expect(await entriesOf(archive, 'backup.restore')).toMatchObject([
        {
          actor_id: 'restore',
          outcome: 'done',
          change: { new: { masters: 12, lost: 0, newSecrets: false } },
        },
      ]);
      // A master that was missing then is said with the backup that lacks it.
      expect((await entriesOf(archive, 'backup.make')).map(({ outcome }) => outcome)).toContain('failed');
      await storeFile(archive, 'tiep.txt', 'Kho chạy tiếp sau khi khôi phục\n');
    } finally {
      await archive.close();
    }
  });

  it('never overwrites: what was just restored is in the way', async () => {
    const { err, code } = await restore('moi', { BACKUP_PASSPHRASE: PASSPHRASE });
    expect(code).toBe(1);
    expect(err).toContain('không trống');
  });

  it('without the passphrase goes on with new secrets; names a master that the backup lost; half restored, the archive does not start; made whole, it goes on', async () => {
    const [one = ''] = shas;
    const copy = masterIn(BACKUP, one);
    const good = fs.readFileSync(copy);
    fs.chmodSync(copy, 0o640);
    fs.writeFileSync(copy, good.subarray(1));
    const bad = await restore('mot-phan');
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.out)).toMatchObject({
      ok: false,
      lost: [{ sha256: one, why: 'CHANGED' }],
      counts: { missing: 1 },
    });

    // Cut off: the marker still stands, a copy is half there.
    const marker = at('mot-phan', 'archive', 'RESTORE-UNFINISHED.json');
    const [snapshot = ''] = fs.readdirSync(path.join(BACKUP, 'snapshots')).slice(-1);
    fs.writeFileSync(marker, JSON.stringify({ snapshot }));
    const env = parseEnv(fs.readFileSync(at('mot-phan', '.env'), 'utf8'));
    const start = await runCompiled({ ...environment, ...env }, 'ledger-head');
    expect(start.code).toBe(1);
    expect(start.err).toContain('khôi phục được một phần');

    fs.writeFileSync(copy, good);
    const again = await restore('mot-phan');
    expect([again.code, JSON.parse(again.out)]).toMatchObject([
      0,
      { ok: true, lost: [], secretsLost: 'no-passphrase' },
    ]);
    const fresh = parseEnv(fs.readFileSync(at('mot-phan', '.env'), 'utf8'));
    expect(fresh.JWT_SECRET?.length).toBeGreaterThan(30);
    expect(fresh.JWT_SECRET).not.toBe(environment.JWT_SECRET);
    expect(fresh).not.toHaveProperty('SMTP_PASSWORD');
    expect(fs.existsSync(marker)).toBe(false);
  });

  it('sees that the manifest, the list or the database was altered', async () => {
    const [snapshot = ''] = fs.readdirSync(path.join(BACKUP, 'snapshots')).slice(-1);
    const list = path.join(BACKUP, 'snapshots', snapshot, 'masters.jsonl');
    fs.appendFileSync(list, '\n');
    const { err, code } = await restore('hong');
    expect(code).toBe(1);
    expect(err).toContain('masters.jsonl');
    expect(fs.existsSync(at('hong'))).toBe(false);
  });
});
