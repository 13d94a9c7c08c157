import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { createUrlSigner } from '../../plugins/preservation/server/src/provider/sign-url';
import type { FixityService } from '../../plugins/preservation/server/src/fixity/fixity';
import type { MasterShelf } from '../../plugins/preservation/server/src/store/master-shelf';
import { masterUrl } from '../../plugins/preservation/shared/media-url';
import type { JobQueue } from '../../plugins/preservation/server/src/jobs/jobs';
import { type Archive, bootArchive } from '../support/boot';
import { runCompiled } from '../support/command';
import { drawPictures, startIngest, verdictsOf } from '../support/fault-tools';
import { aPdf, put } from '../support/media-fixtures';
import { startS3, type S3Service } from '../support/s3';
import { binary, freshJpeg, sha, uploadTools } from '../support/upload-tools';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kho-s3-'));
let s3: S3Service;
let archive: Archive;
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  s3 = await startS3(path.join(folder, 's3'));
  archive = await bootArchive({ folder: path.join(folder, 'kho'), env: s3.environment });
  environment = { ...process.env };
});
afterAll(async () => {
  await archive?.close();
  await s3?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const { staging } = uploadTools(() => archive);
const service = <T>(name: string): T => archive.strapi.plugin('preservation').service(name) as T;
const shelf = () => service<{ shelf: MasterShelf }>('masters').shelf;
const keyOf = (sha256: string, ext: string) =>
  `masters/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.${ext}`;
const store = (name: string, bytes: Buffer) =>
  service<{ storeFile: (file: string, options: object) => Promise<{ ok: boolean; duplicate: boolean }> }>(
    'masters',
  ).storeFile(put(archive.folder, name, bytes), {});
const aMaster = async () => {
  const bytes = await freshJpeg();
  expect(await store(`${sha(bytes).slice(0, 8)}.jpg`, bytes)).toMatchObject({ ok: true, duplicate: false });
  return { bytes, sha256: sha(bytes), key: keyOf(sha(bytes), 'jpg') };
};
const compare = async () => {
  const answer = await service<FixityService>('fixity').compare('command');
  if (!('report' in answer) || !answer.report) throw new Error('no report');
  return Object.fromEntries(Object.entries(answer.report.counts).filter(([, count]) => count > 0));
};
const round = (sha256: string) =>
  service<FixityService>('fixity').round({ scope: [sha256], origin: 'command', bytesPerSecond: 0 });
const openAlarms = async () => (await service<FixityService>('fixity').alarms.open(1)).alarms;

describe('masters in a bucket of S3 (F155–F158)', () => {
  it('F156: what comes in lies there byte for byte, private, once; nothing of it among this disk’s masters', async () => {
    const { bytes, key, sha256 } = await aMaster();
    expect(fs.readFileSync(s3.fileOf(key)).equals(bytes)).toBe(true);
    expect(fs.readdirSync(path.join(archive.folder, 'archive', 'masters'))).toEqual([]);
    expect(staging()).toEqual([]);
    const { mtimeMs } = fs.statSync(s3.fileOf(key));
    expect(await store('lần nữa.jpg', bytes)).toMatchObject({ ok: true, duplicate: true });
    // Also where the line and the row were lost: the object is found, not written again.
    await archive.strapi.db.connection('files').where({ hash: sha256 }).delete();
    await archive.strapi.db.connection('preservation_masters').where({ sha256 }).delete();
    expect(await store('và nữa.jpg', bytes)).toMatchObject({ ok: true, duplicate: true });
    expect(fs.statSync(s3.fileOf(key)).mtimeMs).toBe(mtimeMs);
    expect(await compare()).toEqual({});
    expect(staging()).toEqual([]);
  });

  it('F156: an object of another size under a master’s name is never replaced', async () => {
    const bytes = await freshJpeg();
    const file = s3.fileOf(keyOf(sha(bytes), 'jpg'));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, 'không phải ảnh này');
    await expect(store('khác.jpg', bytes)).rejects.toThrow('nothing was overwritten');
    expect(fs.readFileSync(file, 'utf8')).toBe('không phải ảnh này');
    fs.rmSync(file);
    expect(staging()).toEqual([]);
  });

  it('F156: what did not arrive as it was sent is not kept', async () => {
    const bytes = await freshJpeg();
    const staged = path.join(folder, 'staged');
    fs.writeFileSync(staged, bytes);
    const wrong = sha(Buffer.from('other'));
    await expect(
      shelf().put({ dir: folder, path: staged, sha256: wrong, bytes: bytes.length }, 'jpg'),
    ).rejects.toThrow('does not have the bytes');
    expect(s3.keys()).not.toContain(keyOf(wrong, 'jpg'));
  });

  it('F110: a changed and a missing object are found by reading, and their recovery', async () => {
    const { bytes, key, sha256 } = await aMaster();
    const file = s3.fileOf(key);
    expect(await round(sha256)).toMatchObject({ tally: { checked: 1, failed: 0 } });
    const damaged = Buffer.from(bytes);
    damaged[500] = (damaged[500] ?? 0) ^ 1;
    fs.writeFileSync(file, damaged);
    expect(await round(sha256)).toMatchObject({ tally: { failed: 1 } });
    expect(await openAlarms()).toMatchObject([{ kind: 'changed', name: sha256, found: sha(damaged) }]);
    fs.renameSync(file, `${file}-away`);
    await round(sha256);
    expect(await openAlarms()).toMatchObject([{ kind: 'missing', name: sha256 }]);
    fs.renameSync(`${file}-away`, file);
    fs.writeFileSync(file, bytes);
    await round(sha256);
    expect(await openAlarms()).toEqual([]);
  });

  it('F116: database and bucket are compared both ways; a bucket that is away raises no alarm', async () => {
    const { bytes, key, sha256 } = await aMaster();
    const other = await freshJpeg();
    const strays = [keyOf(sha(other), 'jpg'), 'masters/zz/x.jpg', 'masters/ghi-chu.txt'];
    for (const stray of strays) {
      fs.mkdirSync(path.dirname(s3.fileOf(stray)), { recursive: true });
      fs.writeFileSync(s3.fileOf(stray), other);
    }
    fs.rmSync(s3.fileOf(key));
    expect(await compare()).toEqual({ missing: 1, untracked: 3 });
    expect((await openAlarms()).map(({ name }) => name).sort()).toEqual([...strays, sha256].sort());
    fs.writeFileSync(s3.fileOf(key), bytes);
    for (const stray of strays) fs.rmSync(s3.fileOf(stray));
    expect(await compare()).toEqual({});
    await s3.stop();
    await expect(round(sha256)).rejects.toThrow('does not answer');
    await s3.back();
    expect(await openAlarms()).toEqual([]);
  });

  it('F25, F93: staff read masters through our own door, in parts too; without a signature nobody does', async () => {
    const { bytes, sha256 } = await aMaster();
    const address = masterUrl(sha256, 'jpg');
    const keys: string[] = archive.strapi.config.get('server.app.keys');
    const signed = createUrlSigner(keys).sign(address, Date.now());
    const whole = await archive.request.get(signed).buffer().parse(binary);
    expect([whole.status, (whole.body as Buffer).equals(bytes)]).toEqual([200, true]);
    const part = await archive.request.get(signed).set('Range', 'bytes=100-299').buffer().parse(binary);
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 100-299/${bytes.length}`]);
    expect((part.body as Buffer).equals(bytes.subarray(100, 300))).toBe(true);
    expect((await archive.request.get(signed).set('If-None-Match', part.headers.etag ?? '')).status).toBe(
      304,
    );
    expect((await archive.request.get(address)).status).toBe(404);
    expect((await archive.request.get(createUrlSigner(keys).sign(masterUrl('0'.repeat(64), 'jpg'), Date.now()))).status).toBe(404); // prettier-ignore
  });

  it('F157: pages, metadata and access copies are made from the bucket by way of the cache, which is bounded and private', async () => {
    const picture = await aMaster();
    const pdf = aPdf(2);
    expect(await store('hai-trang.pdf', pdf)).toMatchObject({ ok: true });
    const cached = () =>
      fs
        .readdirSync(path.join(archive.folder, 'archive', 'cache'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /[0-9a-f]{64}\./.test(name));
    // As in another process: nothing of what came in is here.
    for (const { sha256, ext } of [
      { sha256: picture.sha256, ext: 'jpg' },
      { sha256: sha(pdf), ext: 'pdf' },
    ]) {
      fs.rmSync(
        path.join(archive.folder, 'archive', 'cache', cached().find((name) => name.includes(sha256)) ?? ''),
      );
      expect(await shelf().stat({ sha256, ext })).not.toBeNull();
    }
    await service<JobQueue>('jobs').drain(100_000);
    const made = (sha256: string): string[] =>
      fs.readdirSync(
        path.join(archive.folder, 'archive', 'derivatives', sha256.slice(0, 2), sha256.slice(2, 4), sha256),
      );
    expect(made(picture.sha256)).toContain('access.tif');
    const read = await archive.strapi.db
      .connection('preservation_metadata')
      .where({ sha256: picture.sha256 });
    expect(read).toHaveLength(1);
    const failed = await archive.strapi.db.connection('preservation_jobs').where({ state: 'failed' });
    expect(failed.map(({ kind, problem_code }) => [kind, problem_code])).toEqual([]);
    expect(cached().some((name) => name.includes(picture.sha256))).toBe(true);
    expect(cached().every((name) => !name.endsWith('.part'))).toBe(true);
  });

  it('F123: a purged master moves to the bin of the bucket, comes back, and is erased', async () => {
    const { bytes, key, sha256 } = await aMaster();
    const master = { sha256, ext: 'jpg' };
    const { bin } = shelf();
    await bin.put(master);
    expect(s3.keys()).toContain(`bin/${sha256}.jpg`);
    expect(s3.keys()).not.toContain(key);
    expect(await shelf().find(sha256)).toBeNull();
    await expect(shelf().withLocal(master, async () => true)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await bin.list()).toEqual([master]);
    await bin.takeOut(master);
    expect(fs.readFileSync(s3.fileOf(key)).equals(bytes)).toBe(true);
    await bin.put(master);
    await bin.erase(master);
    expect([await bin.list(), await shelf().find(sha256)]).toEqual([[], null]);
    await store('trở lại.jpg', bytes);
    expect(await compare()).toEqual({});
  });

  it('F158: a bucket that goes away during an ingest fails files with a sentence and leaves nothing half', async () => {
    const count = 20;
    const pictures = path.join(folder, 'anh');
    await drawPictures(pictures, count);
    let stopped: Promise<void> | undefined;
    const run = startIngest(environment, pictures, (reports) => {
      if (reports.length >= 5) stopped ??= s3.stop();
    });
    const { code, err } = await run.ended;
    await stopped;
    const { stored = 0, failed = 0, ...others } = verdictsOf(run.reports);
    expect({ code, others, all: stored + failed }).toEqual({ code: 1, others: {}, all: count });
    expect(stored).toBeGreaterThanOrEqual(5);
    for (const { verdict, code: why, vi } of run.reports)
      if (verdict === 'failed')
        expect([why, vi]).toEqual(['INGEST_STORE_AWAY', expect.stringContaining('S3')]);
    expect(err).not.toContain(environment.S3_SECRET_ACCESS_KEY);
    expect(staging()).toEqual([]);
    await s3.back();
    expect(s3.halves()).toEqual([]);
    const again = startIngest(environment, pictures);
    expect((await again.ended).code).toBe(0);
    expect(verdictsOf(again.reports)).toEqual({ stored: failed, 'already-here': stored });
    expect(await compare()).toEqual({});
  });
});

describe('starting on S3 (F156)', () => {
  const start = (env: Record<string, string>) => runCompiled({ ...environment, ...env }, 'ledger-head');

  it('refuses a bucket that is not there, and masters that lie on this disk still, with a sentence and no secret', async () => {
    const none = await start({ S3_BUCKET: 'khong-co' });
    expect([none.code, none.err]).toEqual([
      1,
      expect.stringContaining('Không dùng được vùng chứa S3 “khong-co”'),
    ]);
    expect(none.out + none.err).not.toContain(environment.S3_SECRET_ACCESS_KEY);
    const left = path.join(archive.folder, 'archive', keyOf('a'.repeat(64), 'jpg'));
    fs.mkdirSync(path.dirname(left), { recursive: true });
    fs.writeFileSync(left, 'ảnh cũ');
    expect((await start({})).err).toContain('còn tệp gốc');
    fs.rmSync(path.join(archive.folder, 'archive', 'masters', 'aa'), { recursive: true });
    expect((await start({ S3_BUCKET: '' })).err).toContain('S3_BUCKET');
  });
});
