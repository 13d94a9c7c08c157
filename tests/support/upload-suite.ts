import fs from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import type { Archive } from './boot';
import { put } from './media-fixtures';
import { binary, freshJpeg, leftovers, type Row, sha, uploadTools } from './upload-tools';

/** The promises of an upload (F1–F6, F25, F30), the same on every database. */
export const describeUpload = (archiveOf: () => Archive): void => {
  const { masterOf, allMasters, staging, rows, signIn, post } = uploadTools(archiveOf);

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
    expect(fs.readdirSync(path.join(archiveOf().folder, 'public', 'uploads'))).toEqual([]);
  });

  it('F25: staff open what the library lists by signed addresses', async () => {
    const bytes = await freshJpeg();
    const [row] = (await post('/upload', bytes, 'a.jpg')).body as [Row];
    const master = await archiveOf().request.get(row.url).buffer().parse(binary);
    expect(master.status).toBe(200);
    expect(master.headers['content-type']).toBe('image/jpeg');
    expect((master.body as Buffer).equals(bytes)).toBe(true);
    const thumb = await archiveOf()
      .request.get(row.formats?.thumbnail?.url ?? '')
      .buffer()
      .parse(binary);
    expect(await sharp(thumb.body as Buffer).metadata()).toMatchObject({ format: 'webp', width: 400 });
  });

  it('F1: so do the other ways in: the library’s own route, the REST API with a token, code', async () => {
    const byRoute = await freshJpeg();
    expect((await post('/upload/files', byRoute, 'b.jpg')).status).toBe(201);

    const byApi = await freshJpeg();
    const token: { accessKey: string } = await archiveOf()
      .strapi.service('admin::api-token')
      .create({ name: 'thử', description: '', type: 'full-access', lifespan: null });
    const answer = await archiveOf()
      .request.post('/api/upload')
      .set('Authorization', `Bearer ${token.accessKey}`)
      .attach('files', byApi, 'c.jpg');
    expect(answer.status).toBe(201);
    const [row] = answer.body as [Row];
    // F25: an API token is not staff; the bare address opens nothing.
    expect(row.url).toBe(`/api/masters/${sha(byApi)}.jpg`);
    expect((await archiveOf().request.get(row.url)).status).toBe(404);

    const byCode = await freshJpeg();
    const filepath = put(archiveOf().folder, 'by-code.jpg', byCode);
    await archiveOf()
      .strapi.plugin('upload')
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
    await archiveOf()
      .request.put('/upload/settings')
      .set(await signIn())
      .send(settings)
      .expect(200);
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

  it('F4, F195: replacing a file stores a new master beside the old one, also of another type', async () => {
    const old = await freshJpeg();
    const [row] = (await post('/upload', old, 'h.jpg')).body as [Row];
    const replacement = await sharp(await freshJpeg())
      .tiff({ compression: 'lzw' })
      .toBuffer();
    const answer = await post(`/upload/files/${row.id}/replace`, replacement, 'h.tif');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ hash: sha(replacement), ext: '.tif', mime: 'image/tiff' });
    // F195: in a row of its own.
    expect((answer.body as Row).id).not.toBe(row.id);
    expect((answer.body as Row).formats?.thumbnail?.mime).toBe('image/webp');
    expect(fs.readFileSync(masterOf(row)).equals(old)).toBe(true);
    expect(fs.readFileSync(masterOf(answer.body as Row)).equals(replacement)).toBe(true);
  });

  it('F4: deleting a row keeps the master', async () => {
    const bytes = await freshJpeg();
    const [row] = (await post('/upload', bytes, 'i.jpg')).body as [Row];
    await archiveOf()
      .request.delete(`/upload/files/${row.id}`)
      .set(await signIn())
      .expect(200);
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
    ['XML that is no drawing', '<?xml version="1.0"?><html><script>1</script></html>', 'o.svg'],
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

  describe('F30: the door', () => {
    it.each(['/api/photos', '/api/search', '/admin/login', '/', '/api/upload/files'])(
      'refuses a multipart body at %s',
      async (url) => {
        const answer = await archiveOf()
          .request.post(url)
          .attach('anything', Buffer.alloc(50_000, 1), 'x.bin');
        expect(answer.status).toBe(415);
        expect(answer.body.error.details.code).toBe('MULTIPART_REFUSED');
        expect(leftovers()).toEqual([]);
      },
    );

    it('keeps no temporary file of an upload nobody signed for, in whatever field', async () => {
      const answer = await archiveOf()
        .request.post('/upload')
        .attach('files', await freshJpeg(), 'w.jpg')
        .attach('other', Buffer.alloc(900), 'x');
      expect(answer.status).toBe(401);
      expect(leftovers()).toEqual([]);
    });
  });
};
