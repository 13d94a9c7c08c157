import type { CaseActName } from './case-acts';
import type { CaseForm } from './case-fields';
import type { CaseState } from './case-state';
import { nextCase, openedCase, surveyedCase } from './next-case';
import { actNamed, caseAt, LINE, person } from './testing/restoration-example';

const NOW = '2026-02-01T00:00:00.000Z';
const after = (act: CaseActName, state: CaseState, form: CaseForm = {}) =>
  nextCase({ act: actNamed(act), state, actor: person('me'), form, now: NOW });

describe('the case after an act (R6)', () => {
  it('begins nominated', () =>
    expect(openedCase({ kind: 'user', id: '1', name: 'A' }, 'Giấy mủn', NOW)).toMatchObject({
      status: 'nominated',
      version: 1,
      since: NOW,
      reason: 'Giấy mủn',
    }));

  it('R17: every change counts as a version, and the clock starts again only where it moved', () => {
    const state = caseAt('estimated');
    expect(after('approve-btg', state, { number: '1', on: '2026-01-01' })).toMatchObject({
      version: state.version + 1,
      since: state.since,
      status: 'estimated',
    });
    expect(after('return', state, { reason: 'Đắt quá' })).toMatchObject({
      version: state.version + 1,
      since: NOW,
      status: 'returned',
      lastReason: 'Đắt quá',
    });
  });

  it('R10: only the third approval approves, each with number, day and who', () => {
    const one = after('approve-btg', caseAt('estimated'), { number: '146-TTr/BTG', on: '2026-01-01' });
    const two = after('approve-vphu', one, { number: '12', on: '2026-01-02' });
    expect(two.status).toBe('estimated');
    const three = after('approve-tthu', two, { number: '9', on: '2026-01-03', note: 'Đồng ý' });
    expect(three.status).toBe('approved');
    expect(three.approvals).toMatchObject([
      { body: 'BTG', number: '146-TTr/BTG', on: '2026-01-01', by: { id: 'me' }, note: null },
      { body: 'VPHU' },
      { body: 'TTHU', note: 'Đồng ý' },
    ]);
  });

  it('R9: a new estimate, and a return, ask for all approvals anew', () => {
    const approved = after('approve-btg', caseAt('estimated'), { number: '1', on: '2026-01-01' });
    expect(after('draft-estimate', approved, { lines: [LINE] })).toMatchObject({
      approvals: [],
      estimate: [LINE],
    });
    expect(after('return', approved, { reason: 'x' }).approvals).toEqual([]);
  });

  it.each(['nominated', 'estimated', 'in-treatment', 'quality-check', 'returned'] as const)(
    'R16: a case postponed at %s goes on there',
    (status) => {
      const postponed = after('postpone', caseAt(status), { reason: 'Hết kinh phí', until: '2027-01-01' });
      expect(postponed).toMatchObject({
        status: 'postponed',
        postponed: { from: status, until: '2027-01-01' },
      });
      expect(after('resume', postponed)).toMatchObject({ status, postponed: null });
    },
  );

  it('R14: what was sent back needs a new check and no old waiver', () => {
    const checked = after('check-quality', caseAt('digitised'), { waiver: 'Bản gốc quá nát' });
    expect(checked.waiver).toBe('Bản gốc quá nát');
    expect(after('send-back', checked, { reason: 'Lệch màu' })).toMatchObject({
      status: 'in-treatment',
      sentBackAt: NOW,
      waiver: null,
    });
  });

  it.each([
    ['nominated', 'surveyed'],
    ['returned', 'surveyed'],
    ['in-treatment', 'in-treatment'],
    ['postponed', 'postponed'],
  ] as const)('R8: a survey takes a case at %s to %s', (from, to) =>
    expect(surveyedCase(caseAt(from), NOW)).toMatchObject({ status: to, version: 2 }),
  );

  it('leaves the state it was made from as it was', () => {
    const state = Object.freeze(caseAt('estimated'));
    after('abandon', state, { reason: 'x' });
    expect(state.status).toBe('estimated');
  });
});
