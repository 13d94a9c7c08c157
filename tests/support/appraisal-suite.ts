import type { Archive } from './boot';
import { appraisalTools, type Header, PHOTO, VERDICT } from './appraisal-tools';
import { signInAsAdmin } from './admin';
import { admit, createItem, publishable } from './fixtures';

const CODE_AND_PLACE = (code: string) => ({ docCode: code, location: { repository: 'Kho 1', box: 'Hộp 2' } });

/** The appraisal's promises (W1–W14), the same on every database. */
export const describeAppraisal = (archiveOf: () => Archive): void => {
  const { account, act, look, must, submit, toAppraisal, rows, photos, codeOf, service } =
    appraisalTools(archiveOf);
  let btg: Header;
  let vphu: Header;
  let cq: Header;
  let root: Header;
  let codes = 0;

  const publishByButton = (who: Header, documentId: string) =>
    archiveOf()
      .request.post(`/content-manager/collection-types/${PHOTO}/${documentId}/actions/publish`)
      .set(who)
      .send({});

  const entries = () => {
    const ledger = archiveOf().strapi.plugin('provenance').service('ledger');
    return jest.spyOn(ledger, 'append') as unknown as jest.SpyInstance<
      Promise<void>,
      [{ act: string; note: string | null; change: { new: object } }[]]
    >;
  };

  beforeAll(async () => {
    btg = await account('kho-btg');
    vphu = await account('kho-vphu');
    cq = await account('kho-cq');
    root = await signInAsAdmin(archiveOf());
  });
  afterEach(() => jest.restoreAllMocks());

  describe('W1: from the offer to the public, by separate hands', () => {
    it('walks the whole way, with a question to the sender, and the rows show each stage', async () => {
      codes += 1;
      const documentId = await submit(cq);
      expect((await rows(documentId)).draft).toMatchObject({ stage: 'offered' });
      must(await act(btg, documentId, 'receive'));
      must(await act(btg, documentId, 'ask-information', { reason: 'Ai đánh cồng trong ảnh?' }));
      const asked = must(await look(cq, documentId)).body;
      expect(asked).toMatchObject({
        stage: 'needs-information',
        sentBack: { reason: 'Ai đánh cồng trong ảnh?' },
      });
      expect(asked.acts).toMatchObject([{ act: 'answer', allowed: true, breakGlass: false }]);
      const answered = must(await act(cq, documentId, 'answer', { note: 'Ông Pinăng, người làng.' })).body;
      expect(answered).toMatchObject({ stage: 'received', sentBack: null });

      must(await act(btg, documentId, 'moderate'));
      must(await act(btg, documentId, 'start-appraisal'));
      expect((await rows(documentId)).draft).toMatchObject({ stage: 'under-appraisal' });
      must(await act(btg, documentId, 'accept', VERDICT));
      expect(codeOf(await act(vphu, documentId, 'accession'))).toEqual([400, 'ACCESSION_NO_CODE']);
      await photos().update({ documentId, data: CODE_AND_PLACE(`W1-${codes}`) });
      must(await act(vphu, documentId, 'accession'));
      must(await act(vphu, documentId, 'describe'));
      const end = must(await act(vphu, documentId, 'publish', { note: 'Trưng bày' })).body;
      expect(end).toMatchObject({
        stage: 'published',
        appraisals: [{ kind: 'verdict', access: 'cong-khai-xem' }],
      });
      const { draft, published } = await rows(documentId);
      expect([draft?.stage, published?.stage]).toEqual(['published', 'published']);
    });

    it('publishes on request where the access regime says so', async () => {
      const documentId = await createItem(archiveOf(), { accessRegime: 'theo-yeu-cau' }, { admitted: true });
      expect(must(await act(vphu, documentId, 'publish')).body.stage).toBe('on-request');
      expect((await rows(documentId)).published).toMatchObject({ stage: 'on-request' });
    });

    it('withdraws and keeps internal with a reason, without touching the description', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      const before = (await rows(documentId)).draft;
      expect(codeOf(await act(vphu, documentId, 'withdraw'))).toEqual([400, 'ACT_FIELD_MISSING']);
      const spy = entries();
      must(await act(vphu, documentId, 'withdraw', { reason: 'Gia đình đề nghị' }));
      const after = await rows(documentId);
      expect(after.published).toBeUndefined();
      expect(after.draft).toMatchObject({ stage: 'withdrawn', updatedAt: before?.updatedAt });
      // The act is told once, last, with what was written.
      const told = spy.mock.calls
        .flatMap(([list]) => list)
        .filter(({ act: name }) => name.startsWith('appraisal.'));
      expect(told).toMatchObject([
        {
          act: 'appraisal.withdraw',
          note: 'Gia đình đề nghị',
          change: { old: { stage: 'published' }, new: { stage: 'withdrawn' } },
        },
      ]);
      must(await act(vphu, documentId, 'keep-internal', { reason: 'Chỉ dùng trong cơ quan' }));
      expect((await rows(documentId)).draft).toMatchObject({ stage: 'internal' });
    });

    it('R20, R21: sends to restoration, and goes on only when the case has ended, as it ended', async () => {
      const ktv = await account('kho-ktv');
      const documentId = await submit(cq);
      await toAppraisal(btg, documentId);
      const spy = entries();
      must(await act(btg, documentId, 'nominate-restoration', { reason: 'Giấy mủn' }));
      expect(spy.mock.calls.flatMap(([list]) => list)).toMatchObject([
        { act: 'appraisal.nominate-restoration', note: 'Giấy mủn' },
        { act: 'restoration.nominate', note: 'Giấy mủn' },
      ]);
      expect((await rows(documentId)).draft).toMatchObject({
        stage: 'needs-restoration',
        restorationStatus: 'nominated',
      });
      const end = (outcome: string) =>
        act(ktv, documentId, 'end-restoration', { outcome, note: 'Đã vá mép' });
      const open = await end('done');
      expect(codeOf(open)).toEqual([400, 'RESTORATION_STILL_OPEN']);
      expect(open.body.error.message).toContain('Được đề cử phục hồi');
      const restoration = archiveOf()
        .request.post(`/provenance/restoration/items/${PHOTO}/${documentId}/acts/abandon`)
        .set(vphu)
        .send({ reason: 'Chỉ còn bản sao, không phục hồi được' });
      must(await restoration);
      expect(codeOf(await end('done'))).toEqual([400, 'RESTORATION_OUTCOME_DIFFERS']);
      must(await end('abandoned'));
      expect((await rows(documentId)).draft).toMatchObject({
        stage: 'under-appraisal',
        restorationStatus: 'abandoned',
      });
    });
  });

  describe('W2–W4: who may', () => {
    it('shows nothing to who is not signed in or may not read the item', async () => {
      const documentId = await submit(cq);
      const other = await account('kho-cq');
      const { request } = archiveOf();
      for (const answer of [
        await request.get(`/provenance/items/${PHOTO}/${documentId}/appraisal`),
        await request.post(`/provenance/items/${PHOTO}/${documentId}/acts/receive`).send({}),
        await request.post('/provenance/acts/receive/bulk').send({}),
        await request.get('/provenance/tasks'),
        await request.get('/provenance/tasks/receive'),
      ])
        expect(answer.status).toBe(401);
      expect(codeOf(await look(other, documentId))).toEqual([404, 'ITEM_NOT_FOUND']);
      expect(codeOf(await act(other, documentId, 'receive'))).toEqual([404, 'ITEM_NOT_FOUND']);
      expect((await look(cq, documentId)).body).toMatchObject({ stage: 'offered', acts: [] });
    });

    it('refuses each act to who has another function, and says whose it is', async () => {
      const documentId = await submit(cq);
      for (const who of [cq, vphu, root]) {
        const answer = await act(who, documentId, 'receive');
        expect(codeOf(answer)).toEqual([403, 'NOT_YOUR_FUNCTION']);
        expect(answer.body.error.message).toContain('BTG');
        expect(answer.body.error.details.en).toContain('BTG');
      }
      expect(codeOf(await act(btg, documentId, 'no-such-act'))).toEqual([400, 'ACT_UNKNOWN']);
      expect(codeOf(await act(btg, documentId, 'accept', VERDICT))).toEqual([400, 'ACT_NOT_AT_THIS_STAGE']);
      expect((await rows(documentId)).draft).toMatchObject({ stage: 'offered' });
    });

    it('W4: who runs the machine breaks the glass with a reason, and the ledger says so', async () => {
      const documentId = await submit(cq);
      const [shown] = must(await look(root, documentId)).body.acts;
      expect(shown).toMatchObject({
        act: 'receive',
        allowed: true,
        breakGlass: true,
        why: { code: 'NOT_YOUR_FUNCTION' },
      });
      expect(codeOf(await act(root, documentId, 'receive', { breakGlass: true, reason: 'Gấp' }))).toEqual([
        403,
        'BREAK_GLASS_REASON_SHORT',
      ]);
      const spy = entries();
      const reason = 'Cán bộ tiếp nhận nghỉ ốm, cần nhận trước lễ.';
      must(await act(root, documentId, 'receive', { breakGlass: true, reason }));
      expect(spy.mock.calls.flatMap(([list]) => list)).toMatchObject([
        { act: 'appraisal.receive', note: reason, change: { new: { stage: 'received', breakGlass: true } } },
      ]);
    });

    it('who submitted does not appraise the same item', async () => {
      const documentId = await submit(btg);
      await toAppraisal(btg, documentId);
      expect(codeOf(await act(btg, documentId, 'accept', VERDICT))).toEqual([403, 'OWN_SUBMISSION']);
      must(await act(await account('kho-btg'), documentId, 'accept', VERDICT));
    });

    it('receives nothing without a handover record (A23)', async () => {
      const documentId = await submit(cq, { accession: null });
      expect(codeOf(await act(btg, documentId, 'receive'))).toEqual([400, 'RECEIVE_NO_ACCESSION']);
    });

    it('accepts nothing without its caption (A24): all that is missing at once, by field', async () => {
      const documentId = await submit(cq, { captionPlace: null, captionAuthor: null });
      await toAppraisal(btg, documentId);
      const answer = await act(btg, documentId, 'accept', VERDICT);
      expect(answer.status).toBe(400);
      expect(answer.body.error.details.errors.map(({ name }: { name: string }) => name)).toEqual([
        'PLACE_MISSING',
        'AUTHOR_MISSING',
      ]);
    });
  });

  describe('W9, W10: every way to publish passes the same gate', () => {
    const token = async () => {
      const { accessKey } = await archiveOf()
        .strapi.service('admin::api-token')
        .create({ name: `t${Math.random()}`, description: '', type: 'full-access', lifespan: null });
      return { Authorization: `Bearer ${accessKey}` };
    };
    const codesOf = (error: { details: { errors: { name: string }[] } }) =>
      error.details.errors.map(({ name }) => name);

    it('too early: by code, in one step, by the button, by REST', async () => {
      const documentId = await createItem(archiveOf());
      for (const way of [
        () => photos().publish({ documentId }),
        () => photos().update({ documentId, data: { title: 'Khác' }, status: 'published' }),
      ])
        await expect(way()).rejects.toMatchObject({ details: { errors: [{ name: 'STAGE_NOT_READY' }] } });
      const button = await publishByButton(vphu, documentId);
      expect([button.status, codesOf(button.body.error)]).toEqual([400, ['STAGE_NOT_READY']]);
      const rest = await archiveOf()
        .request.put(`/api/photos/${documentId}`)
        .set(await token())
        .send({ data: { title: 'Khác' } });
      expect([rest.status, codesOf(rest.body.error)]).toEqual([
        400,
        ['STAGE_NOT_READY', 'TOKEN_MAY_NOT_PUBLISH'],
      ]);
      expect(await rows(documentId)).toMatchObject({ draft: { stage: 'offered' }, published: undefined });
    });

    it('a token makes and changes drafts, which wait at the first desk', async () => {
      const header = await token();
      const rest = archiveOf().request;
      const data = await publishable(archiveOf());
      const [made, refused] = [
        await rest.post('/api/photos?status=draft').set(header).send({ data }),
        await rest.post('/api/photos').set(header).send({ data }),
      ];
      expect([made.status, refused.status]).toEqual([201, 400]);
      expect(codesOf(refused.body.error)).toEqual(['STAGE_NOT_READY', 'TOKEN_MAY_NOT_PUBLISH']);
      const { documentId } = made.body.data;
      const changed = await rest
        .put(`/api/photos/${documentId}?status=draft`)
        .set(header)
        .send({ data: { title: 'Lễ mừng lúa mới ở Phước Bình' } });
      expect(changed.status).toBe(200);
      expect(await rows(documentId)).toMatchObject({
        draft: { stage: 'offered', title: 'Lễ mừng lúa mới ở Phước Bình' },
        published: undefined,
      });
      // The acts belong to signed-in persons.
      const act = await rest
        .post(`/provenance/items/${PHOTO}/${documentId}/acts/receive`)
        .set(header)
        .send({});
      expect(act.status).toBe(401);
    });

    it('a token publishes nothing, not even what is ready', async () => {
      const documentId = await createItem(archiveOf(), {}, { admitted: true });
      const rest = await archiveOf()
        .request.put(`/api/photos/${documentId}`)
        .set(await token())
        .send({ data: {} });
      expect([rest.status, codesOf(rest.body.error)]).toEqual([400, ['TOKEN_MAY_NOT_PUBLISH']]);
      expect((await rows(documentId)).published).toBeUndefined();
    });

    it('who runs the machine has the button and not the function; the repository has both', async () => {
      const documentId = await createItem(archiveOf(), {}, { admitted: true });
      const refused = await publishByButton(root, documentId);
      expect([refused.status, codesOf(refused.body.error)]).toEqual([400, ['PUBLISH_NOT_YOUR_FUNCTION']]);
      expect((await publishByButton(vphu, documentId)).status).toBe(200);
      const { draft, published } = await rows(documentId);
      expect([draft?.stage, published?.stage]).toEqual(['published', 'published']);

      const unpublish = (who: Header) =>
        archiveOf()
          .request.post(`/content-manager/collection-types/${PHOTO}/${documentId}/actions/unpublish`)
          .set(who)
          .send({});
      expect(codeOf(await unpublish(root))).toEqual([403, 'WITHDRAW_NOT_YOUR_FUNCTION']);
      expect((await rows(documentId)).published).toBeDefined();
      expect(codeOf(await unpublish(vphu))).toEqual([400, 'WITHDRAW_NEEDS_REASON']);
      expect((await rows(documentId)).published).toBeDefined();
      expect((await act(vphu, documentId, 'withdraw', { reason: 'Gia đình đề nghị rút.' })).status).toBe(200);
      expect(await rows(documentId)).toMatchObject({ draft: { stage: 'withdrawn' }, published: undefined });
    });

    it('behind the glass the gate still stands: what it refuses stays where it was', async () => {
      const documentId = await createItem(archiveOf(), { title: 'IMG_0007.JPG' }, { admitted: true });
      const fields = { breakGlass: true, reason: 'Văn phòng đi vắng, cần công bố gấp.' };
      const refused = await act(root, documentId, 'publish', fields);
      expect(refused.status).toBe(400);
      expect(codesOf(refused.body.error)).toContain('TITLE_IS_FILE_NAME');
      expect(await rows(documentId)).toMatchObject({ draft: { stage: 'described' }, published: undefined });
      await photos().update({ documentId, data: { title: 'Lễ mừng lúa mới' } });
      expect(must(await act(root, documentId, 'publish', fields)).body.stage).toBe('published');
    });
  });

  describe('W11: what was appraised is what is published (decision 15)', () => {
    const edit = (who: Header, documentId: string, change: object) =>
      archiveOf()
        .request.put(`/content-manager/collection-types/${PHOTO}/${documentId}`)
        .set(who)
        .send(change);

    it('a spelling fix passes, a change of provenance asks for somebody else’s appraisal', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      expect((await edit(btg, documentId, { title: 'Cồng chiêng, lễ mừng lúa mới' })).status).toBe(200);
      expect((await publishByButton(vphu, documentId)).status).toBe(200);

      expect(
        (await edit(btg, documentId, { provenance: 'Mua lại của một nhà sưu tầm ở Phan Rang.' })).status,
      ).toBe(200);
      const refused = await publishByButton(vphu, documentId);
      expect(refused.body.error.details.errors).toMatchObject([
        {
          name: 'CHANGED_SINCE_APPRAISAL',
          path: ['provenance'],
          message: expect.stringContaining('xuất xứ'),
        },
      ]);
      // The public goes on seeing the last published version.
      expect((await rows(documentId)).published).toBeDefined();
      expect(codeOf(await act(btg, documentId, 'reappraise', { note: 'Đúng' }))).toEqual([403, 'OWN_CHANGE']);
      const second = await account('kho-btg');
      must(await act(second, documentId, 'reappraise', { note: 'Đã đối chiếu giấy mua' }));
      expect((await publishByButton(vphu, documentId)).status).toBe(200);
      expect(codeOf(await act(second, documentId, 'reappraise', { note: 'Nữa' }))).toEqual([
        400,
        'NOTHING_CHANGED',
      ]);
    });

    it('a change that is taken back needs no appraisal', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      const { provenance } = (await photos().findOne({ documentId })) ?? {};
      await edit(btg, documentId, { provenance: 'Khác hẳn với trước đây.' });
      expect((await service().stateOf(PHOTO, documentId)).changedBy).toHaveLength(1);
      await edit(btg, documentId, { provenance });
      expect((await service().stateOf(PHOTO, documentId)).changedBy).toEqual([]);
      expect((await publishByButton(vphu, documentId)).status).toBe(200);
    });
  });

  describe('W13: nothing past the desks but by a command with a paper', () => {
    it('admits by a named decision, and only for commands', async () => {
      const documentId = await createItem(archiveOf());
      const admission = (decision: string) =>
        service().admit(PHOTO, documentId, { decision, by: 'BTG', on: '2024' });
      await expect(admission(' ')).rejects.toMatchObject({ details: { code: 'DECISION_MISSING' } });
      const acting = archiveOf().strapi.plugin('provenance').service('acting');
      const user = { kind: 'user', id: '1', name: 'Ai đó', functions: ['BTG'], runsTheMachine: true };
      await expect(acting.actAs(user, () => admission('Phiếu số 1'))).rejects.toMatchObject({
        details: { code: 'ADMIT_ONLY_BY_COMMAND' },
      });
      expect((await rows(documentId)).draft).toMatchObject({ stage: 'offered' });
      const spy = entries();
      await admission('Phiếu thẩm định số 9');
      expect(spy.mock.calls.flatMap(([list]) => list)).toMatchObject([
        { act: 'appraisal.admit', note: expect.stringContaining('Phiếu thẩm định số 9') },
      ]);
      expect((await rows(documentId)).draft).toMatchObject({ stage: 'described' });
    });

    it('gives items from before a stage: published ones stay public, drafts begin at the first desk', async () => {
      const open = await createItem(archiveOf(), {}, { publish: true });
      const asked = await createItem(archiveOf(), { accessRegime: 'theo-yeu-cau' }, { publish: true });
      const draft = await createItem(archiveOf(), {}, { admitted: true });
      await archiveOf()
        .strapi.db.connection('provenance_appraisals')
        .whereIn('document_id', [open, asked, draft])
        .delete();
      const spy = entries();
      expect(await service().adopt()).toBe(3);
      expect(spy.mock.calls.flatMap(([list]) => list)).toHaveLength(3);
      const stages = await Promise.all([open, asked, draft].map(async (id) => (await rows(id)).draft?.stage));
      expect(stages).toEqual(['published', 'on-request', 'offered']);
      expect(await service().adopt()).toBe(0);
      await expect(
        photos().update({
          documentId: open,
          data: { provenance: 'Nguồn gốc khác hẳn.' },
          status: 'published',
        }),
      ).rejects.toMatchObject({ details: { errors: [{ name: 'CHANGED_SINCE_APPRAISAL' }] } });
    });

    it('a copy begins at the first desk; what is deleted has no stage', async () => {
      const documentId = await createItem(archiveOf(), {}, { publish: true });
      const clone = await photos().clone({ documentId, data: { docCode: null } });
      expect((await rows(clone.documentId)).draft).toMatchObject({ stage: 'offered' });
      expect(await service().stateOf(PHOTO, clone.documentId)).toMatchObject({
        stage: 'offered',
        appraised: null,
      });
      await photos().delete({ documentId });
      expect(await service().stateOf(PHOTO, documentId)).toBeNull();
    });
  });

  describe('W14: at the same time, and many at once', () => {
    it('of 100 concurrent verdicts on one item one wins, the others get a sentence', async () => {
      const documentId = await submit(cq);
      await toAppraisal(btg, documentId);
      const spy = entries();
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => act(btg, documentId, 'accept', VERDICT)),
      );
      const won = answers.filter(({ status }) => status === 200);
      const lost = answers.filter(({ status }) => status !== 200);
      expect(won).toHaveLength(1);
      for (const answer of lost) {
        expect(codeOf(answer)).toEqual([400, 'ACT_NOT_AT_THIS_STAGE']);
        expect(answer.body.error.message).toContain('Đạt thẩm định');
      }
      expect(await service().stateOf(PHOTO, documentId)).toMatchObject({
        stage: 'accepted',
        appraisals: [{}],
      });
      expect(spy).toHaveBeenCalledTimes(1);
    });

    it('an act over an older state is refused', async () => {
      const documentId = await submit(cq);
      const { version } = must(await look(btg, documentId)).body;
      must(await act(btg, documentId, 'receive', { version }));
      expect(codeOf(await act(btg, documentId, 'moderate', { version }))).toEqual([400, 'ITEM_MOVED']);
    });

    it('50 items at once, each judged for itself, with a report', async () => {
      const ids = await Promise.all(
        Array.from({ length: 48 }, () => createItem(archiveOf(), {}, { admitted: true })),
      );
      const early = await createItem(archiveOf(), { title: 'Chưa thẩm định' });
      const bad = await createItem(archiveOf(), { title: 'IMG_0001.JPG' }, { admitted: true });
      const items = [...ids, early, bad].map((documentId) => ({ uid: PHOTO, documentId }));
      const bulk = (who: Header, body: object) =>
        archiveOf().request.post('/provenance/acts/publish/bulk').set(who).send(body);
      const { report } = must(await bulk(vphu, { items, fields: {} })).body;
      expect(report).toHaveLength(50);
      expect(report.filter(({ ok }: { ok: boolean }) => ok)).toHaveLength(48);
      expect(report[48]).toMatchObject({
        documentId: early,
        title: 'Chưa thẩm định',
        ok: false,
        findings: [{ code: 'ACT_NOT_AT_THIS_STAGE', vi: expect.any(String), en: expect.any(String) }],
      });
      expect(report[49]).toMatchObject({
        documentId: bad,
        ok: false,
        findings: [{ code: 'TITLE_IS_FILE_NAME' }],
      });
      for (const documentId of [ids[0], ids[47]])
        expect((await rows(documentId ?? '')).published).toMatchObject({ stage: 'published' });
      expect((await rows(bad)).published).toBeUndefined();

      const [first] = items;
      expect(codeOf(await bulk(vphu, { items: [] }))).toEqual([400, 'BULK_EMPTY']);
      const many = Array.from({ length: 501 }, (_, index) => ({ uid: PHOTO, documentId: `x${index}` }));
      expect(codeOf(await bulk(vphu, { items: many }))).toEqual([400, 'BULK_TOO_MANY']);
      expect(codeOf(await bulk(root, { items: [first], fields: { breakGlass: true } }))).toEqual([
        400,
        'BREAK_GLASS_ONE_BY_ONE',
      ]);
      const unreadable = must(await bulk(cq, { items: [first], fields: {} })).body.report;
      expect(unreadable).toMatchObject([{ ok: false, title: null, findings: [{ code: 'ITEM_NOT_FOUND' }] }]);
    });
  });

  it('W14: the content manager’s own bulk acts judge each item for itself', async () => {
    const ids = await Promise.all([1, 2].map(() => createItem(archiveOf(), {}, { admitted: true })));
    const early = await createItem(archiveOf());
    const bulk = (name: string, documentIds: (string | undefined)[]) =>
      archiveOf()
        .request.post(`/content-manager/collection-types/${PHOTO}/actions/${name}`)
        .set(vphu)
        .send({ documentIds });
    expect(must(await bulk('bulkPublish', [ids[0], early, ids[1]])).body).toMatchObject({
      count: 2,
      report: [
        { ok: true },
        { documentId: early, ok: false, findings: [{ name: 'STAGE_NOT_READY' }] },
        { ok: true },
      ],
    });
    const publicRows = async () =>
      Promise.all([...ids, early].map(async (id) => Boolean((await rows(id)).published)));
    expect(await publicRows()).toEqual([true, true, false]);
    expect(must(await bulk('bulkUnpublish', ids)).body).toMatchObject({
      count: 0,
      report: [{ code: 'WITHDRAW_NEEDS_REASON' }, { code: 'WITHDRAW_NEEDS_REASON' }],
    });
    expect(await publicRows()).toEqual([true, true, false]);
  });

  describe('W12: nothing rots unseen', () => {
    it('shows each function its queues, the longest wait first, and what is late', async () => {
      const documentId = await submit(cq, { title: 'Chờ lâu nhất' });
      await archiveOf()
        .strapi.db.connection('provenance_appraisals')
        .where({ document_id: documentId })
        .update({ since: '2020-01-01T00:00:00.000Z' });
      const { queues } = must(await archiveOf().request.get('/provenance/tasks').set(btg)).body;
      const receive = queues.find(({ key }: { key: string }) => key === 'receive');
      expect(receive).toMatchObject({ oldest: '2020-01-01T00:00:00.000Z' });
      expect(receive.count).toBeGreaterThanOrEqual(1);
      expect(receive.late).toBeGreaterThanOrEqual(1);
      const page = must(await archiveOf().request.get('/provenance/tasks/receive?page=1').set(btg)).body;
      expect(page.items[0]).toMatchObject({
        documentId,
        title: 'Chờ lâu nhất',
        stage: 'offered',
        late: true,
      });
      expect(page.total).toBe(receive.count);
      expect(codeOf(await archiveOf().request.get('/provenance/tasks/receive?page=0').set(btg))).toEqual([
        400,
        'TASKS_BAD_PAGE',
      ]);
    });

    it('shows a sender only their own, and others nothing', async () => {
      const sender = await account('kho-nht');
      const documentId = await submit(sender, { title: 'Của tôi' });
      must(await act(btg, documentId, 'receive'));
      must(await act(btg, documentId, 'return', { reason: 'Ảnh mờ' }));
      const mine = must(await archiveOf().request.get('/provenance/tasks/my-returns').set(sender)).body;
      expect(mine).toMatchObject({ total: 1, items: [{ documentId, sentBack: 'Ảnh mờ' }] });
      expect(codeOf(await archiveOf().request.get('/provenance/tasks/receive').set(sender))).toEqual([
        404,
        'QUEUE_NOT_FOUND',
      ]);
      const reader = await account('kho-tthu');
      for (const who of [reader, root])
        expect(must(await archiveOf().request.get('/provenance/tasks').set(who)).body).toEqual({
          queues: [],
        });
      must(await act(sender, documentId, 'resubmit', { note: 'Đã quét lại' }));
      expect((await rows(documentId)).draft).toMatchObject({ stage: 'offered' });
    });
  });

  it('an item that was admitted twice stays where it is', async () => {
    const documentId = await createItem(archiveOf(), {}, { publish: true });
    await admit(archiveOf(), documentId);
    expect((await rows(documentId)).draft).toMatchObject({ stage: 'published' });
  });
};
