import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Client } from 'pg';

import { majorOf } from '../../src/backup/postgres';
import { type Archive, bootArchive } from '../support/boot';
import { runCompiled } from '../support/command';
import { createItem } from '../support/fixtures';
import { put } from '../support/media-fixtures';
import { createDatabase } from '../support/postgres';
import { sha } from '../support/upload-tools';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-pg-backup-'));
const BACKUP = path.join(base, 'backup');
const PASSPHRASE = 'bác ái một chín sáu tám';
const toolMajor = majorOf(spawnSync('pg_dump', ['--version'], { encoding: 'utf8' }).stdout ?? '');

let archive: Archive;
let serverMajor = 0;
let itemId: string;
const bytes = Buffer.from('Hồ sơ Pi Năng Tắc\n');

beforeAll(async () => {
  archive = await bootArchive({ env: { ...(await createDatabase()), BACKUP_PASSPHRASE: PASSPHRASE } });
  const { rows } = await archive.strapi.db.connection.raw('show server_version_num');
  serverMajor = Math.floor(Number(rows[0].server_version_num) / 10_000);
  const { fileId } = await archive.strapi
    .plugin('preservation')
    .service('masters')
    .storeFile(put(archive.folder, 'ho-so.txt', bytes), {});
  itemId = await createItem(archive, {
    title: 'Ảnh bẫy đá',
    representations: [{ role: 'front', processing: 'original', file: fileId }],
  });
});
afterAll(async () => {
  await archive?.close();
  fs.rmSync(base, { recursive: true, force: true });
});

const backup = () => runCompiled(process.env, 'backup', BACKUP, '--json');

/** Programs older than the server cannot save it: then the sentence is what is tested. */
const isOld = (): boolean => toolMajor < serverMajor;

it('F126, F128, F129: saves and restores PostgreSQL, or names the package that is missing or too old', async () => {
  const { out, err, code } = await backup();
  if (isOld()) {
    expect(code).toBe(1);
    expect(err).toContain(`postgresql-client-${serverMajor}`);
    expect(
      fs.readdirSync(path.join(BACKUP, 'snapshots')).filter((name) => !name.endsWith('.partial')),
    ).toEqual([]);
    return;
  }
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { seq, hash } = JSON.parse(out).ledgerHead;

  const target = await createDatabase();
  const into = path.join(base, 'moi');
  const restore = () =>
    runCompiled(
      {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        STRAPI_DISABLE_EE: 'true',
        PUBLIC_DIR: path.join(archive.folder, 'public'),
        BACKUP_PASSPHRASE: PASSPHRASE,
        ...target,
      },
      'restore',
      BACKUP,
      '--into',
      into,
      '--json',
    );
  const restored = await restore();
  expect(restored.err).toBe('');
  expect(JSON.parse(restored.out)).toMatchObject({
    ok: true,
    lost: [],
    secretsLost: null,
    ledger: { ok: true, guards: [] },
  });
  expect((await restore()).err).toContain('không trống');

  const client = new Client({ connectionString: target.DATABASE_URL });
  await client.connect();
  const { rows } = await client
    .query('select title from photos where document_id = $1', [itemId])
    .finally(() => client.end());
  expect(rows).toEqual([{ title: 'Ảnh bẫy đá' }]);
  expect(JSON.parse(restored.out).ledger.head.seq).toBeGreaterThanOrEqual(seq);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const master = sha(bytes);
  const file = path.join(into, 'archive/masters', master.slice(0, 2), master.slice(2, 4), `${master}.txt`);
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
});
