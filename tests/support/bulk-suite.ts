import type { Archive } from './boot';
import { createAccount, signIn } from './accounts';
import { signInAsAdmin } from './admin';
import { createItem, documentsOf, uidOf } from './fixtures';

const PHOTO = uidOf('photo');

interface Line {
  documentId: string;
  ok: boolean;
  code?: string;
  findings?: unknown[];
}

/** Rules B1 and B2: many items at once, each for itself. */
export const describeBulkActs = (archiveOf: () => Archive): void => {
  type Headers = { Authorization: string };
  let repository: Headers;
  let admin: Headers;

  beforeAll(async () => {
    repository = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-vphu'));
    admin = await signInAsAdmin(archiveOf());
  });

  const bulk = (act: string, documentIds: unknown, headers = repository, uid: string = PHOTO) =>
    archiveOf()
      .request.post(`/content-manager/collection-types/${uid}/actions/${act}`)
      .set(headers)
      .send({ documentIds });

  const publishedOf = async (documentIds: string[]): Promise<number> =>
    archiveOf()
      .strapi.db.query(PHOTO)
      .count({ where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } } });

  const several = async (count: number, over: object = {}) => {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1)
      ids.push(await createItem(archiveOf(), { ...over }, { admitted: true }));
    return ids;
  };

  it('publishes 43 of 50 and says why not the other seven (B1)', async () => {
    const good = await several(43);
    const bad = await several(7, { captionPlace: null });
    const mixed = [...bad.slice(0, 3), ...good, ...bad.slice(3)];
    const answer = await bulk('bulkPublish', mixed);
    expect(answer.status).toBe(200);
    expect(answer.body.count).toBe(43);
    const report: Line[] = answer.body.report;
    expect(report.map(({ documentId }) => documentId)).toEqual(mixed);
    const refused = report.filter(({ ok }) => !ok);
    expect(refused.map(({ documentId }) => documentId)).toEqual(bad);
    for (const line of refused)
      expect(line.findings).toEqual(
        expect.arrayContaining([expect.objectContaining({ name: 'PLACE_MISSING' })]),
      );
    expect(await publishedOf(good)).toBe(43);
    expect(await publishedOf(bad)).toBe(0);

    // Withdrawing is an act with a reason: the stock button gives none.
    const withdrawn = await bulk('bulkUnpublish', [...good.slice(0, 2), bad[0]]);
    expect(withdrawn.body).toMatchObject({
      count: 0,
      report: [
        { ok: false, code: 'WITHDRAW_NEEDS_REASON' },
        { ok: false, code: 'WITHDRAW_NEEDS_REASON' },
        { ok: false, code: 'NOT_PUBLISHED' },
      ],
    });
    expect(await publishedOf(good)).toBe(43);
  });

  it('runs beside another bulk act over the same items, and both come to an end', async () => {
    const ids = await several(6);
    const answers = await Promise.all([bulk('bulkPublish', ids), bulk('bulkPublish', [...ids].reverse())]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await publishedOf(ids)).toBe(6);
  });

  it('tells of an item that does not exist, and takes each item once', async () => {
    const [id] = await several(1);
    const answer = await bulk('bulkPublish', [id, id, 'khong-co-tu-lieu-nay']);
    expect(answer.body).toMatchObject({
      count: 1,
      report: [{ ok: true }, { ok: false, code: 'ITEM_NOT_FOUND' }],
    });
  });

  it('deletes each for itself, and nothing that was taken in', async () => {
    const offered = [await createItem(archiveOf()), await createItem(archiveOf())];
    const [kept] = await several(1);
    const answer = await bulk('bulkDelete', [offered[0], kept, offered[1], 'khong-co'], admin);
    expect(answer.body).toMatchObject({
      count: 2,
      report: [
        { ok: true },
        { documentId: kept, ok: false, code: 'DELETE_NOT_AT_THIS_STAGE' },
        { ok: true },
        { ok: false, code: 'ITEM_NOT_FOUND' },
      ],
    });
    const photos = documentsOf(archiveOf(), PHOTO);
    expect(await photos.findOne({ documentId: offered[0] })).toBeNull();
    expect(await photos.findOne({ documentId: kept })).toMatchObject({ documentId: kept });
  });

  it('refuses an account whose role may not do it, and the anonymous (B2)', async () => {
    const ids = await several(1);
    const agency = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-cq'));
    for (const act of ['bulkPublish', 'bulkUnpublish', 'bulkDelete']) {
      expect((await bulk(act, ids, agency)).status).toBe(403);
      expect(
        (
          await archiveOf()
            .request.post(`/content-manager/collection-types/${PHOTO}/actions/${act}`)
            .send({ documentIds: ids })
        ).status,
      ).toBe(401);
    }
    expect((await bulk('bulkDelete', ids)).status).toBe(403);
    expect(await publishedOf(ids)).toBe(0);
  });

  it('judges permission item by item: of others’ items nothing, of one’s own all (B2)', async () => {
    const { strapi } = archiveOf();
    const { email, password } = await createAccount(archiveOf(), 'kho-cq');
    const role = await strapi.service('admin::role').create({ name: `Riêng ${email}`, description: '' });
    const conditions = ['admin::is-creator'];
    const properties = { fields: ['title'] };
    await strapi.service('admin::role').assignPermissions(role.id, [
      { action: 'plugin::content-manager.explorer.read', subject: PHOTO, properties, conditions: [] },
      { action: 'plugin::content-manager.explorer.delete', subject: PHOTO, properties: {}, conditions },
    ]);
    const user = await strapi.db.query('admin::user').findOne({ where: { email } });
    await strapi.service('admin::user').updateById(user.id, { roles: [role.id] });
    const [own, foreign] = [
      await createItem(archiveOf(), { createdBy: user.id }),
      await createItem(archiveOf()),
    ];
    const answer = await bulk('bulkDelete', [foreign, own], await signIn(archiveOf(), { email, password }));
    expect(answer.body).toMatchObject({
      count: 1,
      report: [
        { documentId: foreign, ok: false, code: 'ACT_NOT_ALLOWED' },
        { documentId: own, ok: true },
      ],
    });
    const photos = documentsOf(archiveOf(), PHOTO);
    expect(await photos.findOne({ documentId: foreign })).toMatchObject({ documentId: foreign });
    expect(await photos.findOne({ documentId: own })).toBeNull();
  });

  it('refuses a selection that is none', async () => {
    for (const selection of [[], 'x', [1], undefined]) {
      const answer = await bulk('bulkPublish', selection);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.code).toBe('BULK_SELECTION');
    }
  });

  it('leaves other types as Strapi has them', async () => {
    const { documentId } = await documentsOf(archiveOf(), 'api::event.event').create({
      data: { name: 'Sự kiện thử' },
    });
    const answer = await bulk('bulkDelete', [documentId], admin, 'api::event.event');
    expect(answer.body).toEqual({ count: 1 });
  });
};
