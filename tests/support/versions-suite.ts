import type { Archive } from './boot';
import { createAccount, signIn } from './accounts';
import { admit, createItem, documentsOf, storePicture, uidOf } from './fixtures';

const PHOTO = uidOf('photo');
const PERSON = 'api::person.person';

interface Entry {
  act: string;
  uid: string;
  documentId: string;
  change?: { old: Record<string, unknown> | null; new: Record<string, unknown> | null } | null;
}

/** What the rooms handed to the ledger since `watch` was called. */
const watchLedger = ({ strapi }: Archive) => {
  const ledger = strapi.plugin('provenance').service('ledger');
  const spy = jest.spyOn(ledger, 'append');
  return {
    entries: (documentId: string): Entry[] =>
      (spy.mock.calls as unknown as [Entry[]][])
        .flatMap(([entries]) => entries)
        .filter((entry) => entry.documentId === documentId),
    end: () => spy.mockRestore(),
  };
};

/** The promises of rules V1 to V7, the same on every database. */
export const describeVersions = (archiveOf: () => Archive): void => {
  type Headers = { Authorization: string };
  let lan: Headers;
  let agency: Headers;

  beforeAll(async () => {
    lan = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-vphu'));
    agency = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
  });

  const photos = () => documentsOf(archiveOf(), PHOTO);
  const person = async (fullName: string) =>
    (await documentsOf(archiveOf(), PERSON).create({ data: { fullName } })).documentId;
  const path = (documentId: string, rest = '') => `/provenance/items/${PHOTO}/${documentId}/versions${rest}`;
  const list = async (documentId: string) => (await archiveOf().request.get(path(documentId)).set(lan)).body;
  const compare = async (documentId: string, from: number, to?: number) =>
    (
      await archiveOf()
        .request.get(path(documentId, '/compare'))
        .query({ from, ...(to ? { to } : {}) })
        .set(lan)
    ).body;
  const restore = (documentId: string, no: number, headers = lan) =>
    archiveOf()
      .request.post(path(documentId, `/${no}/restore`))
      .set(headers);
  const open = async (uid: string, documentId: string) =>
    (await archiveOf().request.get(`/content-manager/collection-types/${uid}/${documentId}`).set(lan)).body
      .data;
  const save = (uid: string, documentId: string, base: string, data: object) =>
    archiveOf()
      .request.put(`/content-manager/collection-types/${uid}/${documentId}`)
      .set(lan)
      .set('X-Base-Updated-At', base)
      .send(data);

  describe('versions', () => {
    it('keeps each description that differs, and no other (V1, V2)', async () => {
      const documentId = await createItem(archiveOf());
      await photos().update({ documentId, data: { title: 'Lễ mừng lúa mới ở Phước Bình' } });
      await photos().update({ documentId, data: { title: 'Lễ mừng lúa mới ở Phước Bình' } });
      await photos().update({ documentId, data: { captionTime: { date: '5/1969', certainty: 'certain' } } });
      const versions = await list(documentId);
      expect(versions.map(({ no }: { no: number }) => no)).toEqual([3, 2, 1]);
      expect(versions[0].fields).toEqual([
        { field: 'captionTime', vi: 'Chú thích: thời gian', en: 'Caption: time' },
      ]);
      expect(versions[1].fields.map(({ field }: { field: string }) => field)).toEqual(['title']);
    });

    it('notes which version was published, without making one (V1)', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      expect(await list(documentId)).toMatchObject([{ no: 1, published: { actor: expect.any(String) } }]);
      await photos().update({ documentId, data: { description: 'Bổ sung sau khi công bố.' } });
      expect(
        (await list(documentId)).map(({ published }: { published: unknown }) => published !== null),
      ).toEqual([false, true]);
      await photos().publish({ documentId });
      expect(await list(documentId)).toHaveLength(2);
    });

    it('keeps nothing of a refused save', async () => {
      const documentId = await createItem(archiveOf(), { provenance: null, accession: null });
      await expect(
        photos().update({ documentId, data: { title: 'Tên khác' }, status: 'published' }),
      ).rejects.toMatchObject({ name: 'ValidationError' });
      expect(await list(documentId)).toHaveLength(1);
    });

    it('compares in words: labels, codes by name, dates as written, files and records by name (V4)', async () => {
      const who = await person('Pi Năng Tắc');
      const documentId = await createItem(archiveOf());
      await photos().update({
        documentId,
        data: {
          accessRegime: 'cong-khai-tai',
          captionTime: { date: '5/1969' },
          captionPersons: { people: [{ person: who, position: 'bên trái' }] },
          representations: [
            { role: 'front', file: (await storePicture(archiveOf(), 'mat-truoc.jpg')).fileId },
          ],
        },
      });
      const { fields } = await compare(documentId, 1);
      const of = (name: string) => fields.find(({ field }: { field: string }) => field === name);
      expect(of('accessRegime').from).toEqual({ vi: 'Công khai – xem', en: expect.any(String) });
      expect(of('captionTime').to).toEqual({ vi: 'Thời gian: 5/1969', en: 'Date: 5/1969' });
      expect(of('captionPersons').to.vi).toContain('Pi Năng Tắc');
      expect(of('captionPersons').from.vi).toContain('Không có người: có');
      expect(of('representations').to.vi).toContain('mat-truoc.jpg');
      expect(await compare(documentId, 2)).toEqual({ fields: [] });
    });

    it('brings a version back as the draft, and that is a new version (V6)', async () => {
      const who = await person('Chamaléa Châu');
      const documentId = await createItem(archiveOf(), {
        captionPersons: { people: [{ person: who, position: 'đứng giữa' }] },
      });
      await photos().update({
        documentId,
        data: { title: 'Tên sai', captionPersons: { nobody: true }, provenance: null },
      });
      const answer = await restore(documentId, 1);
      expect(answer.body).toEqual({ no: 3, missing: [] });
      expect((await compare(documentId, 1, 3)).fields).toEqual([]);
      expect((await list(documentId))[0]).toMatchObject({ no: 3, actor: 'Nguyễn Lan', action: 'update' });
      const draft = await photos().findOne({
        documentId,
        populate: { captionPersons: { populate: { people: { populate: { person: true } } } } },
      });
      expect(draft).toMatchObject({
        title: 'Cồng chiêng trong lễ mừng lúa mới',
        captionPersons: { people: [{ position: 'đứng giữa', person: { fullName: 'Chamaléa Châu' } }] },
      });
    });

    it('leaves out what is gone, and says so (V6)', async () => {
      const who = await person('Người sẽ bị xóa');
      const documentId = await createItem(archiveOf(), {
        captionPersons: { people: [{ person: who, asWritten: 'ông Ba' }] },
      });
      await photos().update({ documentId, data: { captionPersons: { nobody: true } } });
      await documentsOf(archiveOf(), PERSON).delete({ documentId: who });
      const answer = await restore(documentId, 1);
      expect(answer.body).toMatchObject({
        no: 3,
        missing: [{ field: 'captionPersons', vi: 'Chú thích: nhân vật', label: 'Người sẽ bị xóa' }],
      });
    });

    it('is closed to the anonymous, and to those who may not see the item', async () => {
      const documentId = await createItem(archiveOf());
      const routes = [
        ['get', path(documentId)],
        ['get', path(documentId, '/compare?from=1')],
        ['post', path(documentId, '/1/restore')],
      ] as const;
      for (const [method, address] of routes) {
        expect((await archiveOf().request[method](address)).status).toBe(401);
        const foreign = await archiveOf().request[method](address).set(agency);
        expect(foreign.status).toBe(404);
        expect(foreign.body.error.details.code).toBe('ITEM_NOT_FOUND');
      }
    });

    it('lets nobody restore who may only read', async () => {
      const documentId = await createItem(archiveOf());
      const reader = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-bbt'));
      const answer = await restore(documentId, 1, reader);
      expect(answer.status).toBe(403);
      expect(answer.body.error.details.code).toBe('EDIT_NOT_ALLOWED');
    });

    it('says so when there is no such version', async () => {
      const documentId = await createItem(archiveOf());
      for (const no of ['9', 'x', '0'])
        expect(
          (
            await archiveOf()
              .request.get(path(documentId, `/compare?from=${no}`))
              .set(lan)
          ).body.error.details.code,
        ).toBe('VERSION_NOT_FOUND');
    });
  });

  describe('what the ledger is told (V3)', () => {
    it('of items: only what changed, in short form, custody on its own', async () => {
      const ledger = watchLedger(archiveOf());
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      await photos().update({ documentId, data: { title: 'Tên mới', internalNote: 'Chỉ nội bộ biết' } });
      await photos().update({ documentId, data: { provenance: 'Bảo tàng tỉnh giữ đến năm 2020.' } });
      await photos().unpublish({ documentId });
      await photos().delete({ documentId });
      // What the appraisal tells of the same writes stands between them.
      const entries = ledger.entries(documentId).filter(({ act }) => act.startsWith('item.'));
      ledger.end();
      expect(entries.map(({ act }) => act)).toEqual([
        'item.create',
        'item.custody',
        'item.publish',
        'item.save',
        'item.save',
        'item.custody',
        'item.unpublish',
        'item.delete',
      ]);
      expect(entries[3]?.change).toEqual({
        old: { title: 'Cồng chiêng trong lễ mừng lúa mới', internalNote: null },
        new: { title: 'Tên mới', internalNote: '…' },
      });
      expect(entries[5]?.change?.new).toEqual({ provenance: 'Bảo tàng tỉnh giữ đến năm 2020.' });
    });

    it('of reference records: scalars, and never contact data', async () => {
      const ledger = watchLedger(archiveOf());
      const donors = documentsOf(archiveOf(), 'api::donor.donor');
      const { documentId } = await donors.create({
        data: { name: 'Bà Katơr Thị Sính', donorKind: 'person' },
      });
      await donors.update({
        documentId,
        data: { name: 'Bà Katơr Thị Sinh', contact: { phone: '0912345678', address: 'Bác Ái' } },
      });
      await donors.update({ documentId, data: { name: 'Bà Katơr Thị Sinh' } });
      await donors.delete({ documentId });
      const entries = ledger.entries(documentId);
      ledger.end();
      expect(entries.map(({ act }) => act)).toEqual(['record.create', 'record.save', 'record.delete']);
      expect(entries[1]?.change).toEqual({
        old: { name: 'Bà Katơr Thị Sính', contact: null },
        new: { name: 'Bà Katơr Thị Sinh', contact: '…' },
      });
      expect(JSON.stringify(entries)).not.toMatch(/0912345678|Bác Ái/);
    });
  });

  describe('two people on one record (V7)', () => {
    it('refuses the second save, field by field, and changes nothing', async () => {
      const documentId = await createItem(archiveOf(), { description: 'Ban đầu.' });
      const opened = await open(PHOTO, documentId);
      expect((await save(PHOTO, documentId, opened.updatedAt, { title: 'Của người thứ nhất' })).status).toBe(
        200,
      );
      const answer = await save(PHOTO, documentId, opened.updatedAt, {
        title: 'Của người thứ hai',
        description: 'Chỉ người thứ hai sửa.',
      });
      expect(answer.status).toBe(409);
      const { details, name } = answer.body.error;
      expect(name).toBe('ValidationError');
      expect(details).toMatchObject({
        code: 'EDIT_CONFLICT',
        theirs: { no: 2, actor: 'Nguyễn Lan' },
        fields: [
          {
            field: 'title',
            changedBy: 'both',
            base: { vi: 'Cồng chiêng trong lễ mừng lúa mới' },
            theirs: { vi: 'Của người thứ nhất' },
            yours: { vi: 'Của người thứ hai' },
          },
          { field: 'description', changedBy: 'yours', yours: { vi: 'Chỉ người thứ hai sửa.' } },
        ],
      });
      expect(details.errors).toMatchObject([{ path: ['title'], name: 'EDIT_CONFLICT' }]);
      expect(await photos().findOne({ documentId })).toMatchObject({
        title: 'Của người thứ nhất',
        description: 'Ban đầu.',
      });

      const kept = Object.fromEntries(
        details.fields.map(({ field, keepYours }: { field: string; keepYours: unknown }) => [
          field,
          keepYours,
        ]),
      );
      expect((await save(PHOTO, documentId, details.theirs.base, kept)).status).toBe(200);
      expect(await photos().findOne({ documentId })).toMatchObject({ title: 'Của người thứ hai' });
      expect(await list(documentId)).toHaveLength(3);
    });

    it('sees relations inside captions, and lets one keep one’s own', async () => {
      const [first, second] = [await person('Người thứ nhất'), await person('Người thứ hai')];
      const documentId = await createItem(archiveOf());
      const opened = await open(PHOTO, documentId);
      const author = (who: string) => ({
        captionAuthor: {
          id: opened.captionAuthor.id,
          unknown: false,
          unknownReason: null,
          person: { connect: [{ documentId: who }], disconnect: [] },
        },
      });
      expect((await save(PHOTO, documentId, opened.updatedAt, author(first))).status).toBe(200);
      const { body, status } = await save(PHOTO, documentId, opened.updatedAt, author(second));
      expect(status).toBe(409);
      const [field] = body.error.details.fields;
      expect(field.theirs.vi).toContain('Người thứ nhất');
      expect(field.yours.vi).toContain('Người thứ hai');
      const again = await save(PHOTO, documentId, body.error.details.theirs.base, {
        captionAuthor: field.keepYours,
      });
      expect(again.status).toBe(200);
      expect(
        await photos().findOne({ documentId, populate: { captionAuthor: { populate: { person: true } } } }),
      ).toMatchObject({ captionAuthor: { person: { fullName: 'Người thứ hai' }, unknown: false } });
    });

    it('lets a save through that takes nothing of the other away', async () => {
      const documentId = await createItem(archiveOf());
      const opened = await open(PHOTO, documentId);
      await save(PHOTO, documentId, opened.updatedAt, { title: 'Cùng một tên' });
      expect((await save(PHOTO, documentId, opened.updatedAt, { title: 'Cùng một tên' })).status).toBe(200);
    });

    it('does not mistake what the archive computes for an edit', async () => {
      const { strapi } = archiveOf();
      const documentId = await createItem(archiveOf());
      const opened = await open(PHOTO, documentId);
      await strapi.db.query(PHOTO).updateMany({ where: { documentId }, data: { score: 50 } });
      expect((await save(PHOTO, documentId, opened.updatedAt, { title: 'Tên mới' })).status).toBe(200);
    });

    it('does not let a form that was opened earlier set back what acts and judgements said', async () => {
      const { strapi } = archiveOf();
      const documentId = await createItem(archiveOf());
      const { updatedAt, stage, score, findingErrors } = await open(PHOTO, documentId);
      await admit(archiveOf(), documentId);
      await strapi.db
        .query(PHOTO)
        .updateMany({ where: { documentId }, data: { score: 50, findingErrors: 7 } });
      const sent = { title: 'Tên mới', stage, score, findingErrors, dateFrom: '1900-01-01' };
      expect((await save(PHOTO, documentId, updatedAt, sent)).status).toBe(200);
      expect(await strapi.db.query(PHOTO).findOne({ where: { documentId } })).toMatchObject({
        title: 'Tên mới',
        stage: 'described',
        score: 50,
        findingErrors: 7,
        dateFrom: '1967-01-01',
      });
    });

    it('holds for publishing with changes', async () => {
      const documentId = await createItem(archiveOf());
      const opened = await open(PHOTO, documentId);
      await photos().update({ documentId, data: { title: 'Đã sửa' } });
      const answer = await archiveOf()
        .request.post(`/content-manager/collection-types/${PHOTO}/${documentId}/actions/publish`)
        .set(lan)
        .set('X-Base-Updated-At', opened.updatedAt)
        .send({ title: 'Sửa khác' });
      expect(answer.status).toBe(409);
      expect(await photos().findOne({ documentId, status: 'published' })).toBeNull();
    });

    it('holds for persons and places, of which no versions are kept', async () => {
      const documentId = await person('Nguyễn Văn A');
      const opened = await open(PERSON, documentId);
      expect((await save(PERSON, documentId, opened.updatedAt, { fullName: 'Nguyễn Văn An' })).status).toBe(
        200,
      );
      const answer = await save(PERSON, documentId, opened.updatedAt, { fullName: 'Nguyễn Văn Ân' });
      expect(answer.status).toBe(409);
      expect(answer.body.error.details).toMatchObject({
        theirs: { no: null },
        fields: [{ field: 'fullName', theirs: { vi: 'Nguyễn Văn An' }, yours: { vi: 'Nguyễn Văn Ân' } }],
      });
      const base = answer.body.error.details.theirs.base;
      expect((await save(PERSON, documentId, base, { fullName: 'Nguyễn Văn Ân' })).status).toBe(200);
    });

    it('lets writes go on that say no base', async () => {
      const documentId = await createItem(archiveOf());
      await photos().update({ documentId, data: { title: 'Một' } });
      await photos().update({ documentId, data: { title: 'Hai' } });
      expect(await photos().findOne({ documentId })).toMatchObject({ title: 'Hai' });
    });

    it('lets exactly one of two simultaneous saves win', async () => {
      const documentId = await createItem(archiveOf());
      const opened = await open(PHOTO, documentId);
      const answers = await Promise.all(
        ['Một', 'Hai'].map((title) => save(PHOTO, documentId, opened.updatedAt, { title })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('lets the base also travel over REST', async () => {
      const { strapi, request } = archiveOf();
      const token = await strapi
        .service('admin::api-token')
        .create({ name: `v${Date.now()}`, description: '', type: 'full-access', lifespan: null });
      const documentId = await person('Trần Thị B');
      const [opened] = [await open(PERSON, documentId)];
      await documentsOf(archiveOf(), PERSON).update({ documentId, data: { fullName: 'Trần Thị Bích' } });
      const put = (headers: Record<string, string>) =>
        request
          .put(`/api/persons/${documentId}`)
          .set('Authorization', `Bearer ${token.accessKey}`)
          .set(headers)
          .send({ data: { fullName: 'Trần Thị Bê' } });
      expect((await put({ 'X-Base-Updated-At': opened.updatedAt })).status).toBe(409);
      expect((await put({})).status).toBe(200);
    });
  });
};
