import { generationsOf } from '../../plugins/provenance/server/src/generations/generations';
import { createAccount, signIn } from './accounts';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { createItem, documentsOf, storePicture, uidOf } from './fixtures';
import { aJpeg } from './media-fixtures';
import { outboxOf } from './search-tools';

const PHOTO = uidOf('photo');
const NOBODY = 'f'.repeat(64);

interface Shown {
  id: number;
  role: string;
  processing: string | null;
  madeFrom: string | null;
  file: { id: number; hash: string; name: string };
}

interface Refusal {
  name: string;
  path: string[];
  message: string;
}

/** The promises of R50 to R59 and F195 to F197, the same on every database. */
export const describeGenerations = (archiveOf: () => Archive): void => {
  let admin: { Authorization: string };
  let appraiser: { Authorization: string };
  let seed = 70_000;

  beforeAll(async () => {
    admin = await signInAsAdmin(archiveOf());
    appraiser = await signIn(archiveOf(), await createAccount(archiveOf(), 'kho-btg'));
  });

  const generations = () => generationsOf(archiveOf().strapi);
  const photos = () => documentsOf(archiveOf(), PHOTO);
  const shownBy = async (documentId: string, published = false): Promise<Shown[]> => {
    const row: { representations: Shown[] } | null = await archiveOf()
      .strapi.db.query(PHOTO)
      .findOne({
        where: { documentId, publishedAt: published ? { $notNull: true } : { $null: true } },
        populate: { representations: { populate: { file: true } } },
      });
    return row?.representations ?? [];
  };
  const save = (documentId: string, representations: object[]) =>
    archiveOf()
      .request.put(`/content-manager/collection-types/${PHOTO}/${documentId}`)
      .set(admin)
      .send({ representations });
  const refusals = (answer: { body: { error?: { details?: { errors?: Refusal[] } } } }): string[] =>
    (answer.body.error?.details?.errors ?? []).map(({ name, path }) => `${name} ${path.join('.')}`);
  const pair = async () => {
    const [scan, made] = [await storePicture(archiveOf()), await storePicture(archiveOf())];
    return { scan, made };
  };
  const both = (
    { scan, made }: Awaited<ReturnType<typeof pair>>,
    processing: string,
    source = scan.sha256,
  ) => [
    { role: 'front', file: scan.fileId },
    { role: 'front', file: made.fileId, processing, madeFrom: source },
  ];
  const entriesOf = async (documentId: string) => {
    const rows: { act: string; change: string | object | null }[] = await archiveOf()
      .strapi.db.connection('provenance_ledger')
      .where({ document_id: documentId })
      .orderBy('seq');
    return rows.map(({ act }) => act);
  };
  const publicView = async (documentId: string) =>
    (await archiveOf().request.get(`/api/items/photo/${documentId}`)).body.data;

  describe('what an editor declares', () => {
    it('R54: is recorded with the save, with an entry of the ledger, and shown with the item', async () => {
      const files = await pair();
      const documentId = await createItem(archiveOf(), { title: 'Ảnh có bản phục hồi' });
      await save(documentId, both(files, 'restored')).expect(200);
      const { scan, made } = files;
      expect((await generations().read([made.sha256])).get(made.sha256)).toMatchObject({
        parent: scan.sha256,
        processing: 'restored',
        manner: 'declared',
        madeBy: 'Nghiệm Thử',
      });
      expect(await entriesOf(made.sha256)).toContain('file.generation');
      const answer = await archiveOf()
        .request.get(`/provenance/items/${PHOTO}/${documentId}/generations`)
        .set(admin);
      expect(answer.body.data).toMatchObject([
        { sha256: scan.sha256, parent: null, processing: 'original' },
        { sha256: made.sha256, parent: scan.sha256, processing: 'restored' },
      ]);
    });

    it.each([
      ['called as scanned', 'original', undefined, 'PROCESSING_BELOW_PARENT representations.1.processing'],
      ['made from a file nobody has', 'restored', NOBODY, 'MADE_FROM_UNKNOWN representations.1.madeFrom'],
      ['made from a word', 'restored', 'ảnh cũ', 'MADE_FROM_UNKNOWN representations.1.madeFrom'],
    ])('R52: a file %s is refused with a sentence', async (_case, processing, source, expected) => {
      const documentId = await createItem(archiveOf(), { title: 'Ảnh khai sai' });
      const before = await shownBy(documentId);
      const answer = await save(documentId, both(await pair(), processing, source));
      expect(answer.status).toBe(400);
      expect(refusals(answer)).toEqual([expected]);
      expect(answer.body.error.details.errors[0].message).toMatch(/^Tệp thứ 2.*\./u);
      expect(await shownBy(documentId)).toEqual(before);
    });

    it('R52: neither itself nor a circle through three, nor one through another item', async () => {
      const [a, b, c] = [
        await storePicture(archiveOf()),
        await storePicture(archiveOf()),
        await storePicture(archiveOf()),
      ];
      const made = (file: { fileId: number }, source: { sha256: string }) => ({
        role: 'front',
        file: file.fileId,
        processing: 'cleaned',
        madeFrom: source.sha256,
      });
      const documentId = await createItem(archiveOf(), { title: 'Ảnh khai vòng' });
      expect(refusals(await save(documentId, [made(a, a)]))).toEqual([
        'MADE_FROM_ITSELF representations.0.madeFrom',
      ]);
      expect(refusals(await save(documentId, [made(a, c), made(b, a), made(c, b)]))).toHaveLength(3);
      await save(documentId, [{ role: 'front', file: a.fileId }, made(b, a), made(c, b)]).expect(200);
      const other = await createItem(archiveOf(), { title: 'Ảnh khai vòng ở hồ sơ khác' });
      expect(refusals(await save(other, [made(a, c)]))).toEqual([
        'MADE_FROM_CYCLE representations.0.madeFrom',
      ]);
    });

    it('R53: a label that was taken out comes back, a weaker one is refused, in other items too', async () => {
      const files = await pair();
      const documentId = await createItem(archiveOf(), { title: 'Ảnh bị xóa nhãn' });
      await save(documentId, both(files, 'colourised')).expect(200);
      const labelled = { madeFrom: files.scan.sha256, processing: 'colourised' };
      await save(documentId, [
        { role: 'front', file: files.scan.fileId },
        { role: 'front', file: files.made.fileId, processing: 'original', madeFrom: null },
      ]).expect(200);
      expect((await shownBy(documentId))[1]).toMatchObject(labelled);
      expect(refusals(await save(documentId, both(files, 'cleaned')))).toEqual([
        'PROCESSING_BELOW_PARENT representations.1.processing',
      ]);
      const other = await createItem(archiveOf(), {
        title: 'Hồ sơ khác dùng lại bản tô màu',
        representations: [{ role: 'front', file: files.made.fileId }],
      });
      expect((await shownBy(other))[0]).toMatchObject(labelled);
    });

    it('R51: stays known when representation and item are gone', async () => {
      const files = await pair();
      const documentId = await createItem(archiveOf(), { title: 'Ảnh sẽ xóa' });
      await save(documentId, both(files, 'restored')).expect(200);
      await save(documentId, [{ role: 'front', file: files.scan.fileId }]).expect(200);
      expect(await shownBy(documentId)).toHaveLength(1);
      await photos().delete({ documentId });
      const family = await generations().family(files.scan.sha256);
      expect(family.root).toBe(files.scan.sha256);
      expect(family.members.map(({ sha256 }) => sha256)).toEqual([files.scan.sha256, files.made.sha256]);
    });

    it('R59: two that close a circle together do not both win', async () => {
      const { scan, made } = await pair();
      const items = await Promise.all(
        ['một', 'hai'].map((which) => createItem(archiveOf(), { title: `Hồ sơ ${which} khai ngược nhau` })),
      );
      const declare = (documentId: string, file: number, madeFrom: string) =>
        photos().update({
          documentId,
          data: { representations: [{ role: 'front', file, processing: 'cleaned', madeFrom }] },
        });
      const outcomes = await Promise.allSettled([
        declare(items[0] as string, scan.fileId, made.sha256),
        declare(items[1] as string, made.fileId, scan.sha256),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('what the archive learns afterwards', () => {
    it('R53, R55: the published item says it at once: REST, rows, outbox', async () => {
      const { scan, made } = await pair();
      const documentId = await createItem(
        archiveOf(),
        {
          title: 'Ảnh đã công bố, sau mới biết',
          representations: [scan, made].map(({ fileId }) => ({ role: 'front', file: fileId })),
        },
        { publish: true },
      );
      expect((await publicView(documentId)).restoration.generations).toEqual([]);
      const waiting = await outboxOf(archiveOf()).pending();
      await generations().record({
        sha256: made.sha256,
        parent: scan.sha256,
        processing: 'restored',
        manner: 'recipe',
        recipe: { version: 1 },
        software: { sharp: '0.34' },
      });
      expect(await outboxOf(archiveOf()).pending()).toBeGreaterThanOrEqual(waiting + 1);
      for (const published of [true, false])
        expect((await shownBy(documentId, published))[1]).toMatchObject({
          processing: 'restored',
          madeFrom: scan.sha256,
        });
      const view = await publicView(documentId);
      const [scan12, made12] = [scan, made].map(({ sha256 }) => sha256.slice(0, 12));
      expect(view.restoration.generations).toEqual([
        { sha12: made12, processing: 'restored', label: 'Đã phục hồi', original: scan12, parent: scan12 },
      ]);
      expect(view.representations).toMatchObject([
        { sha12: scan12, processing: { code: 'original' }, original: null },
        { sha12: made12, processing: { code: 'restored', label: 'Đã phục hồi' }, original: scan12 },
      ]);
      expect(JSON.stringify(view)).not.toContain(scan.sha256);
      await expect(
        generations().record({
          sha256: scan.sha256,
          parent: made.sha256,
          processing: 'cleaned',
          manner: 'recipe',
          recipe: null,
          software: null,
        }),
      ).rejects.toMatchObject({ details: { code: 'GENERATION_CYCLE' } });
      await expect(
        save(documentId, both({ scan, made }, 'restored', (await storePicture(archiveOf())).sha256)).then(
          refusals,
        ),
      ).resolves.toEqual(['MADE_FROM_RECORDED representations.1.madeFrom']);
    });
  });

  describe('R58: the way out of a mistake', () => {
    const part = (documentId: string, sha256: string, headers: Record<string, string>, reason?: string) =>
      archiveOf()
        .request.post(`/provenance/items/${PHOTO}/${documentId}/generations/${sha256}/part`)
        .set(headers)
        .send(reason === undefined ? {} : { reason });

    it('is open to who appraises, with a reason, and written down', async () => {
      const files = await pair();
      const documentId = await createItem(archiveOf(), { title: 'Ảnh khai nhầm' });
      await save(documentId, both(files, 'restored')).expect(200);
      const { sha256 } = files.made;
      const address = `/provenance/items/${PHOTO}/${documentId}/generations`;
      await archiveOf().request.get(address).expect(401);
      await part(documentId, sha256, {}, 'Khai nhầm hai ảnh khác nhau').expect(401);
      await part(documentId, sha256, admin, 'Khai nhầm hai ảnh khác nhau').expect(403);
      expect((await part(documentId, sha256, appraiser)).body.error.details.code).toBe(
        'PARTING_REASON_MISSING',
      );
      expect((await part(documentId, NOBODY, appraiser, 'Không có tệp này')).status).toBe(404);
      await part(documentId, sha256, appraiser, 'Khai nhầm hai ảnh khác nhau').expect(204);
      expect(await entriesOf(sha256)).toContain('file.part');
      expect((await shownBy(documentId))[1]).toMatchObject({ madeFrom: null, processing: 'restored' });
      await save(documentId, [
        { role: 'front', file: files.scan.fileId },
        { role: 'back', file: files.made.fileId, processing: 'original' },
      ]).expect(200);
      expect((await shownBy(documentId))[1]).toMatchObject({ madeFrom: null, processing: 'original' });
    });

    it('is closed for what the archive made itself', async () => {
      const { scan, made } = await pair();
      const documentId = await createItem(archiveOf(), {
        representations: [{ role: 'front', file: made.fileId }],
      });
      await generations().record({
        sha256: made.sha256,
        parent: scan.sha256,
        processing: 'restored',
        manner: 'recipe',
        recipe: null,
        software: null,
      });
      const answer = await part(documentId, made.sha256, appraiser, 'Tôi không muốn có nhãn');
      expect(answer.body.error.details.code).toBe('PARTING_OF_RECIPE');
    });
  });

  describe('F195: replacing and cropping in the media library', () => {
    const upload = async (name = 'anh.jpg') => {
      seed += 1;
      const answer = await archiveOf()
        .request.post('/upload')
        .set(admin)
        .attach('files', await aJpeg(seed, 320, 240), name);
      return answer.body[0] as { id: number; hash: string; name: string };
    };
    /** As the admin panel sends a crop or a replacement from the asset's dialog. */
    const sendOver = (id: number, bytes: Buffer, info: object = {}) =>
      archiveOf()
        .request.post(`/upload?id=${id}`)
        .set(admin)
        .field('fileInfo', JSON.stringify({ name: 'anh.jpg', alternativeText: null, caption: null, ...info }))
        .attach('files', bytes, 'anh.jpg');

    it('leaves what is shown as it was, and adds the new file, labelled, to the draft', async () => {
      const source = await upload();
      const documentId = await createItem(
        archiveOf(),
        { title: 'Ảnh sẽ cắt', representations: [{ role: 'front', file: source.id }] },
        { publish: true },
      );
      const shownBefore = await publicView(documentId);
      seed += 1;
      const answer = await sendOver(source.id, await aJpeg(seed, 200, 150));
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ name: 'anh (bản mới).jpg' });
      expect(answer.body.id).not.toBe(source.id);
      expect(answer.body.hash).not.toBe(source.hash);

      const draft = await shownBy(documentId);
      expect(draft).toMatchObject([
        { role: 'front', processing: 'original', madeFrom: null, file: { id: source.id, hash: source.hash } },
        {
          role: 'front',
          processing: 'cleaned',
          madeFrom: source.hash,
          file: { id: answer.body.id, hash: answer.body.hash },
        },
      ]);
      expect((await publicView(documentId)).representations).toEqual(shownBefore.representations);
      expect((await generations().read([answer.body.hash])).get(answer.body.hash)).toMatchObject({
        parent: source.hash,
        manner: 'replace',
      });

      // What the verdict was given on has changed: the draft itself is appraised again. Here the same files are shown anew.
      const again = await createItem(
        archiveOf(),
        {
          title: 'Ảnh và bản cắt của nó',
          representations: [source.id, answer.body.id].map((file) => ({ role: 'front', file })),
        },
        { publish: true },
      );
      const view = await publicView(again);
      expect(
        view.representations.map((one: { processing: { code: string } }) => one.processing.code),
      ).toEqual(['original', 'cleaned']);
      expect(view.representations[1].original).toBe(view.representations[0].sha12);
    });

    it('F195, R50: what is cut out of a coloured picture is coloured', async () => {
      const [scan, coloured] = [await upload('goc.jpg'), await upload('mau.jpg')];
      const documentId = await createItem(archiveOf(), {
        title: 'Ảnh tô màu sẽ cắt',
        representations: [
          { role: 'front', file: scan.id },
          { role: 'front', file: coloured.id, processing: 'colourised', madeFrom: scan.hash },
        ],
      });
      seed += 1;
      const answer = await sendOver(coloured.id, await aJpeg(seed, 200, 150));
      expect(answer.status).toBe(200);
      expect((await shownBy(documentId))[2]).toMatchObject({
        madeFrom: coloured.hash,
        processing: 'colourised',
        file: { id: answer.body.id },
      });
    });

    it('by the library’s other address too, for a file that no item shows', async () => {
      const source = await upload('khac.jpg');
      seed += 1;
      const answer = await archiveOf()
        .request.post(`/upload/files/${source.id}/replace`)
        .set(admin)
        .attach('files', await aJpeg(seed, 200, 150), 'moi.jpg');
      expect(answer.body).toMatchObject({ name: 'moi.jpg' });
      expect((await generations().read([answer.body.hash])).get(answer.body.hash)?.parent).toBe(source.hash);
    });

    it('F197: the same bytes are no generation; the source in the place of what was made of it is refused', async () => {
      seed += 1;
      const bytes = await aJpeg(seed, 320, 240);
      const [source] = (
        await archiveOf().request.post('/upload').set(admin).attach('files', bytes, 'goc.jpg')
      ).body as [{ id: number; hash: string }];
      const same = await sendOver(source.id, bytes, { name: 'tên mới.jpg' });
      expect(same.body).toMatchObject({ id: source.id, name: 'tên mới.jpg' });
      seed += 1;
      const made = (await sendOver(source.id, await aJpeg(seed, 200, 150))).body as {
        id: number;
        hash: string;
      };
      const before = await archiveOf().strapi.db.query('plugin::upload.file').count();
      const back = await sendOver(made.id, bytes);
      expect(back.status).toBe(400);
      expect(back.body.error.details).toMatchObject({ code: 'GENERATION_CYCLE' });
      expect(await archiveOf().strapi.db.query('plugin::upload.file').count()).toBe(before);
    });
  });

  describe('R51, F205: what the archive restores itself', () => {
    it('is known as a generation, written into the ledger, and labelled beside its untouched scan', async () => {
      const scan = await storePicture(archiveOf());
      const documentId = await createItem(
        archiveOf(),
        { representations: [{ role: 'front', file: scan.fileId }] },
        { publish: true },
      );
      const saved = await archiveOf()
        .request.post('/preservation/recipes')
        .set(admin)
        .send({
          uid: PHOTO,
          documentId,
          fileId: scan.fileId,
          recipe: { version: 1, steps: { levels: { all: { gamma: 1.4 } } } },
          processing: 'restored',
        })
        .expect(200);
      const { sha256 } = saved.body as { sha256: string };

      expect((await generations().read([sha256])).get(sha256)).toMatchObject({
        parent: scan.sha256,
        processing: 'restored',
        manner: 'recipe',
      });
      expect(await entriesOf(sha256)).toContain('file.generation');
      expect(
        (await shownBy(documentId)).map(({ file, processing, madeFrom }) => [
          file.hash,
          processing,
          madeFrom,
        ]),
      ).toEqual([
        [scan.sha256, 'original', null],
        [sha256, 'restored', scan.sha256],
      ]);
      // The public sees what was published, until it is published again (decision 15).
      expect((await publicView(documentId)).restoration.generations).toEqual([]);

      await save(documentId, [
        { role: 'front', file: scan.fileId },
        { role: 'front', file: (await shownBy(documentId))[1]?.file.id, processing: 'original' },
      ]);
      // Whoever takes source and label away gets them back.
      expect((await shownBy(documentId))[1]).toMatchObject({ processing: 'restored', madeFrom: scan.sha256 });
    });
  });
};
