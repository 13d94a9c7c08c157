import fs from 'node:fs';
import path from 'node:path';

import { createAccount, signIn } from './accounts';
import type { Archive } from './boot';
import { createItem, uidOf } from './fixtures';
import { put } from './media-fixtures';
import { deliver, type Header, receiptOf, send } from './tus-tools';
import { freshJpeg, leftovers, sha, uploadTools } from './upload-tools';

const JPEG = 'Ảnh đoàn đại biểu Raglai.jpg';
const UPLOADS = '/preservation/uploads';
const TUS = { 'Tus-Resumable': '1.0.0' };

const metadata = (pairs: Record<string, string>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** The promises of resumable upload (F80–F86), the same on every database. */
export const describeResumable = (archiveOf: () => Archive): void => {
  const { allMasters, staging, masterOf } = uploadTools(archiveOf);
  let keeper: Header;
  let colleague: Header;
  let reader: Header;

  beforeAll(async () => {
    const signed = async (role: string) => signIn(archiveOf(), await createAccount(archiveOf(), role));
    keeper = await signed('kho-vphu');
    colleague = await signed('kho-vphu');
    reader = await signed('kho-qt');
  });

  const rowOf = (id: number | null) =>
    archiveOf()
      .strapi.db.query('plugin::upload.file')
      .findOne({ where: { id }, populate: ['folder', 'createdBy'] });

  const begin = (header: Header, pairs: Record<string, string>, length = '10') =>
    archiveOf()
      .request.post(UPLOADS)
      .set({ ...header, ...TUS, 'Upload-Length': length, 'Upload-Metadata': metadata(pairs) });

  it('F80, F82: a film in pieces becomes a master, a row in its folder and a receipt', async () => {
    const bytes = await freshJpeg();
    const folder: { id: number } = await archiveOf()
      .strapi.plugin('upload')
      .service('folder')
      .create({ name: `Đợt ${Date.now()}` });
    const receipt = await deliver(archiveOf(), { bytes, name: JPEG, header: keeper, folder: folder.id });
    expect(receipt).toMatchObject({
      state: 'stored',
      name: JPEG,
      bytes: bytes.length,
      sha256: sha(bytes),
      code: null,
      vi: expect.stringContaining('giống từng byte'),
    });
    const row = await rowOf(receipt.fileId);
    expect(row).toMatchObject({ name: JPEG, hash: sha(bytes), folder: { id: folder.id } });
    expect(row.createdBy.email).toMatch(/^kho-vphu/);
    expect(fs.readFileSync(masterOf(row)).equals(bytes)).toBe(true);
    expect(staging()).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  it('F81: broken off midway, another client goes on where it stopped, byte for byte', async () => {
    const bytes = await freshJpeg();
    const chunkSize = Math.ceil(bytes.length / 10);
    const half = await send(archiveOf(), {
      bytes,
      name: JPEG,
      header: keeper,
      chunkSize,
      stopAt: chunkSize * 3,
    });
    const known = await archiveOf()
      .request.get(`${UPLOADS}/known?sha256=${sha(bytes)}&bytes=${bytes.length}`)
      .set(keeper);
    expect(known.body.upload).toMatchObject({ id: half.id, state: 'receiving' });
    const before = await archiveOf()
      .request.head(`${UPLOADS}/${half.id}`)
      .set({ ...keeper, ...TUS });
    expect(Number(before.headers['upload-offset'])).toBeGreaterThanOrEqual(chunkSize * 3);
    expect(Number(before.headers['upload-offset'])).toBeLessThan(bytes.length);

    const sent = await send(archiveOf(), { bytes, name: JPEG, header: keeper, uploadUrl: half.url });
    expect(sent.id).toBe(half.id);
    const receipt = await receiptOf(archiveOf(), sent, keeper);
    expect(receipt).toMatchObject({ state: 'stored', sha256: sha(bytes) });
    expect(fs.readFileSync(masterOf(await rowOf(receipt.fileId))).equals(bytes)).toBe(true);
    const after = await archiveOf()
      .request.head(`${UPLOADS}/${half.id}`)
      .set({ ...keeper, ...TUS });
    expect(after.headers).toMatchObject({ 'upload-offset': String(bytes.length) });
  });

  it('F81: somebody else’s upload does not exist, to read, to add to, or to remove', async () => {
    const bytes = await freshJpeg();
    const { id } = await send(archiveOf(), { bytes, name: JPEG, header: keeper, chunkSize: 1000, stopAt: 1 });
    const { request } = archiveOf();
    const asked = { ...colleague, ...TUS };
    const answers = [
      await request.head(`${UPLOADS}/${id}`).set(asked),
      await request.get(`${UPLOADS}/${id}`).set(asked),
      await request.delete(`${UPLOADS}/${id}`).set(asked),
      await request
        .patch(`${UPLOADS}/${id}`)
        .set({ ...asked, 'Upload-Offset': '1000', 'Content-Type': 'application/offset+octet-stream' })
        .send('x'),
      await request.get(`${UPLOADS}/tus-${'0'.repeat(32)}`).set(keeper),
      await request.get(`${UPLOADS}/..%2F..%2Fmasters`).set(keeper),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const known = await request
      .get(`${UPLOADS}/known?sha256=${sha(bytes)}&bytes=${bytes.length}`)
      .set(colleague);
    expect(known.body).toEqual({ upload: null });
    expect((await request.delete(`${UPLOADS}/${id}`).set({ ...keeper, ...TUS })).status).toBe(204);
    expect(staging()).toEqual([]);
  });

  it('F80: nobody without an account, and no account that may not add files', async () => {
    const pairs = { filename: 'a.jpg', sha256: sha(Buffer.from('a')) };
    const { request } = archiveOf();
    const roads = (header: Header) => [
      begin(header, pairs),
      request.get(UPLOADS).set(header),
      request.get(`${UPLOADS}/limits`).set(header),
      request.get(`${UPLOADS}/known?sha256=${pairs.sha256}&bytes=1`).set(header),
      request.get(`${UPLOADS}/receipts.csv`).set(header),
      request.get(`${UPLOADS}/tus-${'0'.repeat(32)}`).set(header),
      request.patch(`${UPLOADS}/tus-${'0'.repeat(32)}`).set(header),
      request.delete(`${UPLOADS}/tus-${'0'.repeat(32)}`).set(header),
    ];
    for (const answer of roads({})) expect((await answer).status).toBe(401);
    for (const answer of roads(reader)) expect((await answer).status).toBe(403);
    const token: { accessKey: string } = await archiveOf()
      .strapi.service('admin::api-token')
      .create({ name: `thử ${Date.now()}`, description: '', type: 'full-access', lifespan: null });
    expect((await begin({ Authorization: `Bearer ${token.accessKey}` }, pairs)).status).toBe(401);
    expect(staging()).toEqual([]);
  });

  it('F83: what arrives differently from what was sent is refused and not kept', async () => {
    const bytes = await freshJpeg();
    const masters = allMasters();
    const receipt = await deliver(archiveOf(), {
      bytes,
      name: JPEG,
      header: keeper,
      sha256: sha(Buffer.from('other')),
    });
    expect(receipt).toMatchObject({ state: 'refused', code: 'UPLOAD_HASH_MISMATCH', fileId: null });
    expect(receipt.vi).toContain('không giữ');
    expect(allMasters()).toEqual(masters);
    expect(staging()).toEqual([]);
  });

  it('F82: the same bytes again are known, under their first name; a refused type gets its sentence', async () => {
    const bytes = await freshJpeg();
    const first = await deliver(archiveOf(), { bytes, name: 'một.jpg', header: keeper });
    const again = await deliver(archiveOf(), { bytes, name: 'hai.jpg', header: colleague });
    expect(again).toMatchObject({ state: 'duplicate', fileId: first.fileId, libraryName: 'một.jpg' });

    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const refused = await deliver(archiveOf(), { bytes: page, name: 'x.jpg', header: keeper });
    expect(refused).toMatchObject({ state: 'refused', code: 'FILE_TYPE_REFUSED', fileId: null });
    const empty = await deliver(archiveOf(), { bytes: Buffer.alloc(0), name: 'rỗng.jpg', header: keeper });
    expect(empty).toMatchObject({ state: 'refused', code: 'FILE_EMPTY' });
    expect(staging()).toEqual([]);
  });

  it('F82: what is known names the items that show it, of those the account may read', async () => {
    const bytes = await freshJpeg();
    const first = await deliver(archiveOf(), { bytes, name: 'bìa.jpg', header: keeper });
    const title = 'Ảnh bìa sổ gia phả họ Chamaléa';
    const documentId = await createItem(archiveOf(), {
      title,
      representations: [{ role: 'front', file: first.fileId }],
    });
    const again = await deliver(archiveOf(), { bytes, name: 'bìa 2.jpg', header: colleague });
    expect(again.holders).toEqual([{ uid: uidOf('photo'), documentId, title }]);
    // An agency reads what it sent in itself, and nothing else.
    const agency = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
    const theirs = await deliver(archiveOf(), { bytes, name: 'bìa 3.jpg', header: agency });
    expect(theirs).toMatchObject({ state: 'duplicate', holders: [] });
  });

  it.each([
    ['no name', { sha256: 'a'.repeat(64) }, '10', 'UPLOAD_NAME_MISSING'],
    ['no hash', { filename: 'a.jpg' }, '10', 'UPLOAD_HASH_MISSING'],
    ['no size', { filename: 'a.jpg', sha256: 'a'.repeat(64) }, 'x', 'UPLOAD_SIZE_INVALID'],
    [
      'an unknown folder',
      { filename: 'a.jpg', sha256: 'a'.repeat(64), folder: '99999' },
      '10',
      'UPLOAD_FOLDER_UNKNOWN',
    ],
    [
      'too large',
      { filename: 'a.jpg', sha256: 'a'.repeat(64) },
      String(20 * 1024 ** 3 + 1),
      'FILE_TOO_LARGE',
    ],
  ])('F80: %s is refused before a byte is sent', async (_what, pairs, length, code) => {
    const answer = await begin(keeper, pairs as Record<string, string>, length);
    expect(answer.status).toBe(code === 'FILE_TOO_LARGE' ? 413 : 400);
    expect(answer.body.error.details).toMatchObject({ code, vi: expect.any(String), en: expect.any(String) });
    expect(staging()).toEqual([]);
  });

  it('F85: receipts stay, are the account’s own, are filtered and handed out as a list', async () => {
    const bytes = await freshJpeg();
    await deliver(archiveOf(), { bytes, name: '=cmd|calc.jpg', header: colleague });
    const { request } = archiveOf();
    const page = await request.get(`${UPLOADS}?verdict=stored`).set(colleague);
    expect(page.body.receipts[0]).toMatchObject({
      name: '=cmd_calc.jpg',
      state: 'stored',
      sha256: sha(bytes),
    });
    expect(page.body.receipts.every(({ state }: { state: string }) => state === 'stored')).toBe(true);
    const others = await request.get(UPLOADS).set(keeper);
    expect(others.body.receipts.map(({ name }: { name: string }) => name)).not.toContain('=cmd_calc.jpg');
    const csv = await request.get(`${UPLOADS}/receipts.csv`).set(colleague);
    expect(csv.headers['content-type']).toMatch(/text\/csv/);
    expect(csv.text).toContain(`"'=cmd_calc.jpg","${bytes.length}","${sha(bytes)}","Đã vào kho"`);
    expect((await request.get(`${UPLOADS}?verdict=nothing`).set(keeper)).body.error.details.code).toBe(
      'UPLOAD_QUERY_INVALID',
    );
  });

  it('F86: an upload that nobody goes on with is cleaned away, its bytes and its line', async () => {
    const bytes = await freshJpeg();
    const { id } = await send(archiveOf(), { bytes, name: JPEG, header: keeper, chunkSize: 1000, stopAt: 1 });
    const uploads = archiveOf().strapi.plugin('preservation').service('uploads');
    await uploads.tidy();
    expect(staging()).toEqual([id]);
    const old = Date.now() / 1000 - 8 * 24 * 3600;
    fs.utimesSync(path.join(archiveOf().folder, 'archive', 'staging', id), old, old);
    put(path.join(archiveOf().folder, 'archive', 'staging'), `tus-${'f'.repeat(32)}`, 'orphan');
    fs.utimesSync(path.join(archiveOf().folder, 'archive', 'staging', `tus-${'f'.repeat(32)}`), old, old);
    expect(await uploads.tidy()).toBe(2);
    expect(staging()).toEqual([]);
    const asked = await archiveOf()
      .request.head(`${UPLOADS}/${id}`)
      .set({ ...keeper, ...TUS });
    expect(asked.status).toBe(404);
  });

  it('F87: the server’s limits of time are those that were chosen', () => {
    const { headersTimeout, requestTimeout } = archiveOf().strapi.server.httpServer;
    expect({ headersTimeout, requestTimeout }).toEqual({
      headersTimeout: 20_000,
      requestTimeout: 2 * 3600 * 1000,
    });
  });
};
