import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import { signInAsAdmin } from '../support/admin';
import { type Archive, bootArchive } from '../support/boot';
import { aJpeg, aPdf, put } from '../support/media-fixtures';

const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

interface Row {
  id: number;
  name: string;
  url: string;
  hash: string;
  ext: string;
  mime: string;
  width: number | null;
  formats: Record<string, { url: string; width: number; mime: string }> | null;
  provider_metadata: { sha256: string; bytes: number; kind: string; checked: boolean; notes: string[] };
}

describe('uploading a master', () => {
  let archive: Archive;
  let staff: { Authorization: string };
  let seed = 0;
  /** A JPEG nobody uploaded yet. */
  const freshJpeg = () => aJpeg((seed += 1), 2000, 1200);

  beforeAll(async () => {
    archive = await bootArchive();
    staff = await signInAsAdmin(archive);
  });
  afterAll(() => archive.close());

  const masterOf = ({ hash, ext }: Pick<Row, 'hash' | 'ext'>) =>
    path.join(archive.folder, 'archive', 'masters', hash.slice(0, 2), hash.slice(2, 4), `${hash}${ext}`);
  const allMasters = () =>
    fs
      .readdirSync(path.join(archive.folder, 'archive', 'masters'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  const staging = () => fs.readdirSync(path.join(archive.folder, 'archive', 'staging'));
  /** What the body parser and the upload plugin put beside each other in the system's folder. */
  const leftovers = () =>
    fs
      .readdirSync(os.tmpdir())
      .filter((name) => /^[0-9a-z]{25}(\.\w+)?$/.test(name) || name.startsWith('strapi-upload-'));
  const rows = () => archive.strapi.db.query('plugin::upload.file').count();
  const post = (url: string, bytes: Buffer, name: string) =>
    archive.request
      .post(url)
      .set(staff)
      .attach('files', bytes, { filename: name, contentType: 'application/octet-stream' });

  it('F1, F3: the media library stores the very bytes, whatever the name, and shows our thumbnail', async () => {
    const bytes = await freshJpeg();
    const answer = await post('/upload', bytes, 'Ảnh gia đình.png');
    expect(answer.status).toBe(201);
    const [row] = answer.body as Row[];
    expect(row).toMatchObject({
      name: 'Ảnh gia đình.png',
      hash: sha(bytes),
      ext: '.jpg',
      mime: 'image/jpeg',
      width: 2000,
      height: 1200,
      provider_metadata: {
        sha256: sha(bytes),
        bytes: bytes.length,
        kind: 'image',
        checked: true,
        notes: ['NAME_MISLEADS'],
      },
      formats: {
        thumbnail: { width: 400, mime: 'image/webp' },
        screen: { width: 1600 },
        screenJpeg: { mime: 'image/jpeg' },
      },
    });
    expect(fs.readFileSync(masterOf(row as Row)).equals(bytes)).toBe(true);
    expect(fs.statSync(masterOf(row as Row)).mode & 0o777).toBe(0o440);
    expect(staging()).toEqual([]);
    expect(leftovers()).toEqual([]);
    expect(fs.readdirSync(path.join(archive.folder, 'public', 'uploads'))).toEqual([]);
  });

  it('F25: staff open what the library lists by signed addresses', async () => {
    const bytes = await freshJpeg();
    const [row] = (await post('/upload', bytes, 'a.jpg')).body as [Row];
    const master = await archive.request.get(row.url).buffer().parse(binary);
    expect(master.status).toBe(200);
    expect(master.headers['content-type']).toBe('image/jpeg');
    expect((master.body as Buffer).equals(bytes)).toBe(true);
    const thumb = await archive.request
      .get(row.formats?.thumbnail?.url ?? '')
      .buffer()
      .parse(binary);
    expect(await sharp(thumb.body as Buffer).metadata()).toMatchObject({ format: 'webp', width: 400 });
  });

  it('F1: so do the other ways in: the library’s own route, the REST API with a token, code', async () => {
    const byRoute = await freshJpeg();
    expect((await post('/upload/files', byRoute, 'b.jpg')).status).toBe(201);

    const byApi = await freshJpeg();
    const token: { accessKey: string } = await archive.strapi
      .service('admin::api-token')
      .create({ name: 'thử', description: '', type: 'full-access', lifespan: null });
    const answer = await archive.request
      .post('/api/upload')
      .set('Authorization', `Bearer ${token.accessKey}`)
      .attach('files', byApi, 'c.jpg');
    expect(answer.status).toBe(201);
    const [row] = answer.body as [Row];
    // F25: an API token is not staff; the bare address opens nothing.
    expect(row.url).toBe(`/api/masters/${sha(byApi)}.jpg`);
    expect((await archive.request.get(row.url)).status).toBe(404);

    const byCode = await freshJpeg();
    const filepath = put(archive.folder, 'by-code.jpg', byCode);
    await archive.strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: {},
        files: { filepath, originalFilename: 'd.jpg', mimetype: 'image/jpeg', size: byCode.length },
      });

    for (const bytes of [byRoute, byApi, byCode]) {
      expect(fs.readFileSync(masterOf({ hash: sha(bytes), ext: '.jpg' })).equals(bytes)).toBe(true);
    }
  });

  it('F1: an administrator cannot switch re-encoding back on', async () => {
    const settings = {
      sizeOptimization: true,
      responsiveDimensions: true,
      autoOrientation: true,
      aiMetadata: false,
    };
    await archive.request.put('/upload/settings').set(staff).send(settings).expect(200);
    const bytes = await sharp(await freshJpeg())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const [row] = (await post('/upload', bytes, 'e.jpg')).body as [Row];
    expect(fs.readFileSync(masterOf(row)).equals(bytes)).toBe(true);
    expect(Object.keys(row.formats ?? {}).sort()).toEqual(['screen', 'screenJpeg', 'thumbnail']);
    expect(row.width).toBe(1200);
  });

  it('F3: the same bytes twice are one master and two rows of the library', async () => {
    const bytes = await freshJpeg();
    await post('/upload', bytes, 'f.jpg');
    const before = allMasters();
    const [second] = (await post('/upload', bytes, 'g.jpg')).body as [Row];
    expect(allMasters()).toEqual(before);
    expect(second).toMatchObject({ name: 'g.jpg', hash: sha(bytes) });
  });

  it('F4: replacing a file stores a new master beside the old one, also of another type', async () => {
    const old = await freshJpeg();
    const [row] = (await post('/upload', old, 'h.jpg')).body as [Row];
    const replacement = await sharp(await freshJpeg())
      .tiff({ compression: 'lzw' })
      .toBuffer();
    const answer = await post(`/upload/files/${row.id}/replace`, replacement, 'h.tif');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      id: row.id,
      hash: sha(replacement),
      ext: '.tif',
      mime: 'image/tiff',
    });
    expect((answer.body as Row).formats?.thumbnail?.mime).toBe('image/webp');
    expect(fs.readFileSync(masterOf(row)).equals(old)).toBe(true);
    expect(fs.readFileSync(masterOf(answer.body as Row)).equals(replacement)).toBe(true);
  });

  it('F4: deleting a row keeps the master', async () => {
    const bytes = await freshJpeg();
    const [row] = (await post('/upload', bytes, 'i.jpg')).body as [Row];
    await archive.request.delete(`/upload/files/${row.id}`).set(staff).expect(200);
    expect(fs.readFileSync(masterOf(row)).equals(bytes)).toBe(true);
  });

  it.each([
    ['a JPEG cut off', async () => (await freshJpeg()).subarray(0, 3000), 'j.jpg', 'FILE_TRUNCATED'],
    [
      'a program called .jpg',
      async () => Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(500, 2)]),
      'k.jpg',
      'FILE_TYPE_REFUSED',
    ],
    ['unknown bytes', async () => Buffer.alloc(500, 7), 'l.bin', 'FILE_TYPE_REFUSED'],
    [
      'a web page called .jpg',
      async () => Buffer.from('<html><script>1</script></html>'),
      'm.jpg',
      'FILE_TYPE_REFUSED',
    ],
    ['a broken PDF', async () => Buffer.from('%PDF-1.4 nothing'), 'n.pdf', 'FILE_UNREADABLE'],
  ])('F6: refuses %s, says why, and leaves nothing', async (_what, make, name, code) => {
    const before = { masters: allMasters(), rows: await rows() };
    const answer = await post('/upload', await make(), name);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      name: 'ValidationError',
      details: { code, field: 'file', fileName: name, vi: expect.any(String), en: expect.any(String) },
    });
    expect(answer.body.error.message).toBe(answer.body.error.details.vi);
    expect({ masters: allMasters(), rows: await rows() }).toEqual(before);
    expect(staging()).toEqual([]);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'o.svg'],
    ['HTML', '<!doctype html>', 'p.html'],
    ['nothing at all', '', 'q.jpg'],
  ])('F6: turns away %s', async (_what, text, name) => {
    const before = { masters: allMasters(), rows: await rows() };
    const answer = await post('/upload', Buffer.from(text), name);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect({ masters: allMasters(), rows: await rows() }).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  it('F5: writes one line per master', async () => {
    const bytes = await freshJpeg();
    await post('/upload', bytes, 'r.jpg');
    await post('/upload', bytes, 'r2.jpg');
    const lines = await archive.strapi.db.connection('preservation_masters').where({ sha256: sha(bytes) });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      ext: 'jpg',
      kind: 'image',
      bytes: bytes.length,
      width: 2000,
      derivative_state: 'made',
    });
    expect(lines[0].stored_at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('F5: where the database fails, the master is on the disk', async () => {
    const bytes = await freshJpeg();
    const query = archive.strapi.db.query('plugin::upload.file');
    const create = jest.spyOn(query, 'create').mockRejectedValueOnce(new Error('database is gone'));
    const of = jest.spyOn(archive.strapi.db, 'query').mockReturnValue(query);
    const answer = await archive.strapi
      .plugin('preservation')
      .service('masters')
      .storeFile(put(archive.folder, 's.jpg', bytes), {})
      .catch((error: Error) => error.message);
    of.mockRestore();
    create.mockRestore();
    expect(answer).toBe('database is gone');
    expect(fs.readFileSync(masterOf({ hash: sha(bytes), ext: '.jpg' })).equals(bytes)).toBe(true);
    expect(staging()).toEqual([]);
  });

  describe('storeFile, the ingest’s way in', () => {
    const storeFile = (file: string, options = {}) =>
      archive.strapi.plugin('preservation').service('masters').storeFile(file, options);

    it('F15: stores a file once and finds its row again, also when two copies come together', async () => {
      const bytes = await freshJpeg();
      const [a, b] = [put(archive.folder, 't1.jpg', bytes), put(archive.folder, 't2.jpg', bytes)];
      const before = await rows();
      const [first, second] = await Promise.all([storeFile(a), storeFile(b)]);
      const third = await storeFile(a, { fileName: 'tên khác.jpg' });
      expect(first).toMatchObject({ ok: true, sha256: sha(bytes), kind: 'image', mime: 'image/jpeg' });
      expect([first.duplicate, second.duplicate, third.duplicate].sort()).toEqual([false, true, true]);
      expect(new Set([first.fileId, second.fileId, third.fileId]).size).toBe(1);
      expect(await rows()).toBe(before + 1);
      expect(fs.existsSync(a) && fs.existsSync(b)).toBe(true);
    });

    it('puts the row into a folder of the media library', async () => {
      const folder = await archive.strapi.db
        .query('plugin::upload.folder')
        .create({ data: { name: 'Nhập', pathId: 77, path: '/77' } });
      const { fileId } = await storeFile(put(archive.folder, 'u.pdf', aPdf(2)), {
        fileName: 'Tờ trình.pdf',
        uploadFolder: folder.id,
      });
      const row = await archive.strapi.db
        .query('plugin::upload.file')
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
      const result = await storeFile(put(archive.folder, 'v.jpg', '<html>'));
      expect(result).toMatchObject({ ok: false, refusal: { code: 'FILE_TYPE_REFUSED', fileName: 'v.jpg' } });
      expect({ masters: allMasters(), rows: await rows() }).toEqual(before);
      expect(staging()).toEqual([]);
    });
  });

  it('prepares its table and index at every boot without complaint', async () => {
    await archive.strapi.plugin('preservation').service('masters').prepare();
    expect(await archive.strapi.db.connection.schema.hasTable('preservation_masters')).toBe(true);
  });

  describe('F30: the door', () => {
    it.each(['/api/photos', '/api/search', '/admin/login', '/', '/api/upload/files'])(
      'refuses a multipart body at %s',
      async (url) => {
        const answer = await archive.request.post(url).attach('anything', Buffer.alloc(50_000, 1), 'x.bin');
        expect(answer.status).toBe(415);
        expect(answer.body.error.details.code).toBe('MULTIPART_REFUSED');
        expect(leftovers()).toEqual([]);
      },
    );

    it('keeps no temporary file of an upload nobody signed for, in whatever field', async () => {
      const answer = await archive.request
        .post('/upload')
        .attach('files', await freshJpeg(), 'w.jpg')
        .attach('other', Buffer.alloc(900), 'x');
      expect(answer.status).toBe(401);
      expect(leftovers()).toEqual([]);
    });
  });
});

function binary(answer: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  answer.on('data', (part: Buffer) => parts.push(part));
  answer.on('end', () => done(null, Buffer.concat(parts)));
}
