import type { DigitisationReport } from '../../plugins/provenance/shared/restoration/contract';
import { type Header, PHOTO } from './appraisal-tools';
import type { Archive } from './boot';
import { createItem, documentsOf } from './fixtures';
import { describeRestorationLists } from './restoration-lists-suite';
import { describeRestorationRows } from './restoration-rows-suite';
import { type Approvers, LINES, restorationTools, STEP, SURVEY } from './restoration-tools';

const BAD: DigitisationReport['deviations'] = [
  {
    code: 'SCAN_RESOLUTION_LOW',
    severity: 'error',
    file: 'trang-1.tif',
    vi: 'Tệp trang-1.tif chỉ có 150 dpi; cần ít nhất 300 dpi.',
    en: 'trang-1.tif has 150 dpi; at least 300 are needed.',
  },
  { code: 'SCAN_NAME_ODD', severity: 'warning', file: null, vi: 'Tên tệp lạ.', en: 'An odd name.' },
];

/** The promises of restoration (R1–R29), the same on every database. */
export const describeRestoration = (archiveOf: () => Archive): void => {
  const tools = restorationTools(archiveOf);
  const { account, look, post, act, must, estimated, approve, inTreatment, rows, codeOf, codesOf } = tools;
  let ktv: Header;
  let checker: Header;
  let approvers: Approvers;
  let deviations: DigitisationReport['deviations'] = [];

  const entries = () => {
    const ledger = archiveOf().strapi.plugin('provenance').service('ledger');
    const spy = jest.spyOn(ledger, 'append') as unknown as jest.SpyInstance<
      Promise<void>,
      [{ act: string; note?: string | null; outcome: string; change: { old: unknown; new: unknown } }[]]
    >;
    return () => spy.mock.calls.flatMap(([list]) => list);
  };
  const wire = () =>
    tools.service().setDigitisationCheck(async (_uid: string, _documentId: string, profile: string) => ({
      profile,
      files: [{ name: 'trang-1.tif', sha256: null }],
      deviations,
    }));
  const statusOf = async (documentId: string) => (await rows(documentId)).draft?.restorationStatus;

  beforeAll(async () => {
    ktv = await account('kho-ktv', ['Chamaléa', 'Bình']);
    checker = await account('kho-ktv', ['Katơr', 'Mai']);
    approvers = {
      btg: await account('kho-btg', ['Nguyễn', 'Hòa']),
      vphu: await account('kho-vphu', ['Trần', 'Liên']),
      tthu: await account('kho-tthu', ['Lê', 'Sơn']),
    };
  });
  afterEach(() => {
    jest.restoreAllMocks();
    deviations = [];
  });

  it('R6, R18, R22: walks the whole way; rows show each status, the ledger tells each act', async () => {
    const told = entries();
    const documentId = await createItem(archiveOf());
    const before = (await rows(documentId)).draft?.updatedAt;
    must(await act(ktv, documentId, 'nominate', { reason: 'Ảnh ố, tróc nhũ tương' }));
    expect(await statusOf(documentId)).toBe('nominated');
    const surveyed = must(await post(ktv, documentId, 'surveys', SURVEY)).body;
    expect(surveyed).toMatchObject({ status: 'surveyed', priority: { score: 38.4 }, trend: [{ grade: 4 }] });
    must(await act(ktv, documentId, 'draft-estimate', { lines: LINES }));
    await approve(approvers, documentId);
    expect(await statusOf(documentId)).toBe('approved');
    must(await act(ktv, documentId, 'start-treatment'));
    must(await post(ktv, documentId, 'steps', { ...STEP, cost: { ...LINES[0], amount: 200_000 } }));
    wire();
    must(await post(checker, documentId, 'digitisation-checks', { profile: 'party' }));
    must(await act(ktv, documentId, 'digitise'));
    must(await act(ktv, documentId, 'check-quality'));
    const end = must(await act(approvers.btg, documentId, 'finish', { note: 'Đạt' })).body;
    expect(end).toMatchObject({
      status: 'done',
      case: null,
      pastCases: [{ status: 'done', estimated: 2_000_000, spent: 200_000, steps: [{ order: 1 }] }],
    });
    expect((await rows(documentId)).draft).toMatchObject({ restorationStatus: 'done', updatedAt: before });
    const acts = told()
      .map((entry) => entry.act)
      .filter((name) => name.startsWith('restoration.'));
    expect(acts).toEqual([
      'restoration.nominate',
      'restoration.survey',
      'restoration.draft-estimate',
      'restoration.approve-btg',
      'restoration.approve-vphu',
      'restoration.approve-tthu',
      'restoration.start-treatment',
      'restoration.step',
      'restoration.check-digitisation',
      'restoration.digitise',
      'restoration.check-quality',
      'restoration.finish',
    ]);
    // Restored once, it may decay again.
    expect(must(await act(ktv, documentId, 'nominate', { reason: 'Lại ố sau ba năm' })).body).toMatchObject({
      status: 'nominated',
      pastCases: [{ status: 'done' }],
    });
  });

  describe('R7, R25: who may', () => {
    it('nobody who is not signed in', async () => {
      const documentId = await createItem(archiveOf());
      const { request } = archiveOf();
      const item = `/provenance/restoration/items/${PHOTO}/${documentId}`;
      for (const path of ['cases', 'overview', 'costs'])
        expect((await request.get(`/provenance/restoration/${path}`)).status).toBe(401);
      expect((await request.get(item)).status).toBe(401);
      for (const path of [
        'acts/nominate',
        'surveys',
        'surveys/1/strike',
        'steps',
        'steps/1/strike',
        'digitisation-checks',
      ])
        expect((await request.post(`${item}/${path}`).send({})).status).toBe(401);
    });

    it('nobody without the function, and the sentence says whose it is', async () => {
      const documentId = await inTreatment(ktv, approvers);
      for (const [path, body] of [
        ['acts/postpone', { reason: 'Hết tiền' }],
        ['surveys', SURVEY],
        ['surveys/1/strike', { reason: 'Ghi nhầm' }],
        ['steps', STEP],
        ['steps/1/strike', { reason: 'Ghi nhầm' }],
        ['digitisation-checks', { profile: 'party' }],
      ] as const) {
        const answer = await post(approvers.tthu, documentId, path, body);
        expect([path, ...codeOf(answer)]).toEqual([path, 403, 'NOT_YOUR_FUNCTION']);
        expect(answer.body.error.message).toContain('KTV');
      }
      const reader = await account('kho-bbt');
      for (const path of ['cases', 'overview', 'costs'])
        expect(codeOf(await tools.get(reader, path))).toEqual([403, 'NOT_YOUR_FUNCTION']);
      expect(must(await look(reader, documentId)).body).toMatchObject({
        status: 'in-treatment',
        restricted: true,
        case: null,
        surveys: [],
        acts: [],
      });
    });

    it('nobody who may not read the item', async () => {
      const documentId = await createItem(archiveOf());
      const sender = await account('kho-cq');
      expect(codeOf(await look(sender, documentId))).toEqual([404, 'ITEM_NOT_FOUND']);
      expect(codeOf(await act(sender, documentId, 'nominate', { reason: 'x' }))).toEqual([
        404,
        'ITEM_NOT_FOUND',
      ]);
      expect(codeOf(await act(ktv, 'nothing', 'nominate', { reason: 'x' }))).toEqual([404, 'ITEM_NOT_FOUND']);
      expect(codeOf(await act(ktv, documentId, 'fly'))).toEqual([400, 'RESTORATION_ACT_UNKNOWN']);
    });

    it('offers each account the acts of its function, and says what still stands in their way', async () => {
      const documentId = await estimated(ktv);
      const acts = must(await look(approvers.vphu, documentId)).body.acts;
      const approval = acts.find((view: { act: string }) => view.act === 'approve-vphu');
      expect(approval).toMatchObject({ allowed: false, why: [{ code: 'APPROVAL_OUT_OF_ORDER' }] });
      expect(approval.fields.map(({ name }: { name: string }) => name)).toEqual(['number', 'on', 'note']);
      expect(acts.map((view: { act: string }) => view.act)).not.toContain('approve-btg');
    });
  });

  describe('R2–R4: surveys', () => {
    it('are made without a case too, with damages on a picture of the item', async () => {
      const documentId = await createItem(archiveOf());
      const { masters, options } = must(await look(ktv, documentId)).body;
      expect(masters).toMatchObject([{ role: 'front', kind: 'image' }]);
      expect(options.damages).toContainEqual(
        expect.objectContaining({ value: 'rach', carriers: ['paper', 'photo'] }),
      );
      const damages = [
        { code: 'rach', sha256: masters[0].sha256, region: { x: 0.1, y: 0.1, width: 0.2, height: 0.2 } },
      ];
      const answer = must(
        await post(ktv, documentId, 'surveys', { ...SURVEY, damages, nextLook: '2099-01-01' }),
      ).body;
      expect(answer).toMatchObject({
        status: 'not-needed',
        surveys: [{ caseId: null, recordedBy: 'Chamaléa Bình', damages: [{ code: 'rach', note: null }] }],
      });
    });

    it('tell all that is wrong at once and write nothing', async () => {
      const documentId = await createItem(archiveOf());
      const damages = [{ code: 'gion', sha256: 'f'.repeat(64), region: { x: 0, y: 0, width: 2, height: 0 } }];
      const answer = await post(ktv, documentId, 'surveys', {
        ...SURVEY,
        on: '2999-01-01',
        damages,
        grade: 9,
      });
      expect(answer.status).toBe(400);
      expect(codesOf(answer)).toEqual([
        'RESTORATION_DAY_IN_FUTURE',
        'RESTORATION_NUMBER_INVALID',
        'DAMAGE_NOT_OF_CARRIER',
        'DAMAGE_REGION_OUTSIDE',
        'DAMAGE_PICTURE_NOT_OF_ITEM',
      ]);
      expect(must(await look(ktv, documentId)).body.surveys).toEqual([]);
    });

    it('are struck, not erased; the trend and the priority follow', async () => {
      const documentId = await createItem(archiveOf());
      must(await post(ktv, documentId, 'surveys', { ...SURVEY, on: '2020-01-01', grade: 2 }));
      const two = must(await post(ktv, documentId, 'surveys', SURVEY)).body;
      expect(two.trend).toMatchObject([
        { grade: 2, change: null },
        { grade: 4, change: 2 },
      ]);
      const { id } = two.surveys[0];
      const struck = must(
        await post(ktv, documentId, `surveys/${id}/strike`, { reason: 'Nhầm ảnh khác' }),
      ).body;
      expect(struck.surveys[0]).toMatchObject({
        id,
        struck: { by: 'Chamaléa Bình', reason: 'Nhầm ảnh khác' },
      });
      expect(struck.trend).toMatchObject([{ grade: 2 }]);
      expect(struck.priority.score).toBe(19.2);
      const again = (where: string) => post(ktv, documentId, where, { reason: 'Nhầm nữa' });
      expect(codeOf(await again(`surveys/${id}/strike`))).toEqual([400, 'STRUCK_ALREADY']);
      expect(codeOf(await again('surveys/999999/strike'))).toEqual([404, 'SURVEY_NOT_FOUND']);
      expect(codeOf(await again('surveys/x/strike'))).toEqual([404, 'SURVEY_NOT_FOUND']);
    });
  });

  describe('R9, R10: estimate and approvals', () => {
    it('one after the other, by three people; a new estimate asks all again', async () => {
      const documentId = await estimated(ktv);
      const paper = { number: '1-TTr', on: '2025-11-10' };
      expect(codeOf(await act(approvers.tthu, documentId, 'approve-tthu', paper))).toEqual([
        400,
        'APPROVAL_OUT_OF_ORDER',
      ]);
      must(await act(approvers.btg, documentId, 'approve-btg', paper));
      expect(
        codeOf(await act(approvers.vphu, documentId, 'approve-vphu', { ...paper, on: '2025-11-09' })),
      ).toEqual([400, 'APPROVAL_BEFORE_THE_LAST']);
      const answer = must(await act(ktv, documentId, 'draft-estimate', { lines: LINES.slice(1) })).body;
      expect(answer.case).toMatchObject({ status: 'estimated', approvals: [], estimated: 500_000 });
      const bad = await act(ktv, documentId, 'draft-estimate', {
        lines: [
          { ...LINES[0], amount: -1 },
          { ...LINES[0], amount: 0.5 },
        ],
      });
      expect(bad.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
        'lines.0.amount',
        'lines.1.amount',
      ]);
    });

    it('the same person never approves twice, even with both functions', async () => {
      const { strapi } = archiveOf();
      const roles = await strapi.db
        .query('admin::role')
        .findMany({ where: { code: { $in: ['kho-btg', 'kho-vphu'] } } });
      const email = `hai-vai-${Math.random()}@example.org`;
      const password = 'Aa1234567890x';
      await strapi.service('admin::user').create({
        email,
        password,
        firstname: 'Vai',
        lastname: 'Hai',
        isActive: true,
        roles: roles.map(({ id }: { id: number }) => id),
      });
      const login = await archiveOf().request.post('/admin/login').send({ email, password });
      const both = { Authorization: `Bearer ${login.body.data.token}` };
      const documentId = await estimated(ktv);
      const paper = { number: '1-TTr', on: '2025-11-10' };
      must(await act(both, documentId, 'approve-btg', paper));
      expect(codeOf(await act(both, documentId, 'approve-vphu', paper))).toEqual([403, 'SAME_APPROVER']);
    });
  });

  describe('R11–R15: treatment, scans, quality', () => {
    it('steps are recorded while the object is treated, in order, and struck with a reason', async () => {
      const early = await estimated(ktv);
      expect(codeOf(await post(ktv, early, 'steps', STEP))).toEqual([400, 'RESTORATION_NOT_AT_THIS_STATUS']);
      const untouched = await createItem(archiveOf());
      expect(codeOf(await post(ktv, untouched, 'steps', STEP))).toEqual([400, 'RESTORATION_NO_OPEN_CASE']);
      const documentId = await inTreatment(ktv, approvers);
      must(await post(ktv, documentId, 'steps', STEP));
      const two = must(await post(checker, documentId, 'steps', { ...STEP, treatment: 'VA' })).body;
      expect(two.case.steps).toMatchObject([
        { order: 1, treatment: 'VS', recordedBy: 'Chamaléa Bình' },
        { order: 2, treatment: 'VA', recordedBy: 'Katơr Mai' },
      ]);
      const [first] = two.case.steps;
      const struck = must(
        await post(ktv, documentId, `steps/${first.id}/strike`, { reason: 'Chưa làm bước này' }),
      ).body;
      expect(struck.case.steps).toMatchObject([
        { struck: { reason: 'Chưa làm bước này' } },
        { struck: null },
      ]);
      const other = await inTreatment(ktv, approvers);
      expect(codeOf(await post(ktv, other, `steps/${first.id}/strike`, { reason: 'Nhầm' }))).toEqual([
        404,
        'STEP_NOT_FOUND',
      ]);
      const answer = await post(ktv, other, 'steps', { ...STEP, treatment: 'ZZ', minutes: -1 });
      expect(codesOf(answer)).toEqual(['STEP_TREATMENT_UNKNOWN', 'RESTORATION_NUMBER_INVALID']);
    });

    it('R28: a treatment that the archive added to its list may be used', async () => {
      await documentsOf(archiveOf(), 'api::vocabulary-term.vocabulary-term').create({
        data: { vocabulary: 'treatments', code: 'HUT', label: 'Hút bụi bằng buồng âm', active: true },
      });
      const documentId = await inTreatment(ktv, approvers);
      const { case: open } = must(await post(ktv, documentId, 'steps', { ...STEP, treatment: 'HUT' })).body;
      expect(open.steps).toMatchObject([{ treatment: 'HUT' }]);
    });

    it('R13: without the check of scans a sentence, with it what was found', async () => {
      const documentId = await inTreatment(ktv, approvers);
      tools.service().setDigitisationCheck(null);
      const sent = { profile: 'party' };
      expect(codeOf(await post(ktv, documentId, 'digitisation-checks', sent))).toEqual([
        400,
        'DIGITISATION_CHECK_UNAVAILABLE',
      ]);
      wire();
      expect(codeOf(await post(ktv, documentId, 'digitisation-checks', { profile: 'x' }))).toEqual([
        400,
        'DIGITISATION_PROFILE_UNKNOWN',
      ]);
      expect(codeOf(await act(ktv, documentId, 'digitise'))).toEqual([400, 'DIGITISATION_NOT_CHECKED']);
      const told = entries();
      deviations = BAD;
      const answer = must(await post(ktv, documentId, 'digitisation-checks', sent)).body;
      expect(answer.case.digitisations).toMatchObject([
        { profile: 'party', checkedBy: 'Chamaléa Bình', deviations: BAD },
      ]);
      expect(told()).toMatchObject([{ act: 'restoration.check-digitisation', outcome: 'failed' }]);
    });

    it('R14: deviations are told one by one and stop the way, unless somebody says why not', async () => {
      wire();
      const documentId = await inTreatment(ktv, approvers);
      deviations = BAD;
      must(await post(ktv, documentId, 'digitisation-checks', { profile: 'state' }));
      must(await act(ktv, documentId, 'digitise'));
      const refused = await act(ktv, documentId, 'check-quality');
      expect(refused.status).toBe(400);
      expect(refused.body.error.message).toBe('Tệp trang-1.tif chỉ có 150 dpi; cần ít nhất 300 dpi.');
      const waiver = 'Phim gốc đã cháy, chỉ còn bản quét này';
      expect(must(await act(ktv, documentId, 'check-quality', { waiver })).body.case).toMatchObject({
        status: 'quality-check',
        waiver,
      });
      must(await act(approvers.btg, documentId, 'send-back', { reason: 'Quét lại tờ 2' }));
      expect(codeOf(await act(ktv, documentId, 'digitise'))).toEqual([400, 'DIGITISATION_CHECK_OLD']);
      deviations = [];
      must(await post(ktv, documentId, 'digitisation-checks', { profile: 'state' }));
      must(await act(ktv, documentId, 'digitise'));
      must(await act(ktv, documentId, 'check-quality'));
    });

    it('R15: who treated or checked does not finish', async () => {
      wire();
      const documentId = await inTreatment(ktv, approvers);
      must(await post(ktv, documentId, 'steps', STEP));
      must(await post(checker, documentId, 'digitisation-checks', { profile: 'party' }));
      must(await act(ktv, documentId, 'digitise'));
      must(await act(ktv, documentId, 'check-quality'));
      expect(codeOf(await act(ktv, documentId, 'finish'))).toEqual([403, 'OWN_TREATMENT']);
      expect(codeOf(await act(checker, documentId, 'finish'))).toEqual([403, 'OWN_DIGITISATION']);
      must(await act(approvers.vphu, documentId, 'finish'));
    });

    it('R16: is postponed and resumed where it was, or abandoned', async () => {
      const documentId = await inTreatment(ktv, approvers);
      const postponed = must(
        await act(ktv, documentId, 'postpone', { reason: 'Hết kinh phí', until: '2099-01-01' }),
      ).body;
      expect(postponed.case).toMatchObject({
        status: 'postponed',
        postponed: { from: 'in-treatment', until: '2099-01-01' },
        lastReason: 'Hết kinh phí',
      });
      expect(must(await act(ktv, documentId, 'resume')).body.status).toBe('in-treatment');
      expect(codeOf(await act(ktv, documentId, 'resume'))).toEqual([400, 'RESTORATION_NOT_AT_THIS_STATUS']);
      must(await act(approvers.vphu, documentId, 'abandon', { reason: 'Bản gốc đã hỏng hẳn' }));
      expect(await statusOf(documentId)).toBe('abandoned');
    });
  });

  describe('R12, R17: two people at once', () => {
    it('of 20 steps at once none is lost, and each has its place', async () => {
      const documentId = await inTreatment(ktv, approvers);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          post(index % 2 ? ktv : checker, documentId, 'steps', { ...STEP, note: `bước ${index}` }),
        ),
      );
      for (const answer of answers) must(answer);
      const { steps } = must(await look(ktv, documentId)).body.case;
      expect(steps.map(({ order }: { order: number }) => order)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
      expect(new Set(steps.map(({ note }: { note: string }) => note)).size).toBe(20);
    });

    it('of two acts over the same version one wins, and the other is told', async () => {
      const documentId = await inTreatment(ktv, approvers);
      const { version } = must(await look(ktv, documentId)).body.case;
      const answers = await Promise.all([
        act(ktv, documentId, 'postpone', { reason: 'Hết kinh phí', version }),
        act(approvers.vphu, documentId, 'abandon', { reason: 'Không còn gì', version }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
      const lost = answers.find(({ status }) => status === 400);
      expect(lost && codeOf(lost)).toEqual([400, 'ITEM_MOVED']);
      const stale = { ...STEP, version };
      expect((await post(ktv, documentId, 'steps', stale)).status).toBe(400);
    });

    it('R1: of many nominations at once one opens a case', async () => {
      const documentId = await createItem(archiveOf());
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => act(ktv, documentId, 'nominate', { reason: 'Ảnh ố' })),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const { pastCases, case: open } = must(await look(ktv, documentId)).body;
      expect([open.status, pastCases]).toEqual(['nominated', []]);
    });
  });

  describeRestorationRows(archiveOf);
  describeRestorationLists(archiveOf);
};
