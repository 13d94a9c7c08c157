import { readFileSync } from 'node:fs';
import path from 'node:path';

import { CASE_ACTS, type CaseActName } from './case-acts';
import { caseFormOf } from './case-fields';
import { RESTORATION_STATUSES, type RestorationStatus } from './contract';
import { judgeCaseAct } from './judge-case-act';
import { hasRestorationDuty, OTHER_DUTIES, readRestorationDuties } from './restoration-duties';
import { isOpen } from './status-words';
import { actNamed, caseAt, goodFacts, person } from './testing/restoration-example';

const roles = readFileSync(path.resolve(__dirname, '../../../../data/roles.json'), 'utf8');
const duties = readRestorationDuties(roles);
const FUNCTIONS = ['BTG', 'VPHU', 'TTHU', 'BTVHU', 'UBND', 'CQ', 'NHT', 'BBT', 'KTV', 'CTV', 'QT'];
const OPEN: RestorationStatus[] = [
  'nominated',
  'surveyed',
  'estimated',
  'approved',
  'in-treatment',
  'digitised',
  'quality-check',
  'returned',
  'postponed',
];

/** What the archive expects, written down by hand and not read from the table. */
const EXPECTED: Record<CaseActName, { from: RestorationStatus[]; by: string[] }> = {
  nominate: { from: ['not-needed', 'done', 'abandoned'], by: ['BTG', 'VPHU', 'KTV'] },
  'draft-estimate': { from: ['surveyed', 'estimated', 'returned'], by: ['KTV'] },
  'approve-btg': { from: ['estimated'], by: ['BTG'] },
  'approve-vphu': { from: ['estimated'], by: ['VPHU'] },
  'approve-tthu': { from: ['estimated'], by: ['TTHU'] },
  return: { from: ['surveyed', 'estimated'], by: ['BTG', 'VPHU', 'TTHU'] },
  'start-treatment': { from: ['approved'], by: ['KTV'] },
  digitise: { from: ['in-treatment'], by: ['KTV'] },
  'check-quality': { from: ['digitised'], by: ['KTV'] },
  'send-back': { from: ['quality-check'], by: ['BTG', 'VPHU', 'KTV'] },
  finish: { from: ['quality-check'], by: ['BTG', 'VPHU', 'KTV'] },
  postpone: { from: OPEN.filter((status) => status !== 'postponed'), by: ['BTG', 'VPHU', 'KTV'] },
  resume: { from: ['postponed'], by: ['BTG', 'VPHU', 'KTV'] },
  abandon: { from: OPEN, by: ['BTG', 'VPHU'] },
};

/** Approvals that leave the named body next. */
const APPROVED_BEFORE: Partial<Record<CaseActName, number>> = { 'approve-vphu': 1, 'approve-tthu': 2 };
const GIVEN = (['BTG', 'VPHU'] as const).map((body) => ({
  body,
  number: '1',
  on: '2026-01-01',
  note: null,
  by: { kind: 'user' as const, id: body, name: body },
}));

const refusals = (act: CaseActName, status: RestorationStatus, functions: string[]) =>
  judgeCaseAct({
    act: actNamed(act),
    status,
    state: isOpen(status) ? caseAt(status, { approvals: GIVEN.slice(0, APPROVED_BEFORE[act] ?? 0) }) : null,
    facts: goodFacts(),
    actor: person('me', ...functions),
    duties,
    form: {},
  });

describe('the table of acts (R6, R7)', () => {
  it('is the expected one', () =>
    expect(CASE_ACTS.map(({ act }) => act).sort()).toEqual(Object.keys(EXPECTED).sort()));

  it.each(CASE_ACTS.map(({ act }) => act))('%s: exactly these functions at exactly these statuses', (act) => {
    const { from, by } = EXPECTED[act];
    for (const status of RESTORATION_STATUSES)
      for (const code of FUNCTIONS) {
        const codes = refusals(act, status, [code]).map((refusal) => refusal.code);
        const expected = !from.includes(status)
          ? ['RESTORATION_NOT_AT_THIS_STATUS']
          : by.includes(code)
            ? []
            : ['NOT_YOUR_FUNCTION'];
        expect([act, status, code, codes]).toEqual([act, status, code, expected]);
      }
  });

  it('the sentence of a refused function says whose it is', () => {
    const [refusal] = refusals('approve-tthu', 'estimated', ['BTG']);
    expect(refusal?.vi).toContain('TTHU');
    expect(refusal?.en).toContain('TTHU');
  });

  it('the sentence of a wrong status says where the case stands and where it would have to', () => {
    const [refusal] = refusals('finish', 'approved', ['BTG']);
    expect(refusal?.vi).toContain('“Đã duyệt”');
    expect(refusal?.vi).toContain('“Đang kiểm tra chất lượng”');
  });

  it('every form has words in both languages, and asks for nothing twice', () => {
    for (const row of CASE_ACTS) {
      const fields = caseFormOf(actNamed(row.act));
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
      for (const { vi, en } of fields) expect(vi).not.toBe(en);
    }
  });

  it('who turns back, postpones or gives up says why', () => {
    const { write } = { write: (name: CaseActName) => actNamed(name).write };
    for (const name of ['return', 'send-back', 'postpone', 'abandon', 'nominate'] as const)
      expect(write(name)).toEqual(['reason']);
  });
});

describe('who may do what beside the acts (R7, R25)', () => {
  it.each([
    ['read', ['BTG', 'VPHU', 'TTHU', 'BTVHU', 'KTV']],
    ['survey', ['BTG', 'VPHU', 'KTV']],
    ['strike-survey', ['KTV']],
    ['record-step', ['KTV']],
    ['strike-step', ['KTV']],
    ['check-digitisation', ['KTV']],
  ] as const)('%s', (duty, by) =>
    expect(FUNCTIONS.filter((code) => hasRestorationDuty(duties, [code], duty))).toEqual([...by]),
  );

  it('is all of it', () => expect(OTHER_DUTIES).toHaveLength(6));

  it.each(['fly', 'Nominate', null, 7, ''])('a name that is no act stops the start (%p)', (name) =>
    expect(() =>
      readRestorationDuties(JSON.stringify({ items: [{ code: 'KTV', restorationActs: [name] }] })),
    ).toThrow(/KTV/),
  );

  it('a function without the key may do nothing', () =>
    expect(readRestorationDuties(JSON.stringify({ items: [{ code: 'CQ' }] })).get('CQ')).toEqual([]));
});
