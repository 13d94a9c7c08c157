import fs from 'node:fs';

import type { Archive } from './boot';
import { ledgerEntries } from './ledger';
import { aPdf, put } from './media-fixtures';
import { freshJpeg, sha, uploadTools } from './upload-tools';

/** The promises of the ledger and of `storeFile` (F5, F6, F15), the same on every database. */
export const describeMasters = (archiveOf: () => Archive): void => {
  const { masterOf, allMasters, staging, rows, linesOf, post } = uploadTools(archiveOf);
  const mastersOf = (bytes: Buffer) => allMasters().filter((name) => name.startsWith(sha(bytes)));

  it('F5: writes one line per master', async () => {
    const bytes = await freshJpeg();
    await post('/upload', bytes, 'r.jpg');
    await post('/upload', bytes, 'r2.jpg');
    const lines = await linesOf(sha(bytes));
    expect(lines).toHaveLength(1);
    // PostgreSQL hands bigints over as text.
    expect({ ...lines[0], bytes: Number(lines[0]?.bytes) }).toMatchObject({
      ext: 'jpg',
      kind: 'image',
      bytes: bytes.length,
      width: 2000,
      derivative_state: 'made',
    });
    expect(lines[0]?.stored_at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('F5a: writes each new master into the ledger, once, with the name it first came with', async () => {
    const bytes = await freshJpeg();
    await post('/upload', bytes, 'Lễ hội đầu năm.jpg');
    await post('/upload', bytes, 'tên khác.jpg');
    expect(await ledgerEntries(archiveOf(), { documentId: sha(bytes) })).toMatchObject([
      {
        act: 'file.store',
        uid: 'plugin::preservation.master',
        actorKind: 'user',
        outcome: 'done',
        change: {
          old: null,
          new: { sha256: sha(bytes), bytes: bytes.length, mime: 'image/jpeg', name: 'Lễ hội đầu năm.jpg' },
        },
      },
    ]);
  });

  it('F5a: leaves no line of a master whose entry could not be written, and writes both at the next try', async () => {
    const bytes = await freshJpeg();
    const ledger = archiveOf().strapi.plugin('provenance').service('ledger');
    const append = jest.spyOn(ledger, 'append').mockRejectedValueOnce(new Error('the ledger is closed'));
    const file = put(archiveOf().folder, 'so.jpg', bytes);
    const store = () => archiveOf().strapi.plugin('preservation').service('masters').storeFile(file, {});
    await expect(store()).rejects.toMatchObject({ message: 'the ledger is closed' });
    append.mockRestore();
    expect(await linesOf(sha(bytes))).toEqual([]);
    await store();
    expect(await linesOf(sha(bytes))).toHaveLength(1);
    expect(await ledgerEntries(archiveOf(), { documentId: sha(bytes) })).toMatchObject([{ act: 'file.store' }]);
  });

  it('F3, F5: the same file sent six times at once is one master and one line', async () => {
    const bytes = await freshJpeg();
    const before = await rows();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, number) => post('/upload', bytes, `r${number}.jpg`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(mastersOf(bytes)).toEqual([`${sha(bytes)}.jpg`]);
    expect(fs.readFileSync(masterOf({ hash: sha(bytes), ext: '.jpg' })).equals(bytes)).toBe(true);
    expect(await linesOf(sha(bytes))).toHaveLength(1);
    expect(await rows()).toBe(before + 6);
    expect(staging()).toEqual([]);
  });

  it('F3: the same bytes sent at once under names of two types are one master', async () => {
    // A race shows itself now and then only: several tries.
    for (let time = 0; time < 5; time += 1) {
      const bytes = Buffer.from(`họ tên;quê quán;lần ${time}\nPi Năng Tắc;Phước Bình\n`);
      const answers = await Promise.all(
        ['ds.txt', 'ds.csv', 'ds.txt', 'ds.csv'].map((name) => post('/upload', bytes, name)),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(201));
      expect(mastersOf(bytes)).toHaveLength(1);
      expect(await linesOf(sha(bytes))).toMatchObject([{ ext: mastersOf(bytes)[0]?.split('.')[1] }]);
      for (const { body } of answers) expect(`${body[0].hash}${body[0].ext}`).toBe(mastersOf(bytes)[0]);
    }
  });

  it('F5: where the database fails, the master is on the disk', async () => {
    const bytes = await freshJpeg();
    const query = archiveOf().strapi.db.query('plugin::upload.file');
    const create = jest.spyOn(query, 'create').mockRejectedValueOnce(new Error('database is gone'));
    const of = jest.spyOn(archiveOf().strapi.db, 'query').mockReturnValue(query);
    const answer = await archiveOf()
      .strapi.plugin('preservation')
      .service('masters')
      .storeFile(put(archiveOf().folder, 's.jpg', bytes), {})
      .catch((error: Error) => error.message);
    of.mockRestore();
    create.mockRestore();
    expect(answer).toBe('database is gone');
    expect(fs.readFileSync(masterOf({ hash: sha(bytes), ext: '.jpg' })).equals(bytes)).toBe(true);
    expect(staging()).toEqual([]);
  });

  describe('storeFile, the ingest’s way in', () => {
    const storeFile = (file: string, options = {}) =>
      archiveOf().strapi.plugin('preservation').service('masters').storeFile(file, options);

    it('F15: stores a file once and finds its row again, also when two copies come together', async () => {
      const bytes = await freshJpeg();
      const [a, b] = [put(archiveOf().folder, 't1.jpg', bytes), put(archiveOf().folder, 't2.jpg', bytes)];
      const before = await rows();
      const [first, second] = await Promise.all([storeFile(a), storeFile(b)]);
      const third = await storeFile(a, { fileName: 'tên khác.jpg' });
      expect(first).toMatchObject({ ok: true, sha256: sha(bytes), kind: 'image', mime: 'image/jpeg' });
      expect([first.duplicate, second.duplicate, third.duplicate].sort()).toEqual([false, true, true]);
      expect(new Set([first.fileId, second.fileId, third.fileId]).size).toBe(1);
      expect(await rows()).toBe(before + 1);
      expect(fs.existsSync(a) && fs.existsSync(b)).toBe(true);
    });

    it('F15: eight copies together are one master, one line and one row; the bytes are the very ones', async () => {
      const bytes = await freshJpeg();
      const before = await rows();
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, number) =>
          storeFile(put(archiveOf().folder, `copy-${number}.jpg`, bytes)),
        ),
      );
      expect(new Set(results.map(({ fileId }) => fileId)).size).toBe(1);
      expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(mastersOf(bytes)).toEqual([`${sha(bytes)}.jpg`]);
      expect(fs.readFileSync(masterOf({ hash: sha(bytes), ext: '.jpg' })).equals(bytes)).toBe(true);
      expect(await linesOf(sha(bytes))).toHaveLength(1);
      expect(await rows()).toBe(before + 1);
    });

    it('puts the row into a folder of the media library', async () => {
      const folder = await archiveOf()
        .strapi.db.query('plugin::upload.folder')
        .create({ data: { name: 'Nhập', pathId: 77, path: '/77' } });
      const { fileId } = await storeFile(put(archiveOf().folder, 'u.pdf', aPdf(2)), {
        fileName: 'Tờ trình.pdf',
        uploadFolder: folder.id,
      });
      const row = await archiveOf()
        .strapi.db.query('plugin::upload.file')
        .findOne({ where: { id: fileId }, populate: ['folder'] });
      expect(row).toMatchObject({
        name: 'Tờ trình.pdf',
        folderPath: '/77',
        folder: { id: folder.id },
        provider_metadata: { kind: 'pdf' },
      });
    });

    it('F6: hands back a refusal instead of throwing, and leaves nothing', async () => {
      const before = { masters: allMasters(), rows: await rows() };
      const result = await storeFile(put(archiveOf().folder, 'v.jpg', '<html>'));
      expect(result).toMatchObject({ ok: false, refusal: { code: 'FILE_TYPE_REFUSED', fileName: 'v.jpg' } });
      expect({ masters: allMasters(), rows: await rows() }).toEqual(before);
      expect(staging()).toEqual([]);
    });
  });

  it('prepares its table and index at every boot without complaint', async () => {
    await archiveOf().strapi.plugin('preservation').service('masters').prepare();
    expect(await archiveOf().strapi.db.connection.schema.hasTable('preservation_masters')).toBe(true);
  });
};
