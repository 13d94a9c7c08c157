import type { Actor } from '../../actor';
import type { CaseActName, CaseAct } from '../case-acts';
import { caseActOf } from '../case-acts';
import type { CaseFacts, CaseState, StoredDigitisation, StoredStep } from '../case-state';
import type { CostLine, Deviation, RestorationStatus } from '../contract';
import { openedCase } from '../next-case';
import type { ItemMaster, RestorationOptions } from '../options';

/** An account with these functions. For tests. */
export const person = (id: string, ...functions: string[]): Actor => ({
  kind: 'user',
  id,
  name: `Người ${id}`,
  functions,
  runsTheMachine: false,
});

export const actNamed = (name: CaseActName): CaseAct => {
  const act = caseActOf(name);
  if (!act) throw new Error(`There is no act ${name}.`);
  return act;
};

export const LINE: CostLine = {
  phase: '2',
  source: 'Ngân sách',
  year: 2026,
  what: 'Vá giấy',
  amount: 900_000,
};

const NOW = '2026-01-10T00:00:00.000Z';

/** A case at a status. */
export const caseAt = (status: RestorationStatus, change: Partial<CaseState> = {}): CaseState => ({
  ...openedCase({ kind: 'user', id: 'opener', name: 'Người mở' }, 'Giấy giòn', NOW),
  id: 1,
  status,
  ...change,
});

export const step = (change: Partial<StoredStep> = {}): StoredStep => ({
  id: 1,
  order: 1,
  treatment: 'VS',
  operator: 'Người thợ',
  materials: null,
  on: '2026-01-11',
  minutes: 30,
  cost: null,
  note: null,
  recordedBy: { kind: 'user', id: 'technician', name: 'Người ghi' },
  recordedAt: '2026-01-11T00:00:00.000Z',
  struck: null,
  ...change,
});

export const deviation = (change: Partial<Deviation> = {}): Deviation => ({
  code: 'SCAN_RESOLUTION_LOW',
  severity: 'error',
  file: 'trang-1.tif',
  vi: 'Tệp trang-1.tif chỉ có 150 dpi.',
  en: 'trang-1.tif has 150 dpi only.',
  ...change,
});

export const check = (change: Partial<StoredDigitisation> = {}): StoredDigitisation => ({
  id: 1,
  profile: 'party',
  files: [],
  deviations: [],
  checkedAt: '2026-01-12T00:00:00.000Z',
  checkedBy: { kind: 'user', id: 'checker', name: 'Người kiểm' },
  ...change,
});

/** Facts with which every condition of every act is met. */
export const goodFacts = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  steps: [step()],
  digitisations: [check()],
  surveys: 1,
  ...change,
});

export const FRONT = 'a'.repeat(64);
export const MASTERS: readonly ItemMaster[] = [
  { sha256: FRONT, name: 'mat-truoc.jpg', role: 'front', kind: 'image' },
];

const option = (value: string) => ({ value, vi: value, en: value });

export const OPTIONS: RestorationOptions = {
  carriers: [],
  damages: [
    { ...option('rach'), carriers: ['paper', 'photo'] },
    { ...option('gion'), carriers: ['paper'] },
    { ...option('moi-them'), carriers: null },
  ],
  causes: [option('am'), option('anh-sang')],
  grades: [],
  treatments: [option('VS'), option('VA')],
  profiles: [],
};
