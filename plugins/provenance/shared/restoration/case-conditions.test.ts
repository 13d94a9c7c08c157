import type { CaseActName } from './case-acts';
import { CASE_CONDITIONS, type CaseInput } from './case-conditions';
import type { CaseForm } from './case-fields';
import type { GivenApproval } from './case-state';
import { actNamed, caseAt, check, deviation, goodFacts, person, step } from './testing/restoration-example';

const codes = (
  condition: keyof typeof CASE_CONDITIONS,
  act: CaseActName,
  change: Partial<Omit<CaseInput, 'act'>> = {},
) =>
  CASE_CONDITIONS[condition]({
    act: actNamed(act),
    state: caseAt('estimated'),
    facts: goodFacts(),
    actor: person('me'),
    form: {},
    ...change,
  }).map(({ code }) => code);

const approval = (body: GivenApproval['body'], id: string, on = '2026-01-05'): GivenApproval => ({
  body,
  number: '146-TTr/BTG',
  on,
  by: { kind: 'user', id, name: id },
  note: null,
});

describe('approvals (R10)', () => {
  const withApprovals = (...approvals: GivenApproval[]) => ({ state: caseAt('estimated', { approvals }) });

  it.each([
    ['approve-btg', [], []],
    ['approve-vphu', [], ['APPROVAL_OUT_OF_ORDER']],
    ['approve-tthu', [], ['APPROVAL_OUT_OF_ORDER']],
    ['approve-btg', [approval('BTG', 'a')], ['APPROVED_ALREADY']],
    ['approve-vphu', [approval('BTG', 'a')], []],
    ['approve-tthu', [approval('BTG', 'a')], ['APPROVAL_OUT_OF_ORDER']],
    ['approve-tthu', [approval('BTG', 'a'), approval('VPHU', 'b')], []],
  ] as const)('%s after %j: %j', (act, approvals, expected) =>
    expect(codes('next-approval', act, withApprovals(...approvals))).toEqual(expected),
  );

  it('no document is older than the one it follows', () => {
    const given = withApprovals(approval('BTG', 'a', '2026-01-05'));
    const dated = (on: string): { form: CaseForm } => ({ form: { on } });
    expect(codes('next-approval', 'approve-vphu', { ...given, ...dated('2026-01-04') })).toEqual([
      'APPROVAL_BEFORE_THE_LAST',
    ]);
    expect(codes('next-approval', 'approve-vphu', { ...given, ...dated('2026-01-05') })).toEqual([]);
  });

  it('the same person never approves twice, whatever functions they hold', () => {
    const given = withApprovals(approval('BTG', 'me'));
    expect(codes('not-an-approver', 'approve-vphu', given)).toEqual(['SAME_APPROVER']);
    expect(codes('not-an-approver', 'approve-vphu', { ...given, actor: person('other') })).toEqual([]);
  });
});

describe('the estimate (R9)', () => {
  it('needs a survey that stands', () => {
    expect(codes('survey-on-record', 'draft-estimate')).toEqual([]);
    expect(codes('survey-on-record', 'draft-estimate', { facts: goodFacts({ surveys: 0 }) })).toEqual([
      'ESTIMATE_NO_SURVEY',
    ]);
  });
});

describe('the scans (R14)', () => {
  const facts = (...digitisations: ReturnType<typeof check>[]) => ({ facts: goodFacts({ digitisations }) });

  it('are checked before they count as made', () => {
    expect(codes('digitisation-on-record', 'digitise', facts())).toEqual(['DIGITISATION_NOT_CHECKED']);
    expect(codes('digitisation-on-record', 'digitise', facts(check()))).toEqual([]);
  });

  it('are checked again after the case was sent back', () => {
    const state = caseAt('in-treatment', { sentBackAt: '2026-01-13T00:00:00.000Z' });
    expect(codes('digitisation-on-record', 'digitise', { state, ...facts(check()) })).toEqual([
      'DIGITISATION_CHECK_OLD',
    ]);
    const again = check({ checkedAt: '2026-01-14T00:00:00.000Z' });
    expect(codes('digitisation-on-record', 'digitise', { state, ...facts(check(), again) })).toEqual([]);
  });

  it('every deviation of weight is a sentence; warnings stand in nobody’s way', () => {
    const bad = check({
      deviations: [
        deviation(),
        deviation({ code: 'SCAN_PAGE_MISSING', file: null, vi: 'Thiếu trang 3.', en: 'Page 3 is missing.' }),
        deviation({ severity: 'warning', code: 'SCAN_NAME' }),
      ],
    });
    const refusals = CASE_CONDITIONS['no-deviations']({
      act: actNamed('check-quality'),
      state: caseAt('digitised'),
      facts: goodFacts({ digitisations: [bad] }),
      actor: person('me'),
      form: {},
    });
    expect(refusals).toMatchObject([
      { code: 'SCAN_RESOLUTION_LOW', field: 'trang-1.tif', vi: 'Tệp trang-1.tif chỉ có 150 dpi.' },
      { code: 'SCAN_PAGE_MISSING', vi: 'Thiếu trang 3.' },
    ]);
  });

  it('a waiver accepts them, the last check counts, and the button stays open for it', () => {
    const bad = check({ deviations: [deviation()] });
    expect(
      codes('no-deviations', 'check-quality', { ...facts(bad), form: { waiver: 'Bản gốc quá nát' } }),
    ).toEqual([]);
    expect(codes('no-deviations', 'check-quality', facts(bad, check()))).toEqual([]);
    expect(codes('no-deviations', 'check-quality', facts(check(), bad))).toEqual(['SCAN_RESOLUTION_LOW']);
    expect(codes('no-deviations', 'check-quality', { ...facts(bad), form: null })).toEqual([]);
  });
});

describe('separate hands (R15)', () => {
  const by = (id: string) => ({ kind: 'user' as const, id, name: `Người ${id}` });

  it.each([
    ['who recorded a step', goodFacts({ steps: [step({ recordedBy: by('me') })] }), ['OWN_TREATMENT']],
    [
      'whose name stands as operator',
      goodFacts({ steps: [step({ operator: ' NGƯỜI  me' })] }),
      ['OWN_TREATMENT'],
    ],
    [
      'who checked the scans',
      goodFacts({ digitisations: [check({ checkedBy: by('me') })] }),
      ['OWN_DIGITISATION'],
    ],
    [
      'who recorded a step that was struck may',
      goodFacts({
        steps: [step({ recordedBy: by('me'), struck: { by: 'x', at: '2026-01-12', reason: 'nhầm' } })],
      }),
      [],
    ],
    ['anybody else may', goodFacts(), []],
  ])('%s', (_name, facts, expected) =>
    expect(codes('not-who-treated', 'finish', { facts, state: caseAt('quality-check') })).toEqual(expected),
  );
});
