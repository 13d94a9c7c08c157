import fs from 'node:fs';
import path from 'node:path';

import { signInAsAdmin } from '../support/admin';
import { type Archive, bootArchive } from '../support/boot';
import { aJpeg, put } from '../support/media-fixtures';

describe('who may read a file', () => {
  let archive: Archive;
  let staff: { Authorization: string };
  let fileId: number;
  let sha256: string;
  let documentId: string;
  let bytes: Buffer;

  const photos = () => archive.strapi.db.query('api::photo.photo');
  const media = (variant = 'thumb.webp', sha12 = sha256.slice(0, 12), id = documentId, kind = 'photo') =>
    `/api/media/${kind}/${id}/${sha12}/${variant}`;
  /** Sets the columns that decide who may read, past the gate: here only the door is tested. */
  const set = (columns: Record<string, unknown>) =>
    photos().updateMany({ where: { documentId }, data: columns });
  const OPEN = { publishedAt: new Date(), accessRegime: 'cong-khai-xem', secrecy: '0' };

  const grantToEverybody = async (...actions: string[]) => {
    const role = await archive.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    for (const action of actions) {
      const data = { action, role: role.id };
      const there = await archive.strapi.db
        .query('plugin::users-permissions.permission')
        .findOne({ where: data });
      if (!there) await archive.strapi.db.query('plugin::users-permissions.permission').create({ data });
    }
  };

  beforeAll(async () => {
    archive = await bootArchive();
    staff = await signInAsAdmin(archive);
    bytes = await aJpeg(1, 2000, 1200);
    const stored = await archive.strapi
      .plugin('preservation')
      .service('masters')
      .storeFile(put(archive.folder, 'a.jpg', bytes), {});
    ({ fileId, sha256 } = stored);
    const created = await archive.strapi.documents('api::photo.photo').create({
      data: { title: 'Mít tinh', representations: [{ role: 'front', file: fileId }] },
    });
    ({ documentId } = created);
    await grantToEverybody(
      'api::photo.photo.find',
      'api::photo.photo.findOne',
      'plugin::upload.content-api.find',
      'plugin::upload.content-api.findOne',
    );
  });
  afterAll(() => archive.close());
  beforeEach(() => set(OPEN));

  describe('the public', () => {
    it.each([
      ['thumb.webp', 'image/webp'],
      ['screen.webp', 'image/webp'],
      ['screen.jpg', 'image/jpeg'],
    ])('F21, F23: sees %s of a published open item', async (variant, mime) => {
      const answer = await archive.request.get(media(variant));
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': mime,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      expect(Number(answer.headers['content-length'])).toBeGreaterThan(100);
      expect(answer.headers.etag).toMatch(/^"[^"]+"$/);
    });

    it('F23: gets 304 for what it holds, and headers only for HEAD', async () => {
      const { etag } = (await archive.request.get(media())).headers;
      const again = await archive.request.get(media()).set('If-None-Match', String(etag));
      expect([again.status, again.text]).toEqual([304, '']);
      expect((await archive.request.get(media()).set('If-None-Match', '"other"')).status).toBe(200);
      expect((await archive.request.head(media())).headers['content-length']).toMatch(/^\d+$/);
    });

    it('F22: gets the same answer for everything missing or closed', async () => {
      const answers = new Set<string>();
      const ask = async (url: string) => {
        const { status, text } = await archive.request.get(url);
        answers.add(`${status} ${text}`);
      };
      await ask(media('thumb.webp', '000000000000'));
      await ask(media('thumb.webp', sha256.slice(0, 12), 'nosuchdocument0000000000'));
      await ask(media('thumb.webp', sha256.slice(0, 12), documentId, 'film'));
      await ask(media('thumb.webp', sha256.slice(0, 12), documentId, 'person'));
      await ask(media('master.jpg'));
      await ask(media('thumb.webp', sha256));
      await ask(media('..%2f..%2fthumb.webp'));
      for (const closed of [
        { publishedAt: null },
        { accessRegime: 'noi-bo' },
        { accessRegime: null },
        { secrecy: '1' },
        { secrecy: null },
      ]) {
        await set({ ...OPEN, ...closed });
        await ask(media());
      }
      expect([...answers]).toHaveLength(1);
      expect([...answers][0]).toMatch(/^404 .*MEDIA_NOT_FOUND/);
    });

    it('F21: a withdrawal closes at the next request, also for who holds the picture', async () => {
      const { etag } = (await archive.request.get(media())).headers;
      await set({ accessRegime: 'noi-bo' });
      expect((await archive.request.get(media()).set('If-None-Match', String(etag))).status).toBe(404);
    });

    it('F24: finds no way to the master through any reading of the API', async () => {
      const urls = [
        '/api/photos?populate=*',
        '/api/photos?populate[representations][populate]=*',
        '/api/photos?populate[representations][populate][file][fields][0]=url',
        '/api/photos?populate[representations][populate][file]=true&status=draft',
        `/api/photos/${documentId}?populate[representations][populate]=file`,
        `/api/photos?filters[representations][file][hash][$startsWith]=${sha256.slice(0, 3)}`,
        '/api/upload/files',
        '/api/upload/files?populate=*',
        `/api/upload/files/${fileId}`,
      ];
      for (const url of urls) {
        const { text } = await archive.request.get(url);
        expect(`${url} ${text}`).not.toMatch(/sig=/);
      }
      const deep = await archive.request.get('/api/photos?populate[representations][populate]=*');
      expect(deep.text).toContain(documentId);
      expect(deep.text).not.toContain(sha256);
      const filtered = await archive.request.get(urls[5] ?? '');
      expect(filtered.status).toBe(400);
    });

    it('F25: gets bare addresses from the file list, and they open nothing', async () => {
      const [file] = (await archive.request.get('/api/upload/files')).body;
      expect(file.url).toBe(`/api/masters/${sha256}.jpg`);
      for (const url of [
        file.url,
        ...Object.values<{ url: string }>(file.formats).map((format) => format.url),
      ]) {
        expect((await archive.request.get(url)).status).toBe(404);
      }
    });

    it('may not use the library', async () => {
      for (const url of ['/upload/files', `/upload/files/${fileId}`, '/upload/settings']) {
        expect((await archive.request.get(url)).status).toBe(401);
      }
    });

    it('F31: climbs nowhere', async () => {
      const secret = path.join(archive.folder, 'archive', 'secret.txt');
      fs.writeFileSync(secret, 'secret');
      const attempts = [
        '..%2fsecret.txt',
        '%2e%2e%2fsecret.txt',
        `${sha256}.jpg%2f..%2f..%2fsecret.txt`,
        '....//secret.txt',
      ];
      for (const attempt of attempts) {
        for (const base of ['/api/masters/', '/api/derivatives/', '/uploads/', '/uploads/../']) {
          const answer = await archive.request.get(`${base}${attempt}`);
          expect([base, attempt, answer.status < 300]).toEqual([base, attempt, false]);
          expect(answer.text).not.toContain('secret.');
        }
      }
      expect((await archive.request.get(`/uploads/${sha256}.jpg`)).status).toBe(404);
    });
  });

  describe('staff', () => {
    const listed = async () => {
      const { body } = await archive.request.get('/upload/files').set(staff);
      return body.results[0] as { url: string; formats: { thumbnail: { url: string } } };
    };

    it('F25: get signed addresses in the library and in the edit view', async () => {
      const { url, formats } = await listed();
      expect((await archive.request.get(url)).status).toBe(200);
      expect((await archive.request.get(formats.thumbnail.url)).headers['content-type']).toBe('image/webp');
      await set({ publishedAt: null });
      const edit = await archive.request
        .get(`/content-manager/collection-types/api::photo.photo/${documentId}`)
        .set(staff);
      expect(edit.status).toBe(200);
      expect(edit.body.data.representations[0].file.url).toMatch(/&sig=/);
    });

    it('F25: an address opens itself only, and not when it was changed', async () => {
      const { url, formats } = await listed();
      const query = url.split('?')[1] ?? '';
      for (const bad of [
        url.replace(/sig=./, (start) => `sig=${start.endsWith('A') ? 'B' : 'A'}`),
        url.replace(/exp=\d+/, 'exp=9999999999'),
        url.split('?')[0] ?? '',
        `${formats.thumbnail.url.split('?')[0]}?${query}`,
      ]) {
        const answer = await archive.request.get(bad);
        expect([answer.status, answer.body.error?.details?.code]).toEqual([404, 'MEDIA_NOT_FOUND']);
      }
    });

    it('read parts of a master, as a film player does', async () => {
      const { url } = await listed();
      const part = await archive.request.get(url).set('Range', 'bytes=2-5').buffer();
      expect(part.status).toBe(206);
      expect(part.headers).toMatchObject({
        'content-range': `bytes 2-5/${bytes.length}`,
        'content-length': '4',
      });
      expect((await archive.request.get(url).set('Range', `bytes=${bytes.length}-`)).status).toBe(416);
    });
  });
});
