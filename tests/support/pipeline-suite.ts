import type { Archive } from './boot';
import { createItem, documentsOf, publishable, uidOf } from './fixtures';
import { signInAsAdmin } from './admin';

const PHOTO = uidOf('photo');

const rowsOf = async ({ strapi }: Archive, documentId: string) => {
  const rows: { publishedAt: string | null; title: string }[] = await strapi.db
    .query(PHOTO)
    .findMany({ where: { documentId } });
  return { draft: rows.filter((row) => !row.publishedAt), published: rows.filter((row) => row.publishedAt) };
};

const outboxOf = async ({ strapi }: Archive, documentId: string): Promise<number> => {
  const [{ count }] = await strapi.db
    .connection('archive_search_outbox')
    .where({ document_id: documentId })
    .count({ count: '*' });
  return Number(count);
};

/** Everything that the database holds about photographs and the outbox, to prove that a refusal changed nothing. */
const everything = async ({ strapi }: Archive) => {
  const tables = ['photos', 'photos_cmps', 'components_caption_time_statements', 'archive_search_outbox'];
  return Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => [table, await strapi.db.connection(table).select('*').orderBy('id')]),
    ),
  );
};

/**
 * The write pipeline's promises (decision 5), the same on every database.
 * Every way to publish must pass the same gate: by `publish`, by `status: 'published'`, over REST, in the admin panel.
 */
export const describeWritePipeline = (archiveOf: () => Archive): void => {
  const photos = () => documentsOf(archiveOf(), PHOTO);

  it('leaves exactly one published row after 20 concurrent publishes', async () => {
    const documentId = await createItem(archiveOf(), {}, { admitted: true });
    await Promise.all(Array.from({ length: 20 }, () => photos().publish({ documentId })));
    const rows = await rowsOf(archiveOf(), documentId);
    expect(rows.published).toHaveLength(1);
    expect(rows.draft).toHaveLength(1);
    // The published row kept its parts: a lost race would have left a row without components.
    const row = await photos().findOne({
      documentId,
      status: 'published',
      populate: { captionTime: true, representations: true },
    });
    expect(row).toMatchObject({
      captionTime: { date: { text: 'khoảng 1968' } },
      representations: [{ role: 'front' }],
    });
  });

  it('lets concurrent saves of different documents through', async () => {
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => createItem(archiveOf(), {}, { publish: true })),
    );
    expect(new Set(ids).size).toBe(8);
    for (const documentId of ids) expect((await rowsOf(archiveOf(), documentId)).published).toHaveLength(1);
  });

  describe('a refused publish changes nothing anywhere', () => {
    const bad = { captionPlace: null, provenance: null, accession: null };

    it('publish', async () => {
      const documentId = await createItem(archiveOf(), bad, { admitted: true });
      const before = await everything(archiveOf());
      await expect(photos().publish({ documentId })).rejects.toMatchObject({ name: 'ValidationError' });
      expect(await everything(archiveOf())).toEqual(before);
    });

    it('update of a published item with status published', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      const before = await everything(archiveOf());
      await expect(
        photos().update({ documentId, data: { ...bad, title: 'Tên mới' }, status: 'published' }),
      ).rejects.toMatchObject({ name: 'ValidationError' });
      expect(await everything(archiveOf())).toEqual(before);
    });

    it('create with status published', async () => {
      const data = await publishable(archiveOf(), bad);
      const before = await everything(archiveOf());
      await expect(photos().create({ data, status: 'published' })).rejects.toMatchObject({
        name: 'ValidationError',
      });
      expect(await everything(archiveOf())).toEqual(before);
    });

    it('publish in the admin panel', async () => {
      const documentId = await createItem(archiveOf(), bad, { admitted: true });
      const headers = await signInAsAdmin(archiveOf());
      const before = await everything(archiveOf());
      const answer = await archiveOf()
        .request.post(`/content-manager/collection-types/${PHOTO}/${documentId}/actions/publish`)
        .set(headers)
        .send({});
      expect(answer.status).toBe(400);
      expect(await everything(archiveOf())).toEqual(before);
    });

    it('create over REST, which publishes by default', async () => {
      const { strapi, request } = archiveOf();
      const token = await strapi
        .service('admin::api-token')
        .create({ name: `t${Date.now()}`, description: '', type: 'full-access', lifespan: null });
      const data = await publishable(archiveOf(), bad);
      const before = await everything(archiveOf());
      const answer = await request
        .post('/api/photos')
        .set('Authorization', `Bearer ${token.accessKey}`)
        .send({ data });
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors.length).toBeGreaterThanOrEqual(2);
      expect(await everything(archiveOf())).toEqual(before);
    });
  });

  it('tells all findings at once, by field, in Vietnamese and English', async () => {
    const documentId = await createItem(
      archiveOf(),
      {
        title: 'IMG_0042.JPG',
        captionEvent: null,
        captionPlace: { unknown: true, unknownReason: '' },
        provenance: null,
        accession: null,
        representations: [],
      },
      { admitted: true },
    );
    const error = await photos()
      .publish({ documentId })
      .catch((caught: unknown) => caught);
    const { errors } = (
      error as { details: { errors: { path: string[]; message: string; messageEn: string; name: string }[] } }
    ).details;
    expect(new Set(errors.map(({ path: [field] }) => field))).toEqual(
      new Set(['title', 'captionEvent', 'captionPlace', 'provenance', 'representations']),
    );
    for (const finding of errors) {
      expect(finding.name).toMatch(/^[A-Z0-9_]+$/);
      expect(finding.message.length).toBeGreaterThan(10);
      expect(finding.messageEn.length).toBeGreaterThan(10);
      expect(finding.message).not.toBe(finding.messageEn);
    }
  });

  it('refuses classified material at the door, even as a draft', async () => {
    const data = await publishable(archiveOf(), { secrecy: '1' });
    await expect(photos().create({ data })).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('writes the outbox with the change and only with it', async () => {
    const documentId = await createItem(archiveOf(), {}, { admitted: true });
    expect(await outboxOf(archiveOf(), documentId)).toBe(0);
    await photos().publish({ documentId });
    expect(await outboxOf(archiveOf(), documentId)).toBe(1);
  });

  it('projects the dates that lists sort by, on draft and published rows alike', async () => {
    const documentId = await createItem(archiveOf(), {}, { publish: true });
    for (const status of ['draft', 'published'])
      expect(await photos().findOne({ documentId, status })).toMatchObject({
        dateFrom: '1967-01-01',
        dateTo: '1969-12-31',
      });
  });

  it('keeps a second published row out by the database itself', async () => {
    const { strapi } = archiveOf();
    const documentId = await createItem(archiveOf(), {}, { publish: true });
    const table = strapi.db.metadata.get(PHOTO).tableName;
    const row = await strapi.db
      .connection(table)
      .where({ document_id: documentId })
      .whereNotNull('published_at')
      .first();
    const copy = { ...row };
    delete copy.id;
    // Not `toThrow`: the error of a native driver that an earlier test file loaded is no `Error` of this file's realm.
    await expect(strapi.db.connection(table).insert(copy)).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
  });
};
