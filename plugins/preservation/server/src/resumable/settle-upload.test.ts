import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { StoreFileResult } from '../../../shared/contracts';
import { archiveLayout, type ArchiveLayout } from '../store/archive-layout';
import { localShelf } from '../store/local-shelf';
import { createSettler, placesOf } from './settle-upload';
import type { UploadRow } from './upload-table';

const BYTES = Buffer.from('bytes of a film');
const SHA = createHash('sha256').update(BYTES).digest('hex');
const ID = `tus-${'a'.repeat(32)}`;
const STORED: StoreFileResult = {
  ok: true,
  fileId: 7,
  sha256: SHA,
  kind: 'film',
  mime: 'video/mp4',
  duplicate: false,
};

const row: UploadRow = {
  id: ID,
  account_id: 3,
  name: 'phim.mp4',
  bytes: BYTES.length,
  claimed_sha256: SHA,
  proved_sha256: null,
  folder_id: 5,
  state: 'checking',
  code: null,
  file_id: null,
  attempts: 1,
  claimed_at: null,
  started_at: '2026-11-24T00:00:00.000Z',
  finished_at: null,
};

let layout: ArchiveLayout;

beforeEach(() => {
  layout = archiveLayout(fs.mkdtempSync(path.join(os.tmpdir(), 'kho-settle-')));
  fs.mkdirSync(layout.staging, { recursive: true });
});
afterEach(() => fs.rmSync(layout.root, { recursive: true, force: true }));

const settlerWith = ({ folderExists = true, failsWith = null as Error | null } = {}) => {
  const calls: unknown[] = [];
  const settle = createSettler({
    layout,
    shelf: localShelf(layout),
    masters: {
      storeStaged: async (staged, name, options) => {
        calls.push(['storeStaged', fs.readFileSync(staged.path, 'utf8'), name, options]);
        fs.rmSync(staged.dir, { recursive: true });
        if (failsWith) throw failsWith;
        return STORED;
      },
      storeFile: async (file, options) => {
        calls.push(['storeFile', file, options]);
        return { ...STORED, duplicate: true };
      },
    },
    proved: async (id, sha256) => void calls.push(['proved', id, sha256]),
    folderExists: async () => folderExists,
  });
  return { calls, settle: (given = row) => settle(given, new AbortController().signal) };
};

const options = { fileName: 'phim.mp4', accountId: 3 };

describe('F82–F84: settling an upload', () => {
  it('moves the bytes, reads them back, writes their hash down, stores them', async () => {
    fs.writeFileSync(placesOf(layout, ID).coming, BYTES);
    const { calls, settle } = settlerWith();
    expect(await settle()).toEqual({ state: 'stored', code: null, file_id: 7 });
    expect(calls).toEqual([
      ['proved', ID, SHA],
      ['storeStaged', String(BYTES), 'phim.mp4', { ...options, uploadFolder: 5 }],
    ]);
    expect(fs.readdirSync(layout.staging)).toEqual([]);
  });

  it('goes on where a process was killed after the bytes moved to their folder', async () => {
    const { dir, bytes } = placesOf(layout, ID);
    fs.mkdirSync(dir);
    fs.writeFileSync(bytes, BYTES);
    expect(await settlerWith().settle()).toMatchObject({ state: 'stored' });
  });

  it('F152: a full disk or a database that is away costs no byte; the next check has all of them', async () => {
    fs.writeFileSync(placesOf(layout, ID).coming, BYTES);
    const { settle } = settlerWith({ failsWith: new Error('ENOSPC') });
    await expect(settle()).rejects.toThrow('ENOSPC');
    await expect(settle()).rejects.toThrow('ENOSPC');
    expect(await settlerWith().settle()).toMatchObject({ state: 'stored' });
    expect(fs.readdirSync(layout.staging)).toEqual([]);
  });

  it('finds what was stored before a kill, but only by a hash the server itself computed', async () => {
    const master = layout.masterPath(SHA, 'mp4');
    fs.mkdirSync(path.dirname(master), { recursive: true });
    fs.writeFileSync(master, BYTES);
    const { calls, settle } = settlerWith();
    expect(await settle({ ...row, proved_sha256: SHA })).toMatchObject({ state: 'duplicate', file_id: 7 });
    expect(calls).toEqual([['storeFile', master, { ...options, uploadFolder: 5 }]]);
    expect(await settle()).toEqual({ state: 'refused', code: 'UPLOAD_CHECK_FAILED', file_id: null });
  });

  it('keeps nothing of bytes that are not those the sender hashed', async () => {
    fs.writeFileSync(placesOf(layout, ID).coming, 'bytes of a fi1m');
    const { calls, settle } = settlerWith();
    expect(await settle()).toEqual({ state: 'refused', code: 'UPLOAD_HASH_MISMATCH', file_id: null });
    expect(calls).toEqual([]);
    expect(fs.readdirSync(layout.staging)).toEqual([]);
  });

  it('puts a file in the root whose folder was deleted meanwhile', async () => {
    fs.writeFileSync(placesOf(layout, ID).coming, BYTES);
    const { calls, settle } = settlerWith({ folderExists: false });
    await settle();
    expect(calls[1]).toEqual(['storeStaged', String(BYTES), 'phim.mp4', options]);
  });
});
