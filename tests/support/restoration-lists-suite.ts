import type { Header } from './appraisal-tools';
import type { Archive } from './boot';
import { createItem } from './fixtures';
import { LINES, restorationTools, STEP, SURVEY } from './restoration-tools';

/** R5, R19, R25, R27: the queue, the overview and the costs. */
export const describeRestorationLists = (archiveOf: () => Archive): void => {
  const { account, act, post, get, must, approve, codeOf } = restorationTools(archiveOf);
  let ktv: Header;
  let btg: Header;

  const nominated = async (title: string, survey?: object): Promise<string> => {
    const documentId = await createItem(archiveOf(), { title });
    must(await act(ktv, documentId, 'nominate', { reason: 'Ảnh ố' }));
    if (survey) must(await post(ktv, documentId, 'surveys', { ...SURVEY, ...survey }));
    return documentId;
  };
  const ids = (answer: { body: { cases: { documentId: string }[] } }) =>
    answer.body.cases.map(({ documentId }) => documentId);

  beforeAll(async () => {
    ktv = await account('kho-ktv');
    btg = await account('kho-btg');
  });

  it('R5: the queue is sorted by priority, then by age, and paged', async () => {
    const most = { value: 5, urgency: 5, uniqueness: 5 };
    const unseen = await nominated('Chưa khảo sát');
    const first = await nominated('Gấp trước', { grade: 5, judgement: most });
    const second = await nominated('Gấp sau', { grade: 5, judgement: most });
    const page = must(await get(btg, 'cases?status=nominated,surveyed&pageSize=100'));
    const found = ids(page);
    expect(found.slice(0, 2)).toEqual([first, second]);
    expect(found.at(-1)).toBe(unseen);
    expect(page.body.cases[0]).toMatchObject({
      title: 'Gấp trước',
      status: 'surveyed',
      vi: 'Đã khảo sát',
      grade: 5,
      priority: { score: 100, factors: [{ name: 'condition', points: 5 }, {}, {}, {}] },
    });
    expect(page.body.counts.surveyed).toBeGreaterThanOrEqual(2);
    const two = must(await get(btg, 'cases?status=nominated,surveyed&pageSize=1&page=2'));
    expect(ids(two)).toEqual([second]);
    expect(two.body).toMatchObject({ page: 2, total: page.body.total, pageCount: page.body.total });
    const [oldest] = ids(must(await get(btg, 'cases?status=nominated&sort=age&pageSize=100'))).slice(-1);
    expect(oldest).toBe(unseen);
  });

  it.each(['cases?status=flying', 'cases?page=0', 'cases?pageSize=101', 'cases?sort=title', 'costs?year=x'])(
    'a query that makes no sense gets a sentence (%s)',
    async (path) => expect(codeOf(await get(btg, path))).toEqual([400, 'RESTORATION_BAD_QUERY']),
  );

  it('R25: a deleted item stands in no list, and an item is nobody’s who may not read it', async () => {
    const documentId = await nominated('Sẽ bị xóa', { nextLook: '2025-12-01' });
    const { strapi } = archiveOf();
    await strapi.documents('api::photo.photo').delete({ documentId });
    const all = must(await get(btg, 'cases?status=abandoned&pageSize=100'));
    expect(ids(all)).not.toContain(documentId);
    const { overdue } = must(await get(btg, 'overview')).body;
    expect(overdue.items.map((item: { documentId: string }) => item.documentId)).not.toContain(documentId);
    // A reading service may be asked for types that nobody may read: it finds nothing.
    expect(
      (await strapi
        .plugin('provenance')
        .service('restoration')
        .list([], {
          statuses: ['nominated'],
          sort: 'age',
          page: 1,
          pageSize: 10,
        })) as object,
    ).toMatchObject({ cases: [], total: 0, counts: {} });
  });

  it('R27: the overview says what is urgent, overdue, waiting, and what I could do', async () => {
    const documentId = await nominated('Đến hẹn xem lại', { nextLook: '2025-12-01' });
    const { overdue, urgent, waiting, mine } = must(await get(ktv, 'overview')).body;
    expect(overdue.items).toContainEqual(
      expect.objectContaining({
        documentId,
        title: 'Đến hẹn xem lại',
        on: SURVEY.on,
        nextLook: '2025-12-01',
        grade: 4,
      }),
    );
    expect(overdue.count).toBeGreaterThanOrEqual(overdue.items.length);
    expect(urgent[0].priority.score).toBe(100);
    expect(waiting).toContainEqual(expect.objectContaining({ status: 'surveyed', vi: 'Đã khảo sát' }));
    expect(mine).toContainEqual(expect.objectContaining({ act: 'draft-estimate' }));
    // Looked at again, it is overdue no more.
    must(await post(ktv, documentId, 'surveys', { ...SURVEY, on: '2026-01-02', nextLook: '2099-01-01' }));
    const after = must(await get(ktv, 'overview')).body.overdue;
    expect(after.count).toBe(overdue.count - 1);
  });

  it('R19: costs are summed by phase, source and year, estimated beside spent', async () => {
    const lines = LINES.map((line) => ({ ...line, year: 2031 }));
    const documentId = await nominated('Có dự toán', {});
    must(await act(ktv, documentId, 'draft-estimate', { lines }));
    const costs = async () => must(await get(btg, 'costs?year=2031')).body;
    expect((await costs()).total).toEqual({ estimated: 2_000_000, approved: 0, spent: 0, left: 2_000_000 });
    await approve({ btg, vphu: await account('kho-vphu'), tthu: await account('kho-tthu') }, documentId);
    must(await act(ktv, documentId, 'start-treatment'));
    const cost = { ...lines[0], what: 'Giấy dó', amount: 1_750_000 };
    const steps = must(await post(ktv, documentId, 'steps', { ...STEP, cost })).body.case.steps;
    expect(await costs()).toMatchObject({
      lines: [
        {
          source: 'Ngân sách huyện',
          estimated: 1_500_000,
          approved: 1_500_000,
          spent: 1_750_000,
          left: -250_000,
        },
        { source: 'Xã hội hóa', estimated: 500_000, approved: 500_000, spent: 0, left: 500_000 },
      ],
      total: { estimated: 2_000_000, approved: 2_000_000, spent: 1_750_000, left: 250_000 },
    });
    must(await post(ktv, documentId, `steps/${steps[0].id}/strike`, { reason: 'Ghi nhầm tiền' }));
    expect((await costs()).total.spent).toBe(0);
  });
};
