import type { CaseRow, WaitingAct } from '../../../../shared/restoration/api';
import type { RestorationStatus } from '../../../../shared/restoration/contract';
import { boardColumns, boardFilter, MOST_CARDS } from './board-columns';
import { actsForCard } from './card-acts';

const row = (id: number, status: RestorationStatus): CaseRow => ({
  id,
  uid: 'api::photo.photo',
  documentId: String(id),
  title: String(id),
  status,
  vi: status,
  en: status,
  since: '2026-11-24T08:00:00Z',
  days: 0,
  openedAt: '2026-11-24T08:00:00Z',
  reason: 'mốc',
  priority: null,
  grade: null,
  estimated: 0,
  postponedUntil: null,
  approvals: [],
});

describe('U38: the board', () => {
  it('has a column for each open status, in the order of the way and of the cases', () => {
    const columns = boardColumns({
      cases: [row(1, 'surveyed'), row(2, 'nominated'), row(3, 'surveyed')],
      counts: { surveyed: 2, nominated: 1, done: 9 },
    });
    expect(columns.map(({ status }) => status)).not.toContain('done');
    expect(columns.slice(0, 2).map(({ count, cases }) => [count, cases.map(({ id }) => id)])).toEqual([
      [1, [2]],
      [2, [1, 3]],
    ]);
    expect(columns[2]).toMatchObject({ status: 'estimated', count: 0 });
  });

  it('counts what it does not show', () => {
    const cases = Array.from({ length: 20 }, (_, id) => row(id, 'nominated'));
    const [first] = boardColumns({ cases, counts: { nominated: 140 } });
    expect([first?.count, first?.cases.length]).toEqual([140, MOST_CARDS]);
  });

  it.each([
    ['', null, 'priority'],
    ['status=surveyed&sort=age', 'surveyed', 'age'],
    ['status=xong&sort=up', null, 'priority'],
  ])('reads its filter out of %p', (query, status, sort) => {
    expect(boardFilter(new URLSearchParams(query))).toEqual({ status, sort });
  });

  it('offers on a card what the account may do there, of approvals only the next', () => {
    const mine: WaitingAct[] = [
      { act: 'approve-btg', vi: '', en: '', statuses: ['estimated'], count: 1 },
      { act: 'approve-vphu', vi: '', en: '', statuses: ['estimated'], count: 1 },
      { act: 'start-treatment', vi: '', en: '', statuses: ['approved'], count: 1 },
    ];
    const acts = (status: RestorationStatus, approvals: string[]) =>
      actsForCard({ status, approvals }, mine).map(({ act }) => act);
    expect(acts('estimated', [])).toEqual(['approve-btg']);
    expect(acts('estimated', ['BTG'])).toEqual(['approve-vphu']);
    expect(acts('approved', ['BTG', 'VPHU', 'TTHU'])).toEqual(['start-treatment']);
    expect(acts('nominated', [])).toEqual([]);
  });
});
