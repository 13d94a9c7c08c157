import type { GateService } from '../../plugins/provenance/server/src/services/gate';
import type { EvaluationService } from '../../plugins/provenance/server/src/evaluation/evaluation';
import { createAccount } from './accounts';
import { signInAsAdmin } from './admin';
import type { Archive } from './boot';
import { accession, contentGroup, createItem, documentsOf, publishable, storePicture } from './fixtures';

const PHOTO = 'api::photo.photo';
const PATIENCE_MS = 60_000;

type Json = Record<string, unknown>;

type SignedIn = { Authorization: string };

interface StoredFinding {
  code: string;
  rule: string;
  severity: string;
  path: string[];
}

/**
 * The promises of the room that judges (E1–E9), the same on every database. No worker runs: the queue is drained where
 * a test wants it worked off, with the very step the worker takes.
 */
export const describeEvaluation = (archiveOf: () => Archive): void => {
  const evaluation = (): EvaluationService => archiveOf().strapi.plugin('provenance').service('evaluation');
  const drain = () => evaluation().drain(PATIENCE_MS);
  const documents = (uid: string) => documentsOf(archiveOf(), uid);
  const photos = () => documents(PHOTO);

  const stored = async (documentId: string, status: 'draft' | 'published' = 'draft') => {
    const verdict = await evaluation().verdicts.read(PHOTO, documentId, status);
    return { codes: (verdict?.findings ?? []).map(({ code }) => code), verdict };
  };

  const rowOf = (documentId: string, published: boolean): Promise<Json> =>
    archiveOf()
      .strapi.db.query(PHOTO)
      .findOne({ where: { documentId, publishedAt: published ? { $notNull: true } : { $null: true } } });

  const signIn = async (role: string): Promise<SignedIn> => {
    const account = await createAccount(archiveOf(), role);
    const answer = await archiveOf().request.post('/admin/login').send(account);
    return { Authorization: `Bearer ${answer.body.data.token}` };
  };

  let administrator: SignedIn;
  beforeAll(async () => {
    administrator = await signInAsAdmin(archiveOf());
  });
  const get = (path: string, headers: SignedIn = administrator) =>
    archiveOf().request.get(`/provenance${path}`).set(headers);
  const send = (method: 'post' | 'put', path: string, body: object, headers: SignedIn = administrator) =>
    archiveOf().request[method](`/provenance${path}`).set(headers).send(body);

  describe('keeping verdicts up to date', () => {
    it('E5: judges an item after a write, and shows score and numbers of findings on its rows', async () => {
      const documentId = await createItem(archiveOf(), { captionPlace: null }, {});
      expect((await stored(documentId)).verdict).toBeNull();
      const before = await rowOf(documentId, false);
      await drain();
      const { codes, verdict } = await stored(documentId);
      expect(codes).toContain('PLACE_MISSING');
      const row = await rowOf(documentId, false);
      const counted = (severity: string) =>
        verdict?.findings.filter((finding) => finding.severity === severity).length;
      expect(row).toMatchObject({
        score: verdict?.score.total,
        findingErrors: counted('error'),
        findingWarnings: counted('warning'),
      });
      expect(row.findingErrors).toBeGreaterThan(0);
      expect(verdict?.score.total).toBe(verdict?.score.parts.reduce((sum, { points }) => sum + points, 0));
      // E5: nobody changed the item, so it does not say that somebody did.
      expect(row.updatedAt).toEqual(before.updatedAt);
    });

    it('E5, E6: a person’s date of death changes, and what follows from it is found without anybody touching the item', async () => {
      const person = await documents('api::person.person').create({
        data: { fullName: 'Katơr Thử Nghiệm', birthDate: '1900' },
      });
      const documentId = await createItem(
        archiveOf(),
        {
          captionPersons: {
            people: [{ person: person.documentId, certainty: 'certain', source: 'gia đình' }],
          },
          captionTime: { date: '1968', certainty: 'certain', source: 'ghi mặt sau' },
        },
        { publish: true },
      );
      await drain();
      const before = { draft: await rowOf(documentId, false), published: await rowOf(documentId, true) };
      const codesBefore = (await stored(documentId, 'published')).codes;

      await documents('api::person.person').update({
        documentId: person.documentId,
        data: { deathDate: '1950' },
      });
      await drain();

      expect(codesBefore).not.toContain('PERSON_ALREADY_DEAD');
      expect((await stored(documentId, 'published')).codes).toContain('PERSON_ALREADY_DEAD');
      expect((await stored(documentId)).codes).toContain('PERSON_ALREADY_DEAD');
      const after = { draft: await rowOf(documentId, false), published: await rowOf(documentId, true) };
      for (const status of ['draft', 'published'] as const) {
        expect(after[status].updatedAt).toEqual(before[status].updatedAt);
        // Reported, never withdrawn: it is the same published row.
        expect(after[status].id).toEqual(before[status].id);
      }
      expect(Number(after.published.findingErrors) + Number(after.published.findingWarnings)).toBeGreaterThan(
        Number(before.published.findingErrors) + Number(before.published.findingWarnings),
      );
    });

    it('E6: knows whom a verdict rested on once nothing leads there any more', async () => {
      const person = await documents('api::person.person').create({ data: { fullName: 'Chamaléa Sẽ Xoá' } });
      const documentId = await createItem(archiveOf(), {
        captionPersons: { people: [{ person: person.documentId }] },
      });
      await drain();
      expect((await stored(documentId)).codes).not.toContain('PERSON_MENTION_EMPTY');
      await documents('api::person.person').delete({ documentId: person.documentId });
      await drain();
      expect((await stored(documentId)).codes).toContain('PERSON_MENTION_EMPTY');
    });

    it('E6: judges everything that depends on a donor, accession, event, place, office, group, file or term', async () => {
      const create = (uid: string, data: Json) =>
        documents(uid)
          .create({ data })
          .then(({ documentId }) => documentId);
      const person = await create('api::person.person', { fullName: 'Pinăng Nhiều Mối' });
      const office = await create('api::office-holding.office-holding', { titleAsWritten: 'Bí thư', person });
      const organization = await create('api::organization.organization', { name: 'Xưởng ảnh' });
      const donor = await create('api::donor.donor', { name: 'Bà Hai', donorKind: 'person' });
      const batch = await create('api::accession.accession', { number: `E6-${Date.now()}`, donor });
      const event = await create('api::event.event', { name: 'Lễ E6' });
      const place = await create('api::place.place', { label: 'Xã E6', name: 'E6' });
      const { fileId } = await storePicture(archiveOf());
      const file = await archiveOf()
        .strapi.db.query('plugin::upload.file')
        .findOne({ where: { id: fileId } });
      const documentId = await createItem(archiveOf(), {
        accession: batch,
        captionEvent: { event },
        captionPlace: { place },
        captionAuthor: { organization },
        captionPersons: { people: [{ person }] },
        representations: [{ role: 'front', file: fileId }],
      });
      const other = await createItem(archiveOf());
      await drain();
      const { db } = archiveOf().strapi;
      const term = await db
        .query('api::vocabulary-term.vocabulary-term')
        .findOne({ where: { vocabulary: 'representation-roles', code: 'front' } });
      const group = await contentGroup(archiveOf());
      const evaluatedAt = async (id: string) => (await stored(id)).verdict?.evaluatedAt ?? '';
      for (const [uid, id, alsoOther] of [
        ['api::person.person', person, false],
        ['api::office-holding.office-holding', office, false],
        ['api::organization.organization', organization, false],
        ['api::donor.donor', donor, false],
        ['api::accession.accession', batch, false],
        ['api::event.event', event, false],
        ['api::place.place', place, false],
        ['plugin::upload.file', file.documentId, false],
        ['api::content-group.content-group', group, true],
        ['api::vocabulary-term.vocabulary-term', term.documentId, true],
      ] as const) {
        const before = [await evaluatedAt(documentId), await evaluatedAt(other)];
        // Later by a millisecond, so that the instants of two judgements differ.
        await db.connection('provenance_verdicts').update({ evaluated_at: 0 });
        await evaluation().note({ uid, documentId: id });
        await drain();
        const epoch = new Date(0).toISOString();
        expect([uid, (await evaluatedAt(documentId)) > epoch]).toEqual([uid, true]);
        expect([uid, (await evaluatedAt(other)) > epoch]).toEqual([uid, alsoOther]);
        expect(before[0]).not.toBe('');
      }
    });

    it('E3, E6: two items with the same bytes know of each other, and forget each other', async () => {
      const { fileId } = await storePicture(archiveOf());
      const representations = [{ role: 'front', file: fileId }];
      const first = await createItem(archiveOf(), { title: 'Bản thứ nhất', representations });
      await drain();
      const second = await createItem(archiveOf(), { title: 'Bản thứ hai', representations });
      await drain();
      const restsOn = async (id: string) =>
        (await archiveOf().strapi.db.connection('provenance_item_refs').where('document_id', id)).map(
          ({ ref }: { ref: string }) => ref,
        );
      expect(await restsOn(first)).toContain(second);
      expect(await restsOn(second)).toContain(first);
      await photos().delete({ documentId: second });
      await drain();
      expect(await restsOn(first)).not.toContain(second);
      expect(await restsOn(second)).toEqual([]);
      expect((await stored(second)).verdict).toBeNull();
    });

    it('E5: what a transaction undid was never due', async () => {
      const { strapi } = archiveOf();
      await drain();
      await expect(
        strapi.db.transaction(async () => {
          await evaluation().note({ uid: PHOTO, documentId: 'khongbaogiocothat0000000' });
          throw new Error('undo');
        }),
      ).rejects.toThrow('undo');
      expect(await evaluation().waiting()).toBe(0);
    });

    it('E5: a row that cannot be judged waits, is set aside with its reason, and holds nobody up', async () => {
      const poison = await createItem(archiveOf(), { title: 'Không kiểm tra được' });
      const healthy = await createItem(archiveOf(), { title: 'Kiểm tra được' });
      evaluation().setCopyFinder(async (_files, { documentId }) => {
        if (documentId === poison) throw new Error('the picture tool broke');
        return [];
      });
      try {
        const { connection } = archiveOf().strapi.db;
        await drain();
        expect((await stored(healthy)).verdict).not.toBeNull();
        expect((await stored(poison)).verdict).toBeNull();
        expect(await evaluation().waiting()).toBe(1);
        // Its next attempts come when their time has come: let it have come.
        for (let attempt = 0; attempt < 6; attempt += 1) {
          await connection('provenance_due').update({ run_at: 0 });
          await drain();
        }
        expect(await evaluation().waiting()).toBe(0);
        expect(await evaluation().due.aside()).toEqual([
          { uid: PHOTO, documentId: poison, reason: 'the picture tool broke' },
        ]);
      } finally {
        evaluation().setCopyFinder(async () => []);
      }
      // A later change gives it another chance, and settles what was set aside.
      await photos().update({ documentId: poison, data: { title: 'Đã sửa' } });
      await drain();
      expect((await stored(poison)).verdict).not.toBeNull();
      expect(await evaluation().due.aside()).toEqual([]);
    });
  });

  describe('the gate', () => {
    it('E2: judges with what other records say, inside the transaction that wrote them', async () => {
      const documentId = await createItem(archiveOf());
      const other = await createItem(archiveOf(), {}, { publish: true });
      const { strapi } = archiveOf();
      const gate: GateService = strapi.plugin('provenance').service('gate');
      const codes = async () => {
        const row = await gate.readPublished(PHOTO, other);
        return row ? (await gate.refusals(row)).map(({ code }) => code) : [];
      };
      const taken = 'E2-0001';
      await photos().update({ documentId: other, data: { docCode: taken } });
      await photos().publish({ documentId: other });
      expect(await codes()).not.toContain('ARCHIVAL_CODE_TAKEN');
      const undone = strapi.db.transaction(async () => {
        await photos().update({ documentId, data: { docCode: taken } });
        expect(await codes()).toContain('ARCHIVAL_CODE_TAKEN');
        throw new Error('enough seen');
      });
      await expect(undone).rejects.toThrow('enough seen');
      expect(await codes()).not.toContain('ARCHIVAL_CODE_TAKEN');
    });

    it('E2: refuses to publish an item whose archival code another one has', async () => {
      const docCode = 'E2-0002';
      await createItem(archiveOf(), { docCode });
      const documentId = await createItem(archiveOf(), { docCode });
      await expect(photos().publish({ documentId })).rejects.toMatchObject({
        details: {
          errors: expect.arrayContaining([expect.objectContaining({ name: 'ARCHIVAL_CODE_TAKEN' })]),
        },
      });
    });
  });

  describe('the form’s judgement', () => {
    const asGate = async (data: Json): Promise<Json[]> => {
      const { documentId } = await photos().create({ data });
      const [row] = await evaluation().judge.readRows('photo', [documentId], 'draft');
      return row ? ((await evaluation().judge.judgeRow(row, 'publish')).findings as unknown as Json[]) : [];
    };

    it('E8: says of pending changes over the stored item exactly what the gate says once they are saved', async () => {
      const person = await documents('api::person.person').create({
        data: { fullName: 'Lê Thị Mẫu', deathDate: '1940' },
      });
      const event = await documents('api::event.event').create({ data: { name: 'Đại hội', date: '1950' } });
      const group = await contentGroup(archiveOf(), 'G4');
      const { fileId } = await storePicture(archiveOf());
      const documentId = await createItem(archiveOf(), {
        captionEvent: null,
        captionPersons: { people: [{ asWritten: 'bà Mẫu' }] },
      });
      const before = await photos().findOne({
        documentId,
        populate: { captionPersons: { populate: { people: true } } },
      });
      const persons = before?.captionPersons as { id: number; people: { id: number }[] };
      const connect = (record: object) => ({ connect: [record], disconnect: [] });
      const values = {
        title: 'IMG_0001.JPG',
        contentGroup: connect({ documentId: group }),
        captionEvent: { event: connect({ id: event.id }), certainty: 'certain' },
        captionPersons: {
          id: persons.id,
          people: [
            {
              id: persons.people[0]?.id,
              asWritten: 'bà Mẫu',
              person: connect({ documentId: person.documentId }),
            },
          ],
        },
        captionTime: { date: '12/3/1968', certainty: 'certain' },
        representations: [{ role: 'front', file: { id: fileId } }],
        provenance: null,
      };
      const answer = await send('post', '/evaluate', { uid: PHOTO, documentId, values });
      expect(answer.status).toBe(200);

      await photos().update({
        documentId,
        data: {
          ...values,
          contentGroup: group,
          captionEvent: { event: event.documentId, certainty: 'certain' },
          captionPersons: { people: [{ asWritten: 'bà Mẫu', person: person.documentId }] },
          representations: [{ role: 'front', file: fileId }],
        },
      });
      const [row] = await evaluation().judge.readRows('photo', [documentId], 'draft');
      const saved = row && (await evaluation().judge.judgeRow(row, 'publish'));
      expect(answer.body).toEqual(JSON.parse(JSON.stringify(saved)));
      expect(answer.body.findings.map(({ code }: StoredFinding) => code)).toEqual(
        expect.arrayContaining(['TITLE_IS_FILE_NAME']),
      );
    });

    it('E8: judges an item that is not stored yet', async () => {
      const data = await publishable(archiveOf(), { captionPlace: null });
      const group = await contentGroup(archiveOf());
      const values = {
        ...data,
        contentGroup: { connect: [{ documentId: group }], disconnect: [] },
        accession: { connect: [{ documentId: await accession(archiveOf()) }], disconnect: [] },
        representations: (data.representations as { file: number }[]).map(({ file }) => ({
          role: 'front',
          file: { id: file },
        })),
      };
      const answer = await send('post', '/evaluate', { uid: PHOTO, documentId: null, values });
      expect(answer.status).toBe(200);
      const codes = (findings: unknown) => (findings as StoredFinding[]).map(({ code }) => code).sort();
      expect(codes(answer.body.findings)).toContain('PLACE_MISSING');
      // Once stored it is a copy of nothing: the form's answer did not take the item for its own copy.
      expect(codes(answer.body.findings)).toEqual(codes(await asGate(data)));
    });

    it('E8: reports a date that nobody understands, as it was typed', async () => {
      const documentId = await createItem(archiveOf());
      const values = { captionTime: { date: 'hôm nào đó chẳng rõ lắm xyz', certainty: 'possible' } };
      const answer = await send('post', '/evaluate', { uid: PHOTO, documentId, values });
      expect(answer.status).toBe(200);
      const onDate = answer.body.findings.filter(({ path }: StoredFinding) =>
        path.join('.').startsWith('captionTime.date'),
      );
      expect(onDate.map(({ rule }: StoredFinding) => rule)).toContain('P8');
    });

    it.each([
      ['no values', { uid: PHOTO, documentId: null }, 400, 'EVALUATE_MALFORMED'],
      ['a list for values', { uid: PHOTO, documentId: null, values: [] }, 400, 'EVALUATE_MALFORMED'],
      [
        'a type that is no item',
        { uid: 'api::person.person', documentId: null, values: {} },
        404,
        'ITEM_NOT_FOUND',
      ],
      ['an item that is not there', { uid: PHOTO, documentId: 'khongco', values: {} }, 404, 'ITEM_NOT_FOUND'],
    ])('E8: refuses %s', async (_, body, status, code) => {
      const answer = await send('post', '/evaluate', body);
      expect(answer.status).toBe(status);
      expect(answer.body.error.details.code).toBe(code);
    });
  });

  describe('rules and their settings', () => {
    it('E4: lists every rule with its codes, thresholds and what is locked', async () => {
      const { status, body } = await get('/rules');
      expect(status).toBe(200);
      const secrecy = body.find(({ id }: { id: string }) => id === 'P12');
      expect(secrecy.codes).toContainEqual(
        expect.objectContaining({ code: 'SECRECY_REFUSED', locked: true }),
      );
    });

    it('E4, E7: a threshold or severity that is switched takes effect everywhere, and can be switched back', async () => {
      const other = { id: 'P2', code: 'CONTENT_GROUP_UNUSUAL_MEDIUM', default: 'warning' };
      const documentId = await createItem(archiveOf(), {
        contentGroup: await contentGroup(archiveOf(), 'G7'),
      });
      await drain();
      const severityOf = async () =>
        (await stored(documentId)).verdict?.findings.find(({ code }) => code === other.code)?.severity;
      expect(await severityOf()).toBe(other.default);

      const reason = 'Theo kết luận của Thường trực ngày 3/2';
      const switched = await send('put', `/rules/${other.id}`, {
        severities: { [other.code]: 'off' },
        reason,
      });
      expect(switched.status).toBe(200);
      expect(switched.body.total).toBeGreaterThan(0);
      expect((await get('/revalidations/current')).body).toMatchObject({
        running: true,
        total: switched.body.total,
      });
      await drain();
      expect(await severityOf()).toBeUndefined();
      const progress = (await get('/revalidations/current')).body;
      expect(progress).toMatchObject({ running: false, done: switched.body.total });
      expect(progress.finishedAt >= progress.startedAt).toBe(true);

      await send('put', `/rules/${other.id}`, { severities: { [other.code]: other.default }, reason });
      await drain();
      expect(await severityOf()).toBe(other.default);
    });

    it('E4: refuses what is locked, with its sentence, and switches nothing', async () => {
      const before = (await get('/rules')).body;
      const answer = await send('put', '/rules/P12', {
        severities: { SECRECY_REFUSED: 'off' },
        reason: 'Muốn đăng tài liệu mật',
      });
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.code).toBe('RULE_CODE_LOCKED');
      expect((await get('/rules')).body).toEqual(before);
    });

    it('E4: there is no rule P999', async () => {
      expect((await send('put', '/rules/P999', { reason: 'x' })).status).toBe(404);
    });

    it('E7: judges everything again on request', async () => {
      await createItem(archiveOf());
      await drain();
      await archiveOf().strapi.db.connection('provenance_verdicts').delete();
      const { status, body } = await send('post', '/revalidations', {});
      expect(status).toBe(200);
      await drain();
      const [{ total }] = await archiveOf()
        .strapi.db.connection('provenance_verdicts')
        .where('status', 'draft')
        .count({ total: '*' });
      expect(Number(total)).toBe(body.total);
    });

    it('E7: a second run takes the place of an unfinished one', async () => {
      await send('post', '/revalidations', {});
      const { body } = await send('post', '/revalidations', {});
      expect(await evaluation().waiting()).toBe(body.total);
      await drain();
      expect((await get('/revalidations/current')).body).toMatchObject({ running: false, done: body.total });
    });

    it('E4: a rule switches its own codes only', async () => {
      const answer = await send('put', '/rules/P6', {
        severities: { TEXT_NOT_NFC: 'off' },
        reason: 'Đủ mười chữ cái',
      });
      expect(answer.body.error.details.code).toBe('RULE_CODE_UNKNOWN');
    });
  });

  describe('the overview', () => {
    it('E9: counts by rule, content group and provider, and lists the items behind each number', async () => {
      const documentId = await createItem(archiveOf(), { title: 'Thiếu nơi chụp', captionPlace: null });
      await drain();
      const byRule = (await get('/overview?by=rule')).body;
      const place = byRule.rows.find(({ key }: { key: string }) => key === 'P6');
      expect(place.errors).toBeGreaterThan(0);
      expect(byRule.evaluated).toBe(byRule.items);
      expect(byRule.waiting).toBe(0);
      const listed = (await get('/overview/items?rule=P6&severity=error&kind=photo&pageSize=100')).body;
      expect(listed.total).toBe(place.items);
      expect(listed.items).toContainEqual(
        expect.objectContaining({ documentId, title: 'Thiếu nơi chụp', published: false, stage: 'offered' }),
      );
      const byGroup = (await get('/overview?by=group')).body.rows;
      const sum = (rows: { items: number }[]) => rows.reduce((total, { items }) => total + items, 0);
      expect(sum(byGroup)).toBe(byRule.items);
      expect(byGroup).toContainEqual(expect.objectContaining({ key: 'G6' }));
      const byProvider = (await get('/overview?by=provider')).body.rows;
      expect(byProvider).toContainEqual(expect.objectContaining({ vi: 'Ông Chamaléa Bốc' }));
      const shown = (await get('/overview/items?published=true&pageSize=100')).body;
      expect(shown.items.every(({ published }: { published: boolean }) => published)).toBe(true);
      const hidden = (await get('/overview/items?published=false&stage=offered&pageSize=100')).body;
      expect(hidden.items.map((item: { documentId: string }) => item.documentId)).toContain(documentId);
    });

    it('E9: an agency sees its own submissions only', async () => {
      const agency = await signIn('kho-cq');
      const foreign = await createItem(archiveOf(), { title: 'Của người khác' });
      const made = await archiveOf()
        .request.post(`/content-manager/collection-types/${PHOTO}`)
        .set(agency)
        .send({ title: 'Của cơ quan' });
      expect(made.status).toBe(201);
      await drain();
      const listed = (await get('/overview/items', agency)).body;
      expect(listed.items.map(({ title }: { title: string }) => title)).toEqual(['Của cơ quan']);
      expect((await get('/overview?by=group', agency)).body).toMatchObject({ items: 1, evaluated: 1 });
      expect((await get(`/items/${PHOTO}/${foreign}/findings`, agency)).status).toBe(404);
      expect(
        (await send('post', '/evaluate', { uid: PHOTO, documentId: foreign, values: {} }, agency)).status,
      ).toBe(404);
      const own = made.body.data.documentId;
      expect(
        (await get(`/items/${PHOTO}/${own}/findings`, agency)).body.draft.findings.length,
      ).toBeGreaterThan(0);
    });

    it('E1: findings tell an agency of no other item and no donor', async () => {
      const agency = await signIn('kho-cq');
      const { fileId } = await storePicture(archiveOf());
      const front = [{ role: 'front', file: fileId }];
      await createItem(archiveOf(), { title: 'Ảnh kín của người khác', representations: front });
      const made = await archiveOf()
        .request.post(`/content-manager/collection-types/${PHOTO}`)
        .set(agency)
        .send({ title: 'Bản của cơ quan', representations: front });
      const own = made.body.data.documentId;
      await drain();
      const asked = { uid: PHOTO, documentId: own, values: {} };
      for (const answer of [
        await get(`/items/${PHOTO}/${own}/findings`, agency),
        await send('post', '/evaluate', asked, agency),
      ]) {
        expect(answer.status).toBe(200);
        expect(JSON.stringify(answer.body)).toContain('COPY_ALREADY_HERE');
        expect(JSON.stringify(answer.body)).not.toContain('Ảnh kín');
        expect(JSON.stringify(answer.body)).not.toContain('Chamaléa Bốc');
      }
      expect(JSON.stringify((await send('post', '/evaluate', asked)).body)).toContain('Ảnh kín');
    });

    it('E9: refuses a filter it does not know', async () => {
      const answer = await get('/overview/items?kind=sound');
      expect(answer.status).toBe(400);
      expect(answer.body.error.details).toMatchObject({ code: 'OVERVIEW_QUERY_INVALID', field: 'kind' });
    });
  });

  describe('who may ask', () => {
    it.each([
      ['post', '/evaluate'],
      ['get', `/items/${PHOTO}/x/findings`],
      ['get', '/overview'],
      ['get', '/overview/items'],
      ['post', '/revalidations'],
      ['get', '/revalidations/current'],
      ['get', '/rules'],
      ['put', '/rules/P1'],
    ] as const)('E1: nobody without an account: %s %s', async (method, path) => {
      expect((await archiveOf().request[method](`/provenance${path}`)).status).toBe(401);
    });

    it('E1: an appraiser reads the rules but does not switch them, nor has everything judged', async () => {
      const appraiser = await signIn('kho-btg');
      expect((await get('/rules', appraiser)).status).toBe(200);
      for (const answer of [
        await send(
          'put',
          '/rules/P6',
          { severities: { PLACE_MISSING: 'off' }, reason: 'Cho tiện công việc' },
          appraiser,
        ),
        await send('post', '/revalidations', {}, appraiser),
      ]) {
        expect(answer.status).toBe(403);
        expect(answer.body.error.details.code).toBe('RULES_NOT_ADMINISTRATOR');
        expect(answer.body.error.message).toMatch(/quản trị/);
      }
    });

    it('E1: the administrator’s function may', async () => {
      const { status } = await send('post', '/revalidations', {}, await signIn('kho-qt'));
      expect(status).toBe(200);
      await drain();
    });
  });
};
