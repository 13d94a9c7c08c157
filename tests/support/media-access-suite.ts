import fs from 'node:fs';
import path from 'node:path';

import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { aJpeg, put } from './media-fixtures';

/** Who may read a file (F21–F25, F31), the same on every database. */
export const describeMediaAccess = (archiveOf: () => Archive): void => {
  let staff: { Authorization: string };
  let fileId: number;
  let sha256: string;
  let documentId: string;
  let bytes: Buffer;

  const photos = () => archiveOf().strapi.db.query('api::photo.photo');
  const media = (variant = 'thumb.webp', sha12 = sha256.slice(0, 12), id = documentId, kind = 'photo') =>
    `/api/media/${kind}/${id}/${sha12}/${variant}`;
  /** Sets the columns that decide who may read, past the gate: here only the door is tested. */
  const set = (columns: Record<string, unknown>) =>
    photos().updateMany({ where: { documentId }, data: columns });
  const OPEN = { publishedAt: new Date(), accessRegime: 'cong-khai-xem', secrecy: '0' };

  const grantToEverybody = async (...actions: string[]) => {
    const role = await archiveOf()
      .strapi.db.query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    for (const action of actions) {
      const data = { action, role: role.id };
      const there = await archiveOf()
        .strapi.db.query('plugin::users-permissions.permission')
        .findOne({ where: data });
      if (!there) await archiveOf().strapi.db.query('plugin::users-permissions.permission').create({ data });
    }
  };

  beforeAll(async () => {
    staff = await signInAsAdmin(archiveOf());
    // A seed of its own: other suites of the same archive begin at 1.
    bytes = await aJpeg(9001, 2000, 1200);
    const stored = await archiveOf()
      .strapi.plugin('preservation')
      .service('masters')
      .storeFile(put(archiveOf().folder, 'a.jpg', bytes), {});
    ({ fileId, sha256 } = stored);
    const created = await archiveOf()
      .strapi.documents('api::photo.photo')
      .create({
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
  beforeEach(() => set(OPEN));

  describe('the public', () => {
    it.each([
      ['thumb.webp', 'image/webp'],
      ['screen.webp', 'image/webp'],
      ['screen.jpg', 'image/jpeg'],
    ])('F21, F23: sees %s of a published open item', async (variant, mime) => {
      const answer = await archiveOf().request.get(media(variant));
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
      const { etag } = (await archiveOf().request.get(media())).headers;
      const again = await archiveOf().request.get(media()).set('If-None-Match', String(etag));
      expect([again.status, again.text]).toEqual([304, '']);
      expect((await archiveOf().request.get(media()).set('If-None-Match', '"other"')).status).toBe(200);
      expect((await archiveOf().request.head(media())).headers['content-length']).toMatch(/^\d+$/);
    });

    it('F22: gets the same answer for everything missing or closed', async () => {
      const answers = new Set<string>();
      const ask = async (url: string) => {
        const { status, text } = await archiveOf().request.get(url);
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
      const { etag } = (await archiveOf().request.get(media())).headers;
      await set({ accessRegime: 'noi-bo' });
      expect((await archiveOf().request.get(media()).set('If-None-Match', String(etag))).status).toBe(404);
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
        const { text } = await archiveOf().request.get(url);
        expect(`${url} ${text}`).not.toMatch(/sig=/);
      }
      const deep = await archiveOf().request.get('/api/photos?populate[representations][populate]=*');
      expect(deep.text).toContain(documentId);
      expect(deep.text).not.toContain(sha256);
      const filtered = await archiveOf().request.get(urls[5] ?? '');
      expect(filtered.status).toBe(400);
    });

    it('F104: gets no list of files, even where a role was granted it, and bare addresses open nothing', async () => {
      for (const url of ['/api/upload/files', `/api/upload/files/${fileId}`]) {
        expect((await archiveOf().request.get(url)).status).toBe(403);
      }
      const file = await archiveOf()
        .strapi.db.query('plugin::upload.file')
        .findOne({ where: { hash: sha256 } });
      const formats: { url: string }[] = Object.values(file.formats);
      for (const url of [file.url, ...formats.map((format) => format.url)]) {
        expect((await archiveOf().request.get(url)).status).toBe(404);
      }
    });

    it('may not use the library', async () => {
      for (const url of ['/upload/files', `/upload/files/${fileId}`, '/upload/settings']) {
        expect((await archiveOf().request.get(url)).status).toBe(401);
      }
    });

    it('F31: climbs nowhere', async () => {
      const secret = path.join(archiveOf().folder, 'archive', 'secret.txt');
      fs.writeFileSync(secret, 'secret');
      const attempts = [
        '..%2fsecret.txt',
        '%2e%2e%2fsecret.txt',
        `${sha256}.jpg%2f..%2f..%2fsecret.txt`,
        '....//secret.txt',
      ];
      for (const attempt of attempts) {
        for (const base of ['/api/masters/', '/api/derivatives/', '/uploads/', '/uploads/../']) {
          const answer = await archiveOf().request.get(`${base}${attempt}`);
          expect([base, attempt, answer.status < 300]).toEqual([base, attempt, false]);
          expect(answer.text).not.toContain('secret.');
        }
      }
      expect((await archiveOf().request.get(`/uploads/${sha256}.jpg`)).status).toBe(404);
    });
  });

  describe('staff', () => {
    const listed = async () => {
      const { body } = await archiveOf().request.get('/upload/files?pageSize=100').set(staff);
      const files = body.results as { hash: string; url: string; formats: { thumbnail: { url: string } } }[];
      const file = files.find(({ hash }) => hash === sha256);
      if (!file) throw new Error('The library lacks the file.');
      return file;
    };

    it('F25: get signed addresses in the library and in the edit view', async () => {
      const { url, formats } = await listed();
      expect((await archiveOf().request.get(url)).status).toBe(200);
      expect((await archiveOf().request.get(formats.thumbnail.url)).headers['content-type']).toBe(
        'image/webp',
      );
      await set({ publishedAt: null });
      const edit = await archiveOf()
        .request.get(`/content-manager/collection-types/api::photo.photo/${documentId}`)
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
        const answer = await archiveOf().request.get(bad);
        expect([answer.status, answer.body.error?.details?.code]).toEqual([404, 'MEDIA_NOT_FOUND']);
      }
    });

    it('read parts of a master, as a film player does', async () => {
      const { url } = await listed();
      const part = await archiveOf().request.get(url).set('Range', 'bytes=2-5').buffer();
      expect(part.status).toBe(206);
      expect(part.headers).toMatchObject({
        'content-range': `bytes 2-5/${bytes.length}`,
        'content-length': '4',
      });
      expect((await archiveOf().request.get(url).set('Range', `bytes=${bytes.length}-`)).status).toBe(416);
    });
  });
};
