import type { RestorationCase, Step } from '../../../../shared/restoration/contract';
import { caseChanges } from './case-changes';

const step = (id: number, treatment: string): Step => ({
  id,
  order: id,
  treatment,
  operator: 'Lan',
  materials: null,
  on: '2026-11-24',
  minutes: null,
  cost: null,
  note: null,
  recordedBy: 'Lê Văn Kho',
  recordedAt: '2026-11-24T08:00:00Z',
  struck: null,
});

const SEEN: RestorationCase = {
  id: 4,
  uid: 'api::photo.photo',
  documentId: 'abc',
  status: 'in-treatment',
  version: 7,
  openedAt: '2026-11-01T08:00:00Z',
  openedBy: 'Lan',
  reason: 'mốc',
  since: '2026-11-20T08:00:00Z',
  postponed: null,
  estimate: [],
  approvals: [],
  steps: [step(1, 'VS')],
  digitisations: [],
  priority: null,
};

describe('U37: what changed under a person’s hands', () => {
  it('is told by what was written down since', () => {
    const now: RestorationCase = {
      ...SEEN,
      version: 9,
      status: 'postponed',
      steps: [{ ...step(1, 'VS'), struck: { by: 'Lan', at: '', reason: 'nhầm' } }, step(2, 'KM')],
      approvals: [{ body: 'BTG', number: '146-TTr/BTG', on: '2026-11-20', by: 'Pi Năng Tuấn', note: null }],
      estimate: [{ phase: '1', source: 'a', year: 2026, what: 'b', amount: 5 }],
    };
    expect(caseChanges(SEEN, now)).toEqual([
      { kind: 'status', status: 'postponed' },
      { kind: 'estimate', amount: 5 },
      { kind: 'approval', body: 'BTG', number: '146-TTr/BTG', by: 'Pi Năng Tuấn' },
      { kind: 'step', treatment: 'KM', by: 'Lê Văn Kho' },
      { kind: 'stepStruck', treatment: 'VS' },
    ]);
  });

  it('is told even where nothing of this can be seen', () => {
    expect(caseChanges(SEEN, { ...SEEN, version: 8 })).toEqual([{ kind: 'other' }]);
    expect(caseChanges(SEEN, { ...SEEN, id: 5 })).toEqual([{ kind: 'ended' }]);
    expect(caseChanges(SEEN, null)).toEqual([{ kind: 'ended' }]);
    expect(caseChanges(SEEN, SEEN)).toEqual([]);
  });
});
