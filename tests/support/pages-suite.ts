import fs from 'node:fs';
import path from 'node:path';

import { jobsOf } from '../../plugins/preservation/server/src/jobs/jobs';
import { pagesOf } from '../../plugins/preservation/server/src/pages/pages';
import { manifestPath } from '../../plugins/preservation/shared/iiif/identifier';
import { publicMediaUrl } from '../../plugins/preservation/shared/media-url';
import {
  pageTextName,
  publicPagePictureUrl,
  publicPageTextUrl,
} from '../../plugins/preservation/shared/pages/page-url';
import type { FilePages, PageView } from '../../plugins/preservation/shared/pages/views';
import { type Account, createAccount, signIn } from './accounts';
import type { Archive } from './boot';
import { createItem, documentsOf, storePicture, uidOf } from './fixtures';
import { aScan, aScanPdf, aTextPdf, PARAGRAPH } from './page-fixtures';

const UID = uidOf('document');
const CORRECTED = PARAGRAPH.replace('Phước Bình', 'Phước Bình (nay là xã Bác Ái Tây)');

/** Pages of documents, the same on every database (F70–F77). */
export const describePages = (archiveOf: () => Archive): void => {
  type Header = Awaited<ReturnType<typeof signIn>>;
  let editor: Header;
  let other: Header;
  let reader: Header;
  let documentId: string;
  let sha256: string;
  let scanned: string;

  const store = async (bytes: Buffer, name: string): Promise<{ fileId: number; sha256: string }> => {
    const file = path.join(archiveOf().folder, name);
    fs.writeFileSync(file, bytes);
    return archiveOf().strapi.plugin('preservation').service('masters').storeFile(file, {});
  };
  const drain = () => jobsOf(archiveOf().strapi).drain(90_000);
  const at = (more = '', id = documentId) => `/preservation/items/${UID}/${id}/pages${more}`;
  const get = (url: string, header: Header = editor) => archiveOf().request.get(url).set(header);
  const put = (body: object, header: Header = editor, page = `/${sha256}/1`) =>
    archiveOf().request.put(at(page)).set(header).send(body);
  const files = async (): Promise<FilePages[]> => (await get(at())).body.files;
  const view = async (page = `/${sha256}/1`): Promise<PageView> => (await get(at(page))).body;
  const someone = async (role: string, name: readonly [string, string]): Promise<Header> => {
    const account: Account = await createAccount(archiveOf(), role, name);
    return signIn(archiveOf(), account);
  };

  beforeAll(async () => {
    editor = await someone('kho-vphu', ['Nguyễn', 'Lan']);
    other = await someone('kho-vphu', ['Chamaléa', 'Hoa']);
    reader = await someone('kho-tthu', ['Pi Năng', 'Tuấn']);
    const scan = await aScan(archiveOf().folder, PARAGRAPH);
    const withText = await store(await aTextPdf([PARAGRAPH, `${PARAGRAPH} Trang hai.`]), 'nghi-quyet.pdf');
    const without = await store(await aScanPdf([scan]), 'ban-quet.pdf');
    [sha256, scanned] = [withText.sha256, without.sha256];
    documentId = await createItem(
      archiveOf(),
      {
        title: 'Nghị quyết về căn cứ Bác Ái',
        representations: [withText, without].map(({ fileId }) => ({ role: 'master', file: fileId })),
      },
      { kind: 'document' },
    );
  });

  it('F70: a save orders the pages of its files, with the change and once', async () => {
    expect((await files()).map(({ name, state }) => [name, state])).toEqual([
      ['nghi-quyet.pdf', 'waiting'],
      ['ban-quet.pdf', 'waiting'],
    ]);
    await documentsOf(archiveOf(), UID).update({ documentId, data: { description: 'Hai bản.' } });
    const { strapi } = archiveOf();
    await expect(
      strapi.db.transaction(async () => {
        await pagesOf(strapi).store.orderFile('f'.repeat(64), 'x');
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await pagesOf(strapi).store.file('f'.repeat(64))).toBeNull();
  });

  it('F71, F72: the text that the file carries, else what the machine reads in the picture', async () => {
    await drain();
    const [pdf, scan] = await files();
    expect(pdf).toMatchObject({ state: 'done', total: 2 });
    expect(pdf?.pages.map(({ state, source }) => [state, source])).toEqual([
      ['done', 'text-layer'],
      ['done', 'text-layer'],
    ]);
    expect(scan?.pages).toMatchObject([{ state: 'done', source: 'machine' }]);
    expect(scan?.pages[0]?.confidence).toBeGreaterThan(80);
    const texts = await pagesOf(archiveOf().strapi).textOf(scanned);
    expect(texts[0]?.text.replace(/\s+/g, ' ')).toContain('Đảng bộ tỉnh Ninh Thuận');
    expect(texts[0]?.words.length).toBeGreaterThan(20);
  });

  it('shows a page with its picture, by a signed address', async () => {
    const page = await view();
    expect(page).toMatchObject({ base: 0, corrected: null, mayCorrect: true, height: 1600 });
    const picture = await archiveOf().request.get(page.picture ?? '');
    expect([picture.status, picture.type]).toEqual([200, 'image/webp']);
    expect((await archiveOf().request.get((page.picture ?? '').split('?')[0] ?? '')).status).toBe(404);
  });

  describe('F74: a correction', () => {
    it('is in force, with its writer, and stands in the ledger', async () => {
      const answer = await put({ text: CORRECTED, base: 0 });
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({
        source: 'human',
        text: CORRECTED,
        base: 1,
        corrected: { actor: 'Nguyễn Lan' },
      });
      expect(answer.body.machineText).toContain('Nghị quyết');
      const entries = await archiveOf()
        .strapi.db.connection('provenance_ledger')
        .where({ act: 'file.correct-text', document_id: documentId });
      expect(entries).toHaveLength(1);
    });

    it("over another person's newer one is refused with theirs; nothing is changed", async () => {
      const refused = await put({ text: 'Bản khác', base: 0 }, other);
      expect(refused.status).toBe(409);
      expect(refused.body.error).toMatchObject({
        message: expect.stringContaining('Nguyễn Lan vừa lưu'),
        details: { code: 'PAGE_TEXT_CONFLICT', theirs: { text: CORRECTED, base: 1, actor: 'Nguyễn Lan' } },
      });
      expect((await view()).text).toBe(CORRECTED);
    });

    it('written by two at the same moment is one of them', async () => {
      const answers = await Promise.all([
        put({ text: 'Một', base: 1 }),
        put({ text: 'Hai', base: 1 }, other),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { base, text } = await view();
      expect([base, ['Một', 'Hai'].includes(text)]).toEqual([2, true]);
    });

    it('is not overwritten when the machine reads again', async () => {
      const again = await archiveOf()
        .request.post(at(`/${sha256}/read`))
        .set(editor)
        .send({ page: 1 });
      expect(again.status).toBe(200);
      await drain();
      const page = await view();
      expect([page.source, page.engine?.split(' ')[0]]).toEqual([
        'human',
        expect.stringMatching(/^tesseract/),
      ]);
      expect(page.machineText).toContain('Ninh Thuận');
    });

    it('can be taken back: the machine’s text is in force again', async () => {
      const answer = await put({ text: null, base: 2 });
      expect(answer.body).toMatchObject({ source: 'machine', machineText: null, base: 3 });
    });

    it.each([
      [{ base: 3 }],
      [{ text: 7, base: 3 }],
      [{ text: 'x'.repeat(200_001), base: 3 }],
      [{ text: 'x' }],
      [{ text: 'x', base: -1 }],
    ])('is refused as no text: %#', async (body) => {
      const answer = await put(body);
      expect([answer.status, answer.body.error.details.code]).toEqual([400, 'PAGE_TEXT_INVALID']);
      expect((await view()).base).toBe(3);
    });
  });

  describe('who may (deny by default)', () => {
    const asks = () => [
      ['get', at()],
      ['get', at(`/${sha256}/1`)],
      ['put', at(`/${sha256}/1`)],
      ['post', at(`/${sha256}/read`)],
    ] as const; // prettier-ignore

    it('nobody who is not signed in', async () => {
      for (const [method, url] of asks()) expect((await archiveOf().request[method](url)).status).toBe(401);
    });

    it('a reader reads and changes nothing', async () => {
      expect((await get(at(), reader)).body.mayCorrect).toBe(false);
      const refused = [
        await put({ text: 'x', base: 3 }, reader),
        await archiveOf()
          .request.post(at(`/${sha256}/read`))
          .set(reader)
          .send({}),
      ];
      expect(refused.map(({ status, body }) => [status, body.error.details.code])).toEqual([
        [403, 'PAGE_TEXT_NOT_ALLOWED'],
        [403, 'PAGE_TEXT_NOT_ALLOWED'],
      ]);
    });

    it('nothing of files that are not the item’s, nor of items there are not', async () => {
      const alien = 'b'.repeat(64);
      for (const more of [`/${alien}/1`, `/${sha256}/99`, `/${sha256}/0`, `/${sha256}/x`])
        expect((await get(at(more))).body.error.details.code).toBe('PAGE_NOT_FOUND');
      expect((await get(at('', 'nosuchdocument00000000'))).body.error.details.code).toBe('ITEM_NOT_FOUND');
      expect((await get(`/preservation/items/admin::user/1/pages`)).status).toBe(404);
    });
  });

  describe('F77: everybody', () => {
    const text = () => publicPageTextUrl('document', documentId, scanned);
    const picture = () => publicPagePictureUrl('document', documentId, scanned, 1, 'screen.webp');
    const plainText = () => publicMediaUrl('document', documentId, scanned, pageTextName(1));
    const rows = () => archiveOf().strapi.db.query(UID);
    const set = (data: object) => rows().updateMany({ where: { documentId }, data });
    const OPEN = { publishedAt: new Date(), accessRegime: 'cong-khai-xem', secrecy: '0' };
    const ask = async (url: string) => {
      const { status, text: body } = await archiveOf().request.get(url);
      return `${status} ${body}`;
    };

    it('reads the text in force of what is published and open, and looks at its pages', async () => {
      await set(OPEN);
      const answer = await archiveOf().request.get(text());
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
      const [page] = answer.body.data;
      expect(page).toMatchObject({ page: 1, state: 'done', source: 'machine', picture: picture() });
      expect(Object.keys(page.words[0]).sort()).toEqual(['h', 'text', 'w', 'x', 'y']);
      expect(answer.text).not.toContain(scanned);
      const again = await archiveOf().request.get(text()).set('If-None-Match', String(answer.headers.etag));
      expect(again.status).toBe(304);
      expect((await archiveOf().request.get(picture())).type).toBe('image/webp');
      const plain = await archiveOf().request.get(plainText());
      expect([plain.type, plain.text]).toEqual(['text/plain', page.text]);
      const manifest = await archiveOf().request.get(manifestPath('document', documentId));
      expect(manifest.text).toContain(plainText());
    });

    it.each([
      ['withdrawn', { publishedAt: null }],
      ['internal', { accessRegime: 'noi-bo' }],
      ['of no regime', { accessRegime: null }],
      ['secret', { secrecy: '1' }],
    ])(
      'gets the answer of what is missing for what is %s, from the next request on',
      async (_state, closed) => {
        await set({ ...OPEN, ...closed });
        const missing = await ask(publicPageTextUrl('document', 'nosuchdocument00000000', scanned));
        expect(missing).toMatch(/^404 .*MEDIA_NOT_FOUND/);
        for (const url of [text(), picture(), plainText()]) expect(await ask(url)).toBe(missing);
        await set(OPEN);
        for (const url of [
          publicPageTextUrl('document', documentId, '0'.repeat(64)),
          publicPageTextUrl('photo', documentId, scanned),
          picture().replace('page-1', 'page-2'),
          picture().replace('page-1', 'page-..%2f1'),
          text().replace('text.json', 'text.txt'),
        ])
          expect([url, (await ask(url)).startsWith('404')]).toEqual([url, true]);
      },
    );
  });

  it('F165: what was described before there were pages is ordered once, behind everything else', async () => {
    const { strapi } = archiveOf();
    const old = await store(await aTextPdf([`${PARAGRAPH} Bản cũ.`]), 'ban-cu.pdf');
    const [front, back] = [await storePicture(archiveOf()), await storePicture(archiveOf())];
    await createItem(
      archiveOf(),
      { title: 'Báo cáo cũ', representations: [{ role: 'master', file: old.fileId }] },
      { kind: 'document' },
    );
    await createItem(archiveOf(), {
      title: 'Ảnh có chữ mặt sau',
      representations: [
        { role: 'front', file: front.fileId },
        { role: 'back', file: back.fileId },
      ],
    });
    const wanted = [old.sha256, back.sha256];
    const jobs = () =>
      strapi.db.connection('preservation_jobs').whereIn('job_key', wanted).where({ kind: 'pages' });
    await strapi.db.connection('preservation_page_files').whereIn('sha256', wanted).delete();
    await jobs().delete();

    const { signal } = new AbortController();
    expect(await pagesOf(strapi).orderBacklog(signal)).toBe(2);
    const ordered = await jobs().select('job_key', 'priority', 'state');
    expect(ordered.map(({ job_key }: { job_key: string }) => job_key).sort()).toEqual([...wanted].sort());
    expect(ordered).toMatchObject([
      { priority: 200, state: 'pending' },
      { priority: 200, state: 'pending' },
    ]);
    expect(await pagesOf(strapi).orderBacklog(signal)).toBe(0);
    expect(await jobs()).toHaveLength(2);
    expect(await pagesOf(strapi).store.file(front.sha256)).toBeNull();
    await drain();
    expect((await pagesOf(strapi).textOfPage(old.sha256, 1)).replace(/\s+/g, ' ')).toBe(
      `${PARAGRAPH} Bản cũ.`,
    );
  });

  it('F170: says before the saving whether a correction will be public at once', async () => {
    const { fileId, sha256: own } = await store(await aTextPdf([`${PARAGRAPH} Bản công bố.`]), 'cong-bo.pdf');
    const id = await createItem(
      archiveOf(),
      { title: 'Báo cáo được công bố', representations: [{ role: 'master', file: fileId }] },
      { kind: 'document', publish: true },
    );
    await drain();
    const isPublic = async () => (await get(at(`/${own}/1`, id))).body.isPublic as unknown;
    expect(await isPublic()).toBe(true);
    await documentsOf(archiveOf(), UID).unpublish({ documentId: id });
    expect(await isPublic()).toBe(false);
  });
};
